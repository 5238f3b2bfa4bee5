/// What a build is at, in order.
package enum BuildStage: String, CaseIterable, Sendable {
    case finding = "finding the files"
    case reading = "reading the guides"
    case rendering = "making the pages"
    case checking = "checking the site"
    case publishing = "publishing the site"
    case done
}
