public import YouthCare

/// A lever set to a value: a key of a scenario file, by its full address, and what would stand behind it.
public struct SetLever: Sendable, Equatable {
  /// The keys from the top of the file.
  public let address: Address
  /// The value as a file states it, such as `90`, `2.4%` or `13 weeks`.
  public let value: String

  /// A lever set to a value.
  public init(_ address: Address, to value: String) {
    self.address = address
    self.value = value
  }

  /// How it is told: `segments.S5.places = 90`.
  public var text: String { "\(address) = \(value)" }
}

extension ScenarioReader {
  /// A measure that sets some levers of the scenario in a file, and nothing else.
  ///
  /// It is what a file of its own would be that extends that one and states the values: what the program solves anew
  /// for it, and under whose terms the data were observed, is the same to the bit (MODEL.md, K0 and N8).
  ///
  /// - Parameters:
  ///   - path: the file whose scenario is changed.
  ///   - name: the measure's name, as its file would be called without `.yaml`.
  public func read(path: String, setting levers: [SetLever], named name: String) throws(ScenarioFaults) -> ScenarioFile
  {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { "\($0)/" }.joined()
    return try read(path: folder + name + ".yaml", text: Self.text(levers, of: String(parts.last ?? "")))
  }

  /// The text of a file that sets levers of another one in its folder.
  static func text(_ levers: [SetLever], of base: String) -> String {
    let told = quoted(String(levers.map(\.text).joined(separator: ", ").prefix(TextLimit.title)))
    var tree = Tree()
    for lever in levers { tree.set(lever.value, at: lever.address.keys[...]) }
    return "extends: \(quoted(base))\ntitle: \(told)\ndiffers: \(told)\n" + tree.lines(indented: "").joined()
  }

  /// A text between the quotation marks of YAML.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
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

    func lines(indented space: String) -> [String] {
      branches.flatMap { branch in
        let key = space + quoted(branch.key) + ":"
        guard let value = branch.tree.value else { return [key + "\n"] + branch.tree.lines(indented: space + "  ") }
        return ["\(key) \(quoted(value))\n"]
      }
    }
  }
}
