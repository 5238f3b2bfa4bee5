/// How much a guide says the role is sought after, as a rating in stars or points.
package struct MarketDemand: Hashable, Sendable {
    package var rating: Int?
    /// The best possible rating.
    package var scale: Int
    package var note: String?
    package var provenance: Provenance

    package init(rating: Int?, scale: Int = 5, note: String? = nil, provenance: Provenance) {
        self.rating = rating
        self.scale = scale
        self.note = note
        self.provenance = provenance
    }
}
