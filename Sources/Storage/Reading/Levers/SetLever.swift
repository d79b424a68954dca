public import YouthCare

/// A lever set to a value: a key of a scenario file, by its full address, and what would stand behind it.
public struct SetLever: Sendable, Hashable, Codable {
  /// The keys from the top of the file.
  public let address: Address
  /// The value as a file states it, such as `90`, `2.4%` or `13 weeks`; `null` takes away what the base has there.
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
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return try read(MeasureText(levers, of: file), named: name, beside: path)
  }

  /// A measure as it would be read if its text stood in a file beside another one.
  ///
  /// - Parameters:
  ///   - name: what its file would be called without `.yaml`.
  ///   - path: the file beside which it would stand.
  public func read(_ measure: MeasureText, named name: String, beside path: String) throws(ScenarioFaults)
    -> ScenarioFile
  {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map { "\($0)/" }.joined()
    return try read(path: folder + name + ".yaml", text: measure.text)
  }
}
