import Diagnostics

/// The indentation of block content: taken off where a replacement is written, put on where it is placed.
enum Indentation {
    /// The shortest run of blanks that begins a line with something on it; nil when there is no such line.
    static func common(of nodes: [Node]) -> [UInt8]? {
        var shortest: [UInt8]?
        for node in nodes {
            guard let found = common(of: node) else { continue }
            if found.count < shortest?.count ?? Int.max { shortest = found }
        }
        return shortest
    }

    private static func common(of node: Node) -> [UInt8]? {
        switch node {
        case .text(let text): common(of: text)
        case .variable(let variable): variable.position.column == 1 ? [] : nil
        case .section(let section): common(of: section.children)
        case .partial(let partial): partial.indentation.isEmpty ? nil : partial.indentation
        case .parent(let parent): parent.indentation.isEmpty ? nil : parent.indentation
        case .block(let block): common(of: block.children)
        }
    }

    private static func common(of text: Text) -> [UInt8]? {
        var shortest: [UInt8]?
        for line in lines(of: text) where line.startsLine {
            let blanks = line.bytes.prefix { $0.isASCIIBlank }
            let next = line.bytes.dropFirst(blanks.count).first
            if next == 0x0A || next == 0x0D { continue }
            if blanks.count < shortest?.count ?? Int.max { shortest = Array(blanks) }
        }
        return shortest
    }

    /// The nodes with up to `count` blanks taken off the start of every line.
    static func removed(_ count: Int, from nodes: [Node]) -> [Node] {
        nodes.map { removed(count, from: $0) }
    }

    private static func removed(_ count: Int, from node: Node) -> Node {
        switch node {
        case .text(let text): return .text(removed(count, from: text))
        case .variable: return node
        case .section(var section):
            section.children = removed(count, from: section.children)
            return .section(section)
        case .partial(var partial):
            partial.indentation = Array(partial.indentation.dropFirst(count))
            return .partial(partial)
        case .parent(var parent):
            parent.indentation = Array(parent.indentation.dropFirst(count))
            return .parent(parent)
        case .block(var block):
            block.indentation = Array(block.indentation.dropFirst(count))
            block.children = removed(count, from: block.children)
            return .block(block)
        }
    }

    private static func removed(_ count: Int, from text: Text) -> Text {
        var bytes: [UInt8] = []
        for line in lines(of: text) {
            let blanks = line.startsLine ? line.bytes.prefix(count).prefix { $0.isASCIIBlank }.count : 0
            bytes += line.bytes.dropFirst(blanks)
        }
        return Text(bytes: bytes, startsLine: text.startsLine)
    }

    private static func lines(of text: Text) -> [(bytes: ArraySlice<UInt8>, startsLine: Bool)] {
        var lines: [(bytes: ArraySlice<UInt8>, startsLine: Bool)] = []
        var start = 0
        while start < text.bytes.count {
            let end = text.bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.bytes.count
            lines.append((text.bytes[start..<end], start > 0 || text.startsLine))
            start = end
        }
        return lines
    }
}
