import Rendering

/// Pages that somebody looks at while the site is made anew: they are handed over before the rest is there.
package struct FirstPages: Sendable {
    /// Their paths in the site.
    let paths: @Sendable () -> [String]
    /// Is given those of them that the new site has.
    let show: @Sendable ([OutputFile]) -> Void
    /// Whether the sources have changed since: the rest of the site is then given up, and what there is of it is empty.
    package let isOvertaken: @Sendable () -> Bool

    package init(
        paths: @escaping @Sendable () -> [String], show: @escaping @Sendable ([OutputFile]) -> Void,
        isOvertaken: @escaping @Sendable () -> Bool
    ) {
        self.paths = paths
        self.show = show
        self.isOvertaken = isOvertaken
    }
}

extension FirstPages {
    /// The same as the rendering asks for it.
    var choice: PageChoice {
        PageChoice(
            paths: Set(paths()), take: { files in show(files.map { OutputFile(path: $0.path, bytes: $0.bytes) }) },
            isOvertaken: isOvertaken)
    }
}
