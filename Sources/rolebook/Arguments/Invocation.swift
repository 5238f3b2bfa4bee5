/// What the arguments ask for: a command with its operands and the values of its flags.
struct Invocation: Sendable {
    let command: Command
    private var operands: [Operand: String] = [:]
    private var values: [Flag: String] = [:]

    init(_ command: Command) {
        self.command = command
    }

    subscript(operand: Operand) -> String? { operands[operand] }

    subscript(flag: Flag) -> String? { values[flag] }

    func has(_ flag: Flag) -> Bool { values[flag] != nil }

    mutating func set(_ flag: Flag, to value: String) { values[flag] = value }

    /// The operand that the next plain word is; nil when the command takes no more.
    var nextOperand: Operand? { command.operands.first { operands[$0] == nil } }

    mutating func set(_ operand: Operand, to value: String) { operands[operand] = value }

    /// The operands that must be there and are not.
    var missing: [Operand] { command.operands.filter { $0.isRequired && operands[$0] == nil } }
}

/// What a run is to do.
enum Request: Sendable {
    case run(Invocation)
    /// The help of one command, or of rolebook itself.
    case help(Command?)
    case version
}
