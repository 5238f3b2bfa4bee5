import Linking
import Markdown
import Roles

/// The pages that lead on from where guides stood before to where they stand now.
extension Edition {
    var redirects: [File] {
        library.guides.indices.flatMap { index -> [File] in
            let guide = library.guides[index]
            guard let target = addresses.guide(index) else { return [] }
            return guide.redirects.map { path in
                File(path: path, bytes: redirect(from: path, to: target, titled: guide.documentTitle))
            }
        }
    }

    private func redirect(from path: String, to target: String, titled title: String) -> [UInt8] {
        let way = RelativeLink(from: path, to: target).href
        var page = Array(
            "<!doctype html>\n<html lang=\"\(settings.language)\">\n<head>\n<meta charset=\"utf-8\">\n".utf8)
        page += "<title>".utf8
        page.append(escaping: title)
        page += "</title>\n<link rel=\"canonical\" href=\"\(settings.address(of: target) ?? way)\">\n".utf8
        page += "<meta name=\"robots\" content=\"noindex\">\n".utf8
        page += "<meta http-equiv=\"refresh\" content=\"0; url=\(way)\">\n</head>\n<body>\n<p><a href=\"\(way)\">".utf8
        page.append(escaping: title)
        page += "</a></p>\n</body>\n</html>\n".utf8
        return page
    }
}
