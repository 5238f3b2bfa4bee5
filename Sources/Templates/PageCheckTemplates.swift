import Diagnostics

/// Partials, parents and blocks: whether they exist, fit together and come to an end.
extension PageCheck {
    mutating func check(_ partial: Partial) {
        include(partial.name, quoted: Tag.quoted(.partial, partial.name), at: partial.position)
    }

    mutating func check(_ parent: Parent) {
        let quoted = Tag.quoted(.parent, parent.name)
        if let stray = parent.stray {
            report(
                .templateStray, stray, "what stands here inside \(quoted) is never written: only blocks stand there",
                suggestion: "move it into a block")
        }
        checkReplacements(of: parent)
        frames.append(Frame(blocks: parent.overrides, template: template, chain: chain))
        include(parent.name, quoted: quoted, at: parent.position)
        frames.removeLast()
    }

    /// A block is walked as it will be written: the outermost replacement with the frames known where that stands.
    mutating func check(_ block: Block) {
        for (level, frame) in frames.enumerated() {
            guard let replacement = frame.blocks.first(where: { $0.name == block.name }) else { continue }
            let before = (frames, template, chain)
            frames.removeSubrange(level...)
            template = frame.template
            chain = frame.chain
            walk(replacement.children)
            (frames, template, chain) = before
            return
        }
        walk(block.children)
    }

    private mutating func include(_ name: String, quoted: String, at position: Position) {
        guard let next = templates[name] else {
            isIncomplete = true
            report(
                .templateMissing, position, "\(quoted) names no template: a partial or parent is a file of its name",
                suggestion: suggestedTemplate(name))
            return
        }
        if let start = chain.firstIndex(of: name) {
            let circle = (chain[start...] + [name]).joined(separator: " → ")
            report(.templateCycle, position, "\(quoted) goes in a circle: \(circle)")
        } else if chain.count >= PageCheck.deepestTemplates {
            report(
                .templatePageSize, position,
                "\(quoted) is \(chain.count + 1) templates deep: a page nests at most "
                    + "\(PageCheck.deepestTemplates) templates")
        } else {
            chain.append(name)
            walkTemplate(next)
            chain.removeLast()
        }
    }

    private mutating func checkReplacements(of parent: Parent) {
        var visited: Set<String> = []
        guard let known = blockNames(of: parent.name, visited: &visited) else { return }
        for block in parent.overrides where !known.contains(block.name) {
            let names = Set(known).sorted()
            report(
                .templateUnknownBlock, block.position,
                "\(Tag.quoted(.block, block.name)) is no block of '\(parent.name)': a parent tag replaces blocks of its "
                    + "parent",
                notes: names.isEmpty ? [] : ["blocks of '\(parent.name)': \(names.joined(separator: ", "))"],
                suggestion: nearMiss(of: block.name, among: names).map { "write '{{$\($0)}}'" })
        }
    }

    /// The blocks that a template offers, its own and those of what it includes; nil where they cannot be known.
    private func blockNames(of name: String, visited: inout Set<String>) -> [String]? {
        guard let template = templates[name], !template.isBroken else { return nil }
        guard visited.insert(name).inserted else { return [] }
        return blockNames(in: template.nodes, visited: &visited)
    }

    private func blockNames(in nodes: [Node], visited: inout Set<String>) -> [String]? {
        var names: [String] = []
        for node in nodes {
            let found: [String]?
            switch node {
            case .text, .variable: continue
            case .section(let section): found = blockNames(in: section.children, visited: &visited)
            case .partial(let partial): found = blockNames(of: partial.name, visited: &visited)
            case .parent(let parent):
                let own = blockNames(in: parent.overrides.map(Node.block), visited: &visited)
                let inherited = blockNames(of: parent.name, visited: &visited)
                found = own.flatMap { own in inherited.map { own + $0 } }
            case .block(let block):
                found = blockNames(in: block.children, visited: &visited).map { [block.name] + $0 }
            }
            guard let found else { return nil }
            names += found
        }
        return names
    }

    /// The template that was probably meant: one with the same last part of its path, or a name close by.
    func suggestedTemplate(_ name: String) -> String? {
        let names = templates.keys.sorted()
        let sameFile = names.first { $0.split(at: "/").last.map(String.init) == name }
        return (sameFile ?? nearMiss(of: name, among: names)).map { "write '\($0)'" }
    }
}
