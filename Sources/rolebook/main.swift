import Glibc
import Publishing

Console.secureStreams()
Interruption.listen()
exit(await run(Array(CommandLine.arguments.dropFirst())).number)
