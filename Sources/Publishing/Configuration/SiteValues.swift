import Diagnostics
import Rendering

/// Why a value is none for its key.
struct ValueFault: Error, Equatable {
    let message: String
    let help: String
}

extension SiteSettings {
    /// Sets what a key stands for, or answers why the value can't be that.
    mutating func set(_ key: SiteKey, to value: String) -> ValueFault? {
        switch key {
        case .title: title = value
        case .description: description = value
        case .author: author = value
        case .language:
            guard isLanguageTag(value) else {
                return ValueFault(
                    message: "'\(printable(value))' is no tag of a language", help: "write a tag such as en or pt-BR")
            }
            language = value
        case .baseURL:
            guard isSiteAddress(value) else {
                return ValueFault(
                    message: "'\(printable(value))' is no address of a site",
                    help: "write an address such as https://example.org/guide/")
            }
            baseURL = value
        case .repository:
            guard isSiteAddress(value) else {
                return ValueFault(
                    message: "'\(printable(value))' is no address of a repository",
                    help: "write an address such as https://github.com/someone/guide")
            }
            repository = value
        }
        return nil
    }
}

/// Whether a text has the form of a BCP 47 tag: letters first, then parts of letters and digits behind hyphens.
private func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isASCIILetter) else {
        return false
    }
    return parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIIAlphanumeric) }
}

/// Whether a text is an http or https address of a folder: a host, and no query, fragment or blank.
private func isSiteAddress(_ text: String) -> Bool {
    let lowered = text.utf8.map(\.asciiLowercased)
    for scheme in ["https://", "http://"] where lowered.starts(with: scheme.utf8) {
        let rest = lowered.dropFirst(scheme.utf8.count)
        let isPlain = rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"?#\\\"'<>^`{|}".utf8.contains($0) }
        return isPlain && (rest.first?.isASCIIAlphanumeric ?? false || rest.first == UInt8(ascii: "["))
    }
    return false
}
