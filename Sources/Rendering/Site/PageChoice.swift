/// Pages that are wanted before the rest of the site.
package struct PageChoice: Sendable {
    let paths: Set<String>
    let take: @Sendable ([File]) -> Void

    package init(paths: Set<String>, take: @escaping @Sendable ([File]) -> Void) {
        self.paths = paths
        self.take = take
    }
}
