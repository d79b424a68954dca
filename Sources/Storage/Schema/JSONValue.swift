/// A value of JSON, with its keys in the order in which they are given.
enum JSONValue {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// Its text, each key on a line of its own; what fits in a short line stays in it.
  func text(indent: Int = 0) -> String {
    let flat = line
    if flat.count + indent <= 100 { return flat }
    let margin = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .object(let entries):
      let lines = entries.map { "\(margin)\(Self.quoted($0.key)): \($0.value.text(indent: indent + 2))" }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    case .array(let values):
      return "[\n" + values.map { margin + $0.text(indent: indent + 2) }.joined(separator: ",\n") + end + "]"
    case .string, .number, .bool, .null: return flat
    }
  }

  /// Its text in one line.
  private var line: String {
    switch self {
    case .object(let entries):
      "{" + entries.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .string(let text): Self.quoted(text)
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .bool(let flag): "\(flag)"
    case .null: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
