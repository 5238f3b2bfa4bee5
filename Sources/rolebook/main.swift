import Glibc
import Publishing

Console.secureStreams()
Interruption.listen()
Emergency.prepare()
exit(await run(Array(CommandLine.arguments.dropFirst())).number)
