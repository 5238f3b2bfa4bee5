import Linking

/// The roles that hang together by what they share, and each role's neighbours in its family from A to Z.
struct Families: Sendable {
    private let before: [Int?]
    private let after: [Int?]

    init(of library: Library) {
        var heads = Array(library.roles.indices)
        func head(of role: Int) -> Int {
            var head = role
            while heads[head] != head { head = heads[head] }
            heads[role] = head
            return head
        }
        for (index, role) in library.roles.enumerated() {
            for relation in role.related {
                let (one, other) = (head(of: index), head(of: relation.role))
                heads[max(one, other)] = min(one, other)
            }
        }
        var before: [Int?] = Array(repeating: nil, count: library.roles.count)
        var after = before
        var last: [Int: Int] = [:]
        for role in library.roles.indices.sorted(by: { Self.precedes($0, $1, in: library) }) {
            let family = head(of: role)
            before[role] = last[family]
            if let neighbour = last[family] { after[neighbour] = role }
            last[family] = role
        }
        self.before = before
        self.after = after
    }

    func previous(of role: Int) -> Int? { before[role] }
    func next(of role: Int) -> Int? { after[role] }

    private static func precedes(_ one: Int, _ other: Int, in library: Library) -> Bool {
        let (a, b) = (library.roles[one].title, library.roles[other].title)
        let (left, right) = (AlphabeticalKey(a), AlphabeticalKey(b))
        return left == right ? one < other : left < right
    }
}
