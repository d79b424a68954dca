public import Storage
public import YouthCare

/// What a base has at each address, looked up once: a page asks for all levers of a segment.
public struct BaseValues: Sendable {
  private let values: [String: String]

  /// The inputs of a file, after merging and defaults.
  public init(_ file: ScenarioFile) {
    values = Dictionary(file.resolved.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// What stands at an address, in the unit that the program computes in; `nil` where nothing does.
  public subscript(address: Address) -> String? { values[address.description] }
}
