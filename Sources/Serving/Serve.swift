package import Diagnostics
import Glibc
package import Publishing

/// What a preview is asked to do.
package struct ServeSettings: Sendable {
    package var build: BuildSettings
    /// The IP address to listen at.
    package var address = "127.0.0.1"
    /// The port to begin with; the next free one is taken, and 0 takes any.
    package var port: UInt16 = 8000
    /// Where the site of an earlier build stands: it is shown until a build succeeds.
    package var output = "public"

    package init(build: BuildSettings) {
        self.build = build
    }
}

/// What happens while a site is served.
package enum ServeEvent: Sendable {
    /// The site was made, or could not be.
    case built(BuildResult, Duration)
    case listening(address: String)
    case stopped(ExitCode)
    /// Nothing is served.
    case failed(Diagnostic)
}

/// Serves the site of a folder of guides to browsers, and makes it anew whenever a file changes, until a signal comes.
///
/// Nothing is written. A build with errors leaves the last good site in place; `faults` words what is shown over it.
package func serve(
    _ settings: ServeSettings, faults: (BuildResult) -> String, tell: (ServeEvent) -> Void
) async {
    let exhibition = Exhibition()
    exhibition.show(publishedSite(at: settings.output))
    guard let watch = FolderWatch(of: settings.watchedPaths) else { return tell(.failed(.unwatched)) }
    let server: HTTPServer
    let address: String
    do throws(ListeningSocket.Fault) {
        let socket = try ListeningSocket.open(address: settings.address, port: settings.port)
        guard let started = HTTPServer(on: socket, answer: exhibition.answer) else { throw .refused("no thread") }
        server = started
        address = settings.shown(port: socket.port)
    } catch {
        return tell(.failed(error.diagnostic(for: settings)))
    }
    var settings = settings
    settings.build.memory = ReadingMemory()
    settings.build.firstPages = FirstPages(
        paths: { exhibition.wanted },
        show: { pages in
            exhibition.show(early: pages)
            server.wake()
            if !pages.isEmpty { _ = watch.hasNews(within: millisecondsOfDrawing) }
        },
        isOvertaken: { watch.hasNews })
    var isWhole = await renew(exhibition, settings, faults: faults, tell)
    tell(.listening(address: address))
    while true {
        switch watch.wait(atMost: isWhole ? secondsOfWaiting : 0) {
        case .changed: isWhole = await renew(exhibition, settings, faults: faults, tell)
        case .nothing: if !isWhole { isWhole = await renew(exhibition, settings, faults: faults, tell) }
        case .interrupted:
            server.stop()
            return tell(.stopped(.interrupted(signal: Interruption.signal ?? SIGINT)))
        }
        server.wake()
    }
}

/// Builds, and shows the site or what is wrong with it; false when a change has overtaken the build.
private func renew(
    _ exhibition: Exhibition, _ settings: ServeSettings, faults: (BuildResult) -> String, _ tell: (ServeEvent) -> Void
) async -> Bool {
    let start = ContinuousClock.now
    let result = await build(settings.build)
    if settings.build.firstPages?.isOvertaken() == true { return false }
    if result.report.hasErrors || result.site.isEmpty {
        exhibition.show(faults: faults(result))
    } else {
        exhibition.show(result.site, root: result.root)
    }
    tell(.built(result, ContinuousClock.now - start))
    return true
}

/// The rest of a site waits so long for the browser to draw the page that it was told of: on two processors the pages
/// that nobody looks at would take a half from it.
private let millisecondsOfDrawing = 150

/// Shorter than the time after which libmicrohttpd and browsers give a silent connection up.
private let secondsOfWaiting = 20

extension ServeSettings {
    /// The files and folders whose changes make a new site.
    fileprivate var watchedPaths: [String] {
        let configuration: String? =
            switch build.configuration {
            case .none: nil
            case .ifPresent(let path), .named(let path): path
            }
        return [build.content, build.templates, configuration].compactMap(\.self)
    }

    fileprivate func shown(port: UInt16) -> String {
        let host = address.contains(":") ? "[\(address)]" : address
        return "http://\(host):\(port)/"
    }
}

extension Diagnostic {
    fileprivate static var unwatched: Diagnostic {
        Diagnostic(
            .notServed, "the system tells no changes of files",
            suggestion: "raise fs.inotify.max_user_instances, or close other programs that watch files")
    }
}

extension ListeningSocket.Fault {
    fileprivate func diagnostic(for settings: ServeSettings) -> Diagnostic {
        switch self {
        case .noAddress:
            Diagnostic(
                .notServed, "'\(printable(settings.address))' is no IP address",
                suggestion: "write one such as 127.0.0.1 or ::1")
        case .taken:
            Diagnostic(
                .notServed, "port \(settings.port) and those after it are in use", suggestion: "ask for '--port 0'")
        case .refused(let reason):
            Diagnostic(.notServed, "'\(settings.address)' port \(settings.port) can't be listened on: \(reason)")
        }
    }
}
