/// How often what the browsers see has changed, as a text that a page can hand back: `EPOCH-SITE-STYLE-FAULTS`.
struct Generation: Equatable, Sendable {
    /// Tells one run of the server from the next.
    let epoch: String
    var site = 0
    var style = 0
    /// Of the faults that are shown; 0 when there are none.
    var faults = 0

    init(epoch: String) {
        self.epoch = epoch
    }

    /// nil when the text is none of a generation.
    init?(_ text: String) {
        let parts = text.split(separator: "-")
        let numbers = parts.dropFirst().compactMap { Int($0) }
        guard let epoch = parts.first, parts.count == 4, numbers.count == 3 else { return nil }
        self.init(epoch: String(epoch))
        (site, style, faults) = (numbers[0], numbers[1], numbers[2])
    }

    var text: String { "\(epoch)-\(site)-\(style)-\(faults)" }

    /// What a page has that was just loaded: it shows no faults yet.
    var ofNewPage: String { "\(epoch)-\(site)-\(style)-0" }

    /// What a page must do that stands at `other`.
    func news(since other: Generation) -> News {
        if epoch != other.epoch || site != other.site { return .site }
        return style != other.style ? .style : .faults
    }

    enum News: String { case site, style, faults }
}
