import FuzzingTargets
import Glibc

/// libFuzzer's own loop: it makes inputs, calls the target, and learns from the paths that they take.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let chosen = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) } ?? .guide

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
    runDriver(&count, &arguments) { start, size in
        let bytes = Array(UnsafeBufferPointer(start: start, count: size))
        if let fault = chosen.fault(of: bytes) {
            let line = Array("\(chosen.rawValue): \(fault)\n".utf8)
            _ = write(STDERR_FILENO, line, line.count)
            abort()
        }
        return 0
    })
