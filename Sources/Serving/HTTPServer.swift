import CMicroHTTPD
import Glibc
import Synchronization

/// A server that answers requests from what it holds in memory, on a thread of libmicrohttpd.
///
/// Unchecked, because the handle of the daemon is a C pointer: it is set once and libmicrohttpd locks it itself.
final class HTTPServer: @unchecked Sendable {
    private let answer: @Sendable (HTTPRequest, _ hasWaited: Bool) -> HTTPAnswer
    private let waiting = Mutex(WaitingConnections())
    private var daemon: OpaquePointer?

    /// nil when the system lets no server start.
    init?(
        on socket: ListeningSocket, answer: @escaping @Sendable (HTTPRequest, _ hasWaited: Bool) -> HTTPAnswer
    ) {
        self.answer = answer
        let context = Unmanaged.passUnretained(self).toOpaque()
        daemon = rb_start_server(socket.descriptor, handleRequest, context)
        if daemon == nil { return nil }
    }

    /// Lets everyone who waits ask again.
    func wake() {
        waiting.withLock { $0.resume() }
    }

    /// Ends every connection; no request is answered any more.
    func stop() {
        wake()
        MHD_stop_daemon(daemon)
        daemon = nil
    }

    /// Answers a request, or sets its connection aside. Both under the lock: between the look at the news and the
    /// waiting for more, none can pass unseen.
    fileprivate func handle(_ request: HTTPRequest, _ connection: OpaquePointer, hasWaited: Bool) -> MHD_Result {
        waiting.withLock { waiting in
            switch answer(request, hasWaited) {
            case .response(let response): return connection.queue(response)
            case .wait:
                waiting.suspend(connection)
                return .YES
            }
        }
    }
}

/// The connections that wait for news.
///
/// Unchecked, because it holds C pointers; it is kept behind a lock, and libmicrohttpd allows any thread to resume.
private struct WaitingConnections: @unchecked Sendable {
    private var connections: [OpaquePointer] = []

    mutating func suspend(_ connection: OpaquePointer) {
        MHD_suspend_connection(connection)
        connections.append(connection)
    }

    mutating func resume() {
        for connection in connections { MHD_resume_connection(connection) }
        connections = []
    }
}

/// The states of a request, kept by libmicrohttpd in its pointer. Before these two it is where the target ends.
private enum Progress {
    static var headRead: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: 1) }
    static var hasWaited: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: 2) }
}

private let handleRequest: MHD_AccessHandlerCallback = {
    context, connection, url, method, version, _, uploadSize, state in
    guard let context, let connection, let url, let method, let version, let state else { return .NO }
    if state.pointee != Progress.headRead, state.pointee != Progress.hasWaited {
        // The version stands right behind the target. Where it does not, a NUL has cut the target short.
        guard let end = state.pointee, UnsafeRawPointer(version) == UnsafeRawPointer(end) + 1 else {
            return connection.queue(.refusal(400, "An address holds no NUL."))
        }
        state.pointee = Progress.headRead
        return .YES
    }
    if let uploadSize, uploadSize.pointee > 0 {
        uploadSize.pointee = 0
        return .YES
    }
    let server = Unmanaged<HTTPServer>.fromOpaque(context).takeUnretainedValue()
    let hasWaited = state.pointee == Progress.hasWaited
    state.pointee = Progress.hasWaited
    let request = HTTPRequest(
        method: String(cString: method), target: String(cString: url), after: connection.argument("after"),
        host: connection.header("Host"), entityTag: connection.header("If-None-Match"),
        range: connection.header("Range"), lastEvent: connection.header("Last-Event-ID"))
    return server.handle(request, connection, hasWaited: hasWaited)
}

extension OpaquePointer {
    fileprivate func header(_ name: String) -> String? {
        MHD_lookup_connection_value(self, .HEADER_KIND, name).map { String(cString: $0) }
    }

    fileprivate func argument(_ name: String) -> String? {
        MHD_lookup_connection_value(self, .GET_ARGUMENT_KIND, name).map { String(cString: $0) }
    }

    fileprivate func queue(_ response: HTTPResponse) -> MHD_Result {
        var body = response.body
        guard let made = MHD_create_response_from_buffer(body.count, &body, .RESPMEM_MUST_COPY) else { return .NO }
        defer { MHD_destroy_response(made) }
        for (name, value) in response.headers + safetyHeaders { MHD_add_response_header(made, name, value) }
        return MHD_queue_response(self, response.status, made)
    }
}

/// What keeps a page of untrusted guides from being more than a page.
private let safetyHeaders = [
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Content-Security-Policy", "base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'"),
]
