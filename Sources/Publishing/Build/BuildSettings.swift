/// What a build is asked to do.
package struct BuildSettings: Sendable {
    /// A folder of guides, or a single guide.
    package var content: String
    /// The folder the site goes into; nil looks through the content and writes nothing.
    package var output: String?
    /// The file that the whole site goes into as one page.
    package var singleFile: String?
    /// The file that says what the site is about.
    package var configuration = ConfigurationFile.none
    /// What takes the place of settings in that file; the last of a key counts.
    package var overrides: [SettingOverride] = []
    /// A folder whose templates and assets take the place of the built-in ones.
    package var templates: String?
    /// A file of old findings that are not to be told again.
    package var baseline: String?
    /// Whether the site is made a second time and compared.
    package var verifies = false
    /// Is told of every stage as it begins.
    package var observe: @Sendable (BuildStage) -> Void = { _ in }
    /// Whether warnings count as errors.
    package var isStrict = false
    /// Whether an output folder without a manifest is taken over.
    package var adopts = false
    /// Whether every word of the guides is looked for on the finished pages.
    package var checksConservation = false
    /// Whether the addresses of other sites are asked for; nothing else touches the network.
    package var asksOtherSites = false
    /// Whether guides that their authors mark as drafts are read like the others.
    package var includesDrafts = false
    /// What earlier builds of the same run have read; nil where everything is to be read.
    package var memory: ReadingMemory?
    /// Pages that are made before all others; nil where nobody waits for any.
    package var firstPages: FirstPages?
    /// How many guides are read at a time.
    package var workers = processorCount

    package init(content: String, output: String? = nil) {
        self.content = content
        self.output = output
    }
}
