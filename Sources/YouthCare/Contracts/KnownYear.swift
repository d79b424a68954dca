/// What is known of a calendar year before the contract: the simulated year is shown beside it (MODEL.md, T10).
///
/// No result depends on it.
public struct KnownYear: PlainOwner, Sendable, Equatable {
  /// Distinct clients with care in the year.
  public var clients: Double?
  /// Trajectories that started.
  public var starts: Double?
  /// Clients in care and waiting at its end.
  public var inCare: Double?
  public var waiting: Double?
  /// What the year cost the municipalities, in euro of that year.
  public var cost: Double?

  /// Nothing is known.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<KnownYear>] = [
    Parameter(
      "clients", \.clients, unit: .count, in: 0...20_000_000,
      LocalizedText(nl: "Cliënten met zorg in het jaar.", en: "Clients with care in the year."), evidence: found),
    Parameter(
      "starts", \.starts, unit: .count, in: 0...20_000_000,
      LocalizedText(nl: "Trajecten die in het jaar begonnen.", en: "Trajectories that started in the year."),
      evidence: found),
    Parameter(
      "in_care", \.inCare, unit: .count, in: 0...20_000_000,
      LocalizedText(nl: "Cliënten in zorg aan het eind van het jaar.", en: "Clients in care at the end of the year."),
      evidence: found),
    Parameter(
      "waiting", \.waiting, unit: .count, in: 0...20_000_000,
      LocalizedText(nl: "Wachtenden aan het eind van het jaar.", en: "Clients waiting at the end of the year."),
      evidence: found),
    Parameter(
      "cost", \.cost, unit: .euro, in: 0...1e12,
      LocalizedText(
        nl: "Wat de zorg in het jaar kostte, in euro van dat jaar, zonder eigen uitvoering.",
        en: "What care cost in the year, in euro of that year, the municipality's own work apart."),
      evidence: found, isAgreedSum: true),
  ]

  private static let found = Evidence(.given, grade: .data, source: "the region's own administration, or CBS")
}
