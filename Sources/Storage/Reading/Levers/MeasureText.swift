public import YouthCare

/// The text of a file that extends another one and sets levers: what people choose, as a file that anybody can run.
///
/// Every value stands between quotation marks on a line of its own, so that nothing typed is taken for more than a
/// value, and a fault of a line is one of the lever that stands there.
public struct MeasureText: Sendable, Equatable {
  /// What a file says for readers.
  public enum Word: String, Sendable, CaseIterable {
    case title
    case differs
    case question
    case hypothesis
    case finding
    case decision
  }

  /// The text, ending in a line break.
  public let text: String
  private let levers: [Int: Address]

  /// A measure.
  ///
  /// - Parameters:
  ///   - levers: what it sets, each address once.
  ///   - base: the file that it extends, as it is found from its own folder.
  ///   - words: what it says for readers; title and `differs` are the levers where they aren't given.
  ///   - comparedWith: the file that it is compared with, where that is to stand in it.
  public init(_ levers: [SetLever], of base: String, words: [Word: String] = [:], comparedWith: String? = nil) {
    let told = String(levers.map(\.text).joined(separator: ", ").prefix(TextLimit.title))
    var lines = ["extends: \(Self.quoted(base))"]
    if let comparedWith { lines.append("compared_with: \(Self.quoted(comparedWith))") }
    for word in Word.allCases {
      let own = words[word] ?? (word == .title || word == .differs ? told : nil)
      if let own { lines.append("\(word.rawValue): \(Self.quoted(own))") }
    }
    var tree = Tree()
    for lever in levers { tree.set(lever.value, at: lever.address.keys[...]) }
    var places: [Int: Address] = [:]
    for line in tree.lines(below: Address(), indented: "") {
      lines.append(line.text)
      places[lines.count] = line.address
    }
    text = lines.joined(separator: "\n") + "\n"
    self.levers = places
  }

  /// The address of the lever that stands in a line, from 1; `nil` where none does.
  public func address(inLine line: Int) -> Address? { levers[line] }

  /// A text between the quotation marks of YAML.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  /// Keys with what stands below them, in the order in which they were set.
  private struct Tree {
    private var value: String?
    private var branches: [(key: String, tree: Tree)] = []

    mutating func set(_ value: String, at keys: ArraySlice<String>) {
      guard let first = keys.first else {
        self.value = value
        return
      }
      if let known = branches.firstIndex(where: { $0.key == first }) {
        branches[known].tree.set(value, at: keys.dropFirst())
      } else {
        var tree = Tree()
        tree.set(value, at: keys.dropFirst())
        branches.append((first, tree))
      }
    }

    /// The lines, each with the address of the lever in it; what is taken away is no text.
    func lines(below address: Address, indented space: String) -> [(text: String, address: Address?)] {
      branches.flatMap { branch -> [(text: String, address: Address?)] in
        let own = address.appending(branch.key)
        let key = space + MeasureText.quoted(branch.key) + ":"
        guard let value = branch.tree.value else {
          return [(key, nil)] + branch.tree.lines(below: own, indented: space + "  ")
        }
        return [("\(key) \(value == "null" ? value : MeasureText.quoted(value))", own)]
      }
    }
  }
}
