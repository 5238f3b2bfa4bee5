/// What a browser asks for, as far as rolebook looks at it.
struct HTTPRequest: Sendable {
    var method = "GET"
    /// The address behind the host and before `?`, with its escapes as they were sent.
    let target: String
    /// The value of `after` behind `?`.
    var after: String?
    var host: String?
    var entityTag: String?
    var range: String?
    var lastEvent: String?
}

/// What the browser is given.
enum HTTPAnswer: Sendable {
    case response(HTTPResponse)
    /// Nothing yet: the question is asked again when there is news, or when it has waited long enough.
    case wait
}

struct HTTPResponse: Sendable {
    var status: UInt32 = 200
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []
}

extension HTTPResponse {
    /// A refusal in a few words.
    static func refusal(_ status: UInt32, _ text: String, _ headers: [(name: String, value: String)] = []) -> Self {
        let type = (name: "Content-Type", value: "text/plain; charset=utf-8")
        return HTTPResponse(status: status, headers: [type] + headers, body: Array((text + "\n").utf8))
    }
}
