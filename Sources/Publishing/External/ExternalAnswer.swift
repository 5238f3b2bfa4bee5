/// What asking for an address came to.
enum ExternalAnswer: Equatable, Sendable {
    case sound
    /// The page is gone, or no such server is there.
    case broken(String)
    /// The server is busy or keeps programs out: that says nothing about the page.
    case unknown(String)

    /// `exit` is the code that curl ends a transfer with, `status` that of HTTP, 0 when none came.
    init(exit: Int, status: Int) {
        self =
            switch (exit, status) {
            case (0, 200..<400): .sound
            case (0, 401), (0, 403), (0, 407), (0, 408), (0, 425), (0, 429), (0, 451), (0, 500...):
                .unknown("the server answers \(status)")
            case (0, _): .broken("the server answers \(status)")
            case (3, _): .broken("it is no address")
            case (6, _): .broken("there is no such host")
            case (7, _): .broken("nothing answers there")
            case (47, _): .broken("it leads in a circle")
            case (51, _), (60, _): .broken("the certificate of the server is not valid")
            case (28, _): .unknown("no answer came in time")
            default: .unknown("the transfer failed with code \(exit) of curl")
            }
    }
}
