/// Pages that are wanted before the rest of the site.
package struct PageChoice: Sendable {
    let paths: Set<String>
    let take: @Sendable ([File]) -> Void
    /// Whether nobody wants the rest any more.
    let isOvertaken: @Sendable () -> Bool

    package init(
        paths: Set<String>, take: @escaping @Sendable ([File]) -> Void, isOvertaken: @escaping @Sendable () -> Bool
    ) {
        self.paths = paths
        self.take = take
        self.isOvertaken = isOvertaken
    }
}
