import Publishing
import Rendering

extension Exhibition {
    /// The answer to a request; one that `hasWaited` for news is given none, so that it asks again.
    func answer(_ request: HTTPRequest, hasWaited: Bool) -> HTTPAnswer {
        guard isOwnHost(request.host) else {
            return .response(.refusal(403, "This host is not served; use localhost or an IP address."))
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return .response(.refusal(405, "Only GET and HEAD are answered.", [("Allow", "GET, HEAD")]))
        }
        let state = current
        switch request.target {
        case LiveScript.eventsPath: return events(for: request, state, hasWaited: hasWaited)
        case LiveScript.scriptPath:
            return .response(.file(Array(LiveScript.source.utf8), named: "live.js", for: request))
        default: return .response(page(for: request, state))
        }
    }
}

extension Exhibition {
    private func page(for request: HTTPRequest, _ state: State) -> HTTPResponse {
        guard let target = RequestTarget(request.target) else {
            return .refusal(400, "This is no address of the site.")
        }
        for target in [target, state.root.flatMap(target.within)].compactMap(\.self) {
            if let bytes = state[target.path] { return file(bytes, at: target.path, state, for: request) }
            if !target.isFolder, state[(target.names + ["index.html"]).joined(separator: "/")] != nil {
                let way = request.target + "/"
                return .refusal(301, "The page stands at \(way)", [("Location", way)])
            }
        }
        return missing(state, at: target.path)
    }

    private func missing(_ state: State, at path: String) -> HTTPResponse {
        guard !state.files.isEmpty else { return noSite(state, at: path) }
        guard let page = state[SitePath.notFound] else { return .refusal(404, "There is no such page.") }
        var response = HTTPResponse.page(page.withBase, state.generation(of: path))
        response.status = 404
        return response
    }

    private func file(_ bytes: [UInt8], at path: String, _ state: State, for request: HTTPRequest) -> HTTPResponse {
        guard path.hasSuffix(".html") else { return .file(bytes, named: path, for: request) }
        note(wanted: path)
        let page = LiveScript.added(to: bytes, generation: state.generation(of: path))
        return .file(page, named: path, for: request)
    }

    /// What stands in the place of every page as long as no build has succeeded.
    private func noSite(_ state: State, at path: String) -> HTTPResponse {
        let body = "<!doctype html><title>No site yet</title><body><p>There is no site yet.</p></body>"
        var response = HTTPResponse.page(Array(body.utf8), state.generation(of: path))
        response.status = 503
        return response
    }

    private func events(for request: HTTPRequest, _ state: State, hasWaited: Bool) -> HTTPAnswer {
        let type = [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")]
        let seen = (request.lastEvent ?? request.after).flatMap(Generation.init)
        let generation = state.generation(of: seen?.path ?? "")
        if seen == generation {
            guard hasWaited else { return .wait }
            return .response(HTTPResponse(headers: type, body: Array("retry: 50\n: nothing new\n\n".utf8)))
        }
        let news = seen.map(generation.news) ?? .faults
        let data = JSON.object([("changed", .string(news.rawValue)), ("faults", .string(state.faults))]).bytes
        let lines: [UInt8] = data.split(separator: 0x0A).reduce(into: []) { $0 += "data: ".utf8 + Array($1) + [0x0A] }
        let head = Array("retry: 50\nid: \(generation.text)\n".utf8)
        return .response(HTTPResponse(headers: type, body: head + lines + [0x0A]))
    }
}

extension HTTPResponse {
    /// A page that is never kept by the browser.
    fileprivate static func page(_ bytes: [UInt8], _ generation: Generation) -> HTTPResponse {
        let headers = [("Content-Type", mediaType(of: ".html")), ("Cache-Control", "no-store")]
        return HTTPResponse(headers: headers, body: LiveScript.added(to: bytes, generation: generation))
    }

    /// A file or the part of it that is asked for; nothing but its tag when the browser has it already.
    fileprivate static func file(_ bytes: [UInt8], named path: String, for request: HTTPRequest) -> HTTPResponse {
        let tag = "\"\(Fingerprint(of: bytes).hexadecimal)\""
        var response = HTTPResponse(headers: [("ETag", tag), ("Cache-Control", "no-cache"), ("Accept-Ranges", "bytes")])
        if request.entityTag?.contains(tag) == true {
            response.status = 304
            return response
        }
        response.headers.append(("Content-Type", mediaType(of: path)))
        switch ByteRange(request.range, length: bytes.count) {
        case .whole: response.body = bytes
        case .part(let range):
            response.status = 206
            let extent = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
            response.headers.append(("Content-Range", extent))
            response.body = Array(bytes[range])
        case .outside:
            response.status = 416
            response.headers.append(("Content-Range", "bytes */\(bytes.count)"))
        }
        return response
    }
}

extension [UInt8] {
    /// The page with its links led from the root: a page for what is missing is shown at any depth.
    fileprivate var withBase: [UInt8] {
        let head = Array("<head>".utf8)
        guard let end = firstRange(of: head)?.upperBound else { return self }
        return self[..<end] + Array("<base href=\"/\">".utf8) + self[end...]
    }
}
