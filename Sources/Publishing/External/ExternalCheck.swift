import Diagnostics
import Linking
import Rendering

/// Asks for every address of another site that the guides link to, several hosts at a time and one address of each.
///
/// An address that answered well within a week is not asked for again.
func externalFaults(in library: Library) -> [Diagnostic] {
    var memory = ExternalMemory()
    let links = ExternalLink.links(in: library).filter { !memory.holds($0.address) }
    let hosts = Dictionary(grouping: links, by: \.host).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let answers = answers(of: hosts.map { $0.value.map(\.address) })
    var faults: [Diagnostic] = []
    for (host, found) in zip(hosts, answers) {
        guard let found else {
            return [
                Diagnostic(
                    .externalUnasked, "curl can't be run, so that no address is asked for",
                    suggestion: "install curl, or leave '--external' out")
            ]
        }
        for (link, answer) in zip(host.value, found) {
            if answer == .sound { memory.note(link.address) }
            faults += link.places.compactMap { answer.fault(of: link.address, at: $0) }
        }
    }
    memory.write()
    return faults
}

/// Asks with the lighter method first, and again in full where a server gives no good answer to it.
private func answers(of hosts: [[String]]) -> [[ExternalAnswer]?] {
    var answers = Curl.ask(hosts, by: .head)
    let doubtful = answers.map { found in (found ?? []).indices.filter { found?[$0] != .sound } }
    let asked = hosts.indices.filter { !doubtful[$0].isEmpty }
    let again = Curl.ask(asked.map { host in doubtful[host].map { hosts[host][$0] } }, by: .get)
    for (host, found) in zip(asked, again) {
        guard let found else {
            answers[host] = nil
            continue
        }
        for (index, answer) in zip(doubtful[host], found) { answers[host]?[index] = answer }
    }
    return answers
}

extension ExternalAnswer {
    fileprivate func fault(of address: String, at place: SourceLocation) -> Diagnostic? {
        switch self {
        case .sound: nil
        case .broken(let reason): Diagnostic(.externalBroken, at: place, "'\(printable(address))' is gone: \(reason)")
        case .unknown(let reason):
            Diagnostic(.externalUnknown, at: place, "'\(printable(address))' may be sound or not: \(reason)")
        }
    }
}
