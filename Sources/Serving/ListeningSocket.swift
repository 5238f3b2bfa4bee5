import Glibc

/// A socket that takes connections, and the port it got.
struct ListeningSocket {
    let descriptor: Int32
    let port: UInt16

    /// Why an address is not listened on.
    enum Fault: Error, Equatable {
        case noAddress
        /// Every port that was tried is in use.
        case taken
        case refused(String)
    }

    /// Listens at an IP address, on the first free port from `port` on; 0 takes any.
    static func open(address: String, port: UInt16) throws(Fault) -> ListeningSocket {
        let last = port == 0 ? 0 : UInt16(min(Int(port) + portsTried - 1, Int(UInt16.max)))
        for candidate in port...max(port, last) {
            if let socket = try open(address, candidate) { return socket }
        }
        throw .taken
    }

    private static let portsTried = 50

    /// nil when the port is in use.
    private static func open(_ address: String, _ port: UInt16) throws(Fault) -> ListeningSocket? {
        guard var name = SocketName(address: address, port: port) else { throw .noAddress }
        let descriptor = socket(name.family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .refused(reason) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        if name.with({ bind(descriptor, $0, $1) }) == 0, listen(descriptor, 128) == 0 {
            return ListeningSocket(descriptor: descriptor, port: name.port(of: descriptor))
        }
        let code = errno
        let text = reason
        close(descriptor)
        guard code == EADDRINUSE else { throw .refused(text) }
        return nil
    }

    private static var reason: String { String(cString: strerror(errno)).lowercased() }
}

/// An IPv4 or IPv6 address with a port, in the form that the system takes.
private struct SocketName {
    private var storage = sockaddr_in6()
    private let length: socklen_t
    let family: Int32

    init?(address: String, port: UInt16) {
        var four = sockaddr_in()
        if inet_pton(AF_INET, address, &four.sin_addr) == 1 {
            four.sin_family = sa_family_t(AF_INET)
            four.sin_port = port.bigEndian
            withUnsafeMutableBytes(of: &storage) { target in
                withUnsafeBytes(of: &four) { target.copyMemory(from: $0) }
            }
            length = socklen_t(MemoryLayout<sockaddr_in>.size)
            family = AF_INET
        } else if inet_pton(AF_INET6, address, &storage.sin6_addr) == 1 {
            storage.sin6_family = sa_family_t(AF_INET6)
            storage.sin6_port = port.bigEndian
            length = socklen_t(MemoryLayout<sockaddr_in6>.size)
            family = AF_INET6
        } else {
            return nil
        }
    }

    mutating func with(_ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        withUnsafePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, length) }
        }
    }

    /// The port that a socket is bound to; it stands in the same place for both families.
    mutating func port(of descriptor: Int32) -> UInt16 {
        var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
        withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &size) }
        }
        return UInt16(bigEndian: storage.sin6_port)
    }
}
