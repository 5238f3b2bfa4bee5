import Foundation
import Templates
import Testing

/// One case of the specification's JSON files.
struct SpecificationCase {
    static let folder = "../shared/mustache-spec"

    let name: String
    let template: String
    let partials: [String: String]
    let data: Value
    let expected: String

    static func read(_ file: String) throws -> [SpecificationCase] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file).json"))
        let root = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let tests = try #require(root["tests"] as? [[String: Any]])
        return try tests.map { test in
            SpecificationCase(
                name: try #require(test["name"] as? String), template: try #require(test["template"] as? String),
                partials: test["partials"] as? [String: String] ?? [:], data: value(test["data"]),
                expected: try #require(test["expected"] as? String))
        }
    }

    private static func value(_ json: Any?) -> Value {
        switch json {
        case let text as String: .text(text)
        case let number as NSNumber: value(number)
        case let list as [Any]: .list(list.map(value))
        case let record as [String: Any]: .record(Record(record.map { ($0.key, value($0.value)) }))
        default: .absent
        }
    }

    /// Decimals are carried as text, because the pages of a site have none.
    private static func value(_ number: NSNumber) -> Value {
        switch number.objCType.pointee {
        case CChar(bitPattern: UInt8(ascii: "c")), CChar(bitPattern: UInt8(ascii: "B")): .bool(number.boolValue)
        case CChar(bitPattern: UInt8(ascii: "d")): .text("\(number.doubleValue)")
        default: .number(number.intValue)
        }
    }
}
