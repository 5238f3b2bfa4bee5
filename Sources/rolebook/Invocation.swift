/// What the arguments ask for: a command with the values of its flags.
struct Invocation: Sendable {
    let command: Command
    /// The operands that the command must have, in order.
    private(set) var leading: [String] = []
    private(set) var operand: String?
    private var values: [Flag: String] = [:]

    init(_ command: Command) {
        self.command = command
    }

    func has(_ flag: Flag) -> Bool { values[flag] != nil }

    func value(of flag: Flag) -> String? { values[flag] }

    func number(of flag: Flag) -> Int? { values[flag].flatMap { Int($0) } }

    mutating func set(_ flag: Flag, to value: String) { values[flag] = value }

    mutating func take(operand: String) -> Bool {
        if leading.count < command.leading.count {
            leading.append(operand)
            return true
        }
        guard self.operand == nil else { return false }
        self.operand = operand
        return true
    }
}

/// What a run is to do.
enum Request: Sendable {
    case run(Invocation)
    /// The help of one command, or of rolebook itself.
    case help(Command?)
    case version
}
