/// What contracts cost the municipality besides what it pays for care (MODEL.md, A8).
public struct MunicipalCost: PlainOwner, Sendable, Equatable {
  /// Euro a year for managing a contract.
  public var perContract = 9_000.0
  /// Euro for a round of procurement, at the contract's start.
  public var procurement = 250_000.0
  /// Euro for each contract that is awarded in it.
  public var award = 8_000.0

  /// The usual cost.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<MunicipalCost>] = [
    Parameter(
      "per_contract", \.perContract, unit: .euroPerYear, in: 0...1_000_000,
      LocalizedText(nl: "Contractbeheer per contract per jaar.", en: "Managing a contract, per year."),
      evidence: Evidence(.drawn(.lognormal(median: 9_000, sigma: 0.5)), grade: .assumption, source: "placeholder")),
    Parameter(
      "procurement", \.procurement, unit: .euro, in: 0...100_000_000,
      LocalizedText(nl: "Vaste kosten van een inkoopronde.", en: "Fixed cost of a round of procurement."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    Parameter(
      "award", \.award, unit: .euro, in: 0...1_000_000,
      LocalizedText(nl: "Kosten per gegund contract.", en: "Cost per contract that is awarded."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
  ]
}
