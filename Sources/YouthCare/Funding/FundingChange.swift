/// Terms that hold from a date, in some segments.
public struct FundingChange: Sendable {
  /// The name in the scenario file.
  public var name: String
  /// In which segments, by position.
  public var segments: [Int]
  /// The day, from the contract's start; terms change with a month.
  public var from: Double
  /// The terms from then on.
  public var terms: ContractTerms

  /// A change of terms.
  public init(name: String, segments: [Int], from: Double, terms: ContractTerms) {
    self.name = name
    self.segments = segments
    self.from = from
    self.terms = terms
  }
}
