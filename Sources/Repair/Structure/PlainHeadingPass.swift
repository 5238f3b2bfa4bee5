import Diagnostics
import Markdown

/// Makes short lines that stand alone headings, in a text that marks none.
///
/// A heading opens a main section when its text is one that does so in most guides and what stands before it is
/// finished: prose that does not end in a colon, or a list that closes with a sentence.
enum PlainHeadingPass {
    static func apply(to state: inout RecoveryState) {
        guard !state.pieces.contains(where: { $0.form != nil && $0.form != .disclosure }) else { return }
        let loud = LoudHeadings.find(in: state)
        if !loud.isEmpty { return raise(loud, in: &state) }
        var candidates = state.pieces.indices.filter { isCandidate(at: $0, in: state) }
        let known = candidates.filter { isKnown(at: $0, in: state) }
        let asked = AskedHeadings.find(in: state, known: known)
        let lone = asked.isEmpty ? AskedHeadings.findLone(in: state) : []
        candidates = (candidates + lone).sorted()
        guard candidates.count + asked.count > 1 else { return }
        var main = asked.isEmpty ? mainHeadings(among: candidates, in: state) : Set(asked + known)
        if !asked.isEmpty { main.formUnion(candidates.filter { isBeforePhase($0, in: state) }) }
        if candidates.first == 0, main.count > 1, isTitle(at: 0, in: state) { main.remove(0) }
        main.formUnion(hours(among: candidates, before: main.min() ?? 0, in: state))
        main.formUnion(headingsBehindQuestions(among: candidates, main, in: state))
        candidates = (candidates + asked).sorted()
        // A question that a text begins with is its title.
        if asked.isEmpty, let first = state.pieces.first, AskedHeadings.question(first) != nil {
            candidates.insert(0, at: 0)
        }
        let first = main.min() ?? 0
        let before = candidates.filter { !main.contains($0) && $0 < first }
        let title = before.first { namesOccupation(at: $0, in: state) } ?? before.first
        candidates.removeAll { $0 != title && $0 < first }
        raise(candidates, title: title, main: main, in: &state)
    }

    /// `A Day in the Life of a Baker` at the head of a text is its title, whatever it says of the baker.
    private static func isTitle(at index: Int, in state: RecoveryState) -> Bool {
        namesOccupation(at: index, in: state) && AskedHeadings.question(state.pieces[index]) == nil
    }

    /// The hours that divide an account of a day, where it stands before all other sections.
    private static func hours(among candidates: [Int], before first: Int, in state: RecoveryState) -> [Int] {
        let hours = candidates.filter { $0 < first && ClockTime.begins(text(at: $0, in: state)) }
        return hours.count > 1 ? hours : []
    }

    /// Where headings are louder than the rest, the lines between them are none, but for phases and known ones.
    private static func raise(_ loud: [Int], in state: inout RecoveryState) {
        let first = loud[0]
        let before = state.pieces.indices.prefix(first).filter { isCandidate(at: $0, in: state) }
        let named = before.first { namesOccupation(at: $0, in: state) }
        let title = LoudHeadings.title(among: loud, in: state) ?? named ?? before.first
        let phases = state.pieces.indices.dropFirst(first).filter { index in
            guard isCandidate(at: index, in: state) else { return false }
            let text = state.pieces[index].paragraph?.plainText ?? ""
            let isTitled = text.unicodeScalars.first?.properties.isLowercase == false
            return isTitled && state.words.isKnown(HeadingKey(text)) || state.words.isPhase(text)
        }
        // What stands above the title is whose text it is: a school, a series.
        let all = Set(loud + phases + [title].compactMap(\.self)).filter { $0 >= title ?? 0 }.sorted()
        raise(all, title: title, main: Set(loud), in: &state)
    }

    private static func raise(_ candidates: [Int], title: Int?, main: Set<Int>, in state: inout RecoveryState) {
        let roles = state.pieces.indices.filter { state.roleTitles.contains(state.pieces[$0].block.lines.first) }
        for index in Set(candidates + roles) {
            guard let inlines = state.pieces[index].paragraph else { continue }
            let line = state.pieces[index].block.lines.first
            let isTitle = index == title || state.roleTitles.contains(line)
            let level = isTitle ? 1 : main.contains(index) ? 2 : 3
            state.pieces[index] = .heading(inlines, level: level, line: line, form: .plainLine)
        }
        raiseQuestions(&state)
        let lines = state.pieces.filter { $0.form == .plainLine }.map(\.block.lines)
        guard let first = lines.first, let last = lines.last else { return }
        state.note(.plainHeading, first.union(last), "\(lines.count) headings are lines without marks")
    }

    /// Headings that ask nothing, behind a section's questions with their answers: they are about something else.
    private static func headingsBehindQuestions(
        among candidates: [Int], _ main: Set<Int>, in state: RecoveryState
    ) -> [Int] {
        // The first piece that was not looked at yet, below a heading that announces questions.
        var next: Int?
        var holdsQuestion = false
        return candidates.filter { index in
            if main.contains(index) {
                next = state.words.questionHeadings.contains(key(at: index, in: state).key) ? index : nil
                holdsQuestion = false
                return false
            }
            guard let start = next, AskedHeadings.question(state.pieces[index + 1]) == nil else { return false }
            holdsQuestion = holdsQuestion || state.pieces[start..<index].contains(where: beginsWithQuestion)
            next = index
            return holdsQuestion
        }
    }

    private static func beginsWithQuestion(_ piece: Piece) -> Bool {
        AskedHeadings.question(piece) != nil
            || piece.paragraph?.lines.first.map { lastByte(of: $0.plainText) == UInt8(ascii: "?") } ?? false
    }

    /// Lines that ask, each with an answer below it, in a section of questions.
    private static func raiseQuestions(_ state: inout RecoveryState) {
        var level: Int?
        for index in state.pieces.indices {
            if let heading = state.pieces[index].heading {
                let key = HeadingKey(heading.inlines.plainText).key
                level = state.words.questionHeadings.contains(key) ? min(heading.level + 1, 6) : nil
                continue
            }
            guard let level, let inlines = state.pieces[index].oneLine, index + 1 < state.pieces.count else { continue }
            let isAsked = lastByte(of: inlines.plainText) == UInt8(ascii: "?")
            let answer = state.pieces[index + 1]
            let isAnswered = answer.list != nil || answer.paragraph.map { !$0.plainText.hasSuffix("?") } == true
            guard isAsked, isAnswered, words(of: inlines.plainText).count <= 20 else { continue }
            let line = state.pieces[index].block.lines.first
            state.pieces[index] = .heading(inlines, level: level, line: line, form: .plainLine)
        }
    }

    /// The headings that open main sections.
    ///
    /// Subjects that hardly stand below another do, and other major ones where what stands before them is finished. In
    /// a text that does not finish its sections with a sentence, the end of a list is as good. A heading right under
    /// another one, and one about the subject of the section it stands in, is below it.
    private static func mainHeadings(among candidates: [Int], in state: RecoveryState) -> Set<Int> {
        let tails = state.pieces.count { piece in
            piece.list.map { GluedTail.find(in: $0, cues: state.words.cues) != nil } ?? false
        }
        let isStrict = tails >= 3
        let headed = ImpliedHeadingPass.headedSubjects(in: state)
        var main: Set<Int> = []
        // The heading before, as long as it is a main one.
        var last: Int?
        var section: MainSection?
        var subject: String?
        var next = 0
        for index in candidates {
            for between in next..<index {
                if let implied = ImpliedHeadingPass.impliedSubject(at: between, in: state, headed: headed) {
                    subject = implied
                }
            }
            next = index + 1
            let key = key(at: index, in: state)
            let known = isStrict ? state.words.subjects[key.key] : state.words.subject(of: key)
            let own = known ?? (state.pieces[next].list == nil ? nil : state.words.subject(ofLastWordIn: key))
            let isPart = section?.hasPart(at: index, key, in: state) ?? false
            let isMain =
                !isPart
                && (isMain(index, key, own, below: subject, isStrict, hasMain: !main.isEmpty, state)
                    || !isStrict && own == nil && isBeside(last, index, key, state))
            last = isMain ? index : nil
            guard isMain else { continue }
            main.insert(index)
            subject = own
            section = MainSection(index, own)
        }
        return main.isEmpty ? Set(candidates.dropFirst()) : main.union(inCapitals(candidates, beside: main, state))
    }

    /// Whether an unknown heading stands beside the main one right before it and not below: its words tell a subject or
    /// ask, or a list stands between them.
    private static func isBeside(_ main: Int?, _ index: Int, _ key: HeadingKey, _ state: RecoveryState) -> Bool {
        guard index > 0, !isCandidate(at: index - 1, in: state), !followsColon(index, in: state) else { return false }
        if state.words.isTelling(key) { return true }
        return main.map { ($0 + 1)..<index }?.contains { state.pieces[$0].list != nil } ?? false
    }

    /// Where all known headings are written in capitals, the unknown ones in capitals stand beside them.
    private static func inCapitals(_ candidates: [Int], beside main: Set<Int>, _ state: RecoveryState) -> [Int] {
        let isCapital = { (index: Int) in
            let letters = state.pieces[index].paragraph?.plainText.unicodeScalars.filter(\.properties.isAlphabetic)
            return letters.map { $0.count > 3 && $0.allSatisfy { !$0.properties.isLowercase } } ?? false
        }
        guard main.count >= 3, main.allSatisfy(isCapital), let first = main.min() else { return [] }
        return candidates.filter { $0 > first && isCapital($0) }
    }

    private static func isMain(
        _ index: Int, _ key: HeadingKey, _ own: String?, below subject: String?, _ isStrict: Bool, hasMain: Bool,
        _ state: RecoveryState
    ) -> Bool {
        if isBeforePhase(index, in: state) || AskedHeadings.question(state.pieces[index]) != nil { return true }
        guard let own, own != subject else { return own != nil && !hasMain }
        if index > 0, isCandidate(at: index - 1, in: state) { return !hasMain }
        if state.words.mainSubjects.contains(own) {
            let isOpen = isStrict && !state.words.isMajor(key) && !isClosed(before: index, in: state)
            // The line that announces the guide has a colon, and stands above its first section.
            return !isOpen && (!hasMain || !followsColon(index, in: state))
        }
        if isStrict {
            let isAnnounced = introduces(index, in: state) && !state.words.listHeadings.contains(key.key)
            return state.words.isMajor(key) && (isAnnounced || isClosed(before: index, in: state))
        }
        return !followsColon(index, in: state)
    }

    /// Whether a sentence stands below a heading that announces what follows.
    private static func introduces(_ index: Int, in state: RecoveryState) -> Bool {
        guard let text = state.pieces[index + 1].paragraph?.plainText else { return false }
        return lastByte(of: text) == UInt8(ascii: ":") && words(of: text).count > 4
    }

    private static func followsColon(_ index: Int, in state: RecoveryState) -> Bool {
        guard index > 0, let text = state.pieces[index - 1].paragraph?.plainText else { return false }
        return lastByte(of: text) == UInt8(ascii: ":")
    }

    private static func isBeforePhase(_ index: Int, in state: RecoveryState) -> Bool {
        guard let next = state.pieces[index + 1].paragraph?.plainText else { return false }
        return state.words.isPhase(next) && !state.words.isPhase(state.pieces[index].paragraph?.plainText ?? "")
    }

    private static func isKnown(at index: Int, in state: RecoveryState) -> Bool {
        let key = key(at: index, in: state)
        return state.words.subject(of: key) != nil || index > 0 && state.words.subject(besideOccupationIn: key) != nil
    }

    private static func namesOccupation(at index: Int, in state: RecoveryState) -> Bool {
        state.words.namesOccupation(text(at: index, in: state))
    }

    private static func key(at index: Int, in state: RecoveryState) -> HeadingKey {
        HeadingKey(text(at: index, in: state))
    }

    private static func text(at index: Int, in state: RecoveryState) -> String {
        state.pieces[index].paragraph?.plainText ?? ""
    }

    private static func isCandidate(at index: Int, in state: RecoveryState) -> Bool {
        guard let inlines = state.pieces[index].oneLine, index + 1 < state.pieces.count else { return false }
        let text = inlines.plainText
        guard !PageControl.isCaption(text), !PageControl.isPointer(text), !PageControl.isDate(text), !isChain(text)
        else { return false }
        guard (1...10).contains(words(of: text).count), let last = lastByte(of: text) else { return false }
        if isValue(text) { return false }
        // Names one after another are no heading, but for subjects above a text.
        let isList = text.utf8.count { $0 == UInt8(ascii: ",") } > 1
        if isList {
            let isAboveText = state.pieces[index + 1].oneLine.map { lastByte(of: $0.plainText) == UInt8(ascii: ".") }
            return isAboveText != false && state.words.subject(ofFirstIn: HeadingKey(text)) != nil
        }
        if last == UInt8(ascii: ":") { return state.words.isKnown(HeadingKey(text)) }
        return !".,;!?".utf8.contains(last)
    }

    /// `37 to 40 a week`, `between 8am and 6pm`: no word begins with a capital, and the line with a number or a small one.
    private static func isValue(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        guard let first, first.properties.isLowercase || first.properties.numericType != nil else { return false }
        return text.utf8.contains(where: \.isASCIIDigit)
            && !words(of: text).contains { $0.unicodeScalars.first?.properties.isUppercase == true }
    }

    /// `Nurse > Head Nurse`, `Nurse → Head Nurse`: steps one after another name nothing below them.
    private static func isChain(_ text: String) -> Bool {
        [" > ", " → ", " -> ", " » "].contains { text.firstOccurrence(of: $0) != nil }
    }

    static func isClosed(before index: Int, in state: RecoveryState) -> Bool {
        guard index > 0 else { return true }
        switch state.pieces[index - 1].block.kind {
        case .paragraph(let inlines):
            if isCandidate(at: index - 1, in: state) { return index == 1 }
            return lastByte(of: inlines.plainText) != UInt8(ascii: ":")
        case .list(let list): return GluedTail.find(in: list, cues: state.words.cues) != nil
        default: return true
        }
    }
}
