/// What comes with a way of paying, besides the money.
public struct FundingConduct: PlainOwner, Sendable, Equatable {
  /// The provider's administration as a share of turnover.
  public var administration = 0.09
  /// The share of trajectories that is registered one price step higher (υ of K4).
  public var upcoding = 0.0
  /// The share of the dose response that goes into length rather than intensity, in ambulatory care (ω_L of K1).
  public var lengthWeight = 0.5
  /// How far the price follows the severity of the client (δ_risk of K3): 1 wholly, 0 not at all.
  public var riskAdjustment = 0.0
  /// What the municipality spends on messages for a trajectory, in euro.
  public var messageCost = 45.0

  /// The usual conduct.
  public init() {}

  /// The same with other numbers.
  public init(
    administration: Double, upcoding: Double, lengthWeight: Double, riskAdjustment: Double, messageCost: Double
  ) {
    self.administration = administration
    self.upcoding = upcoding
    self.lengthWeight = lengthWeight
    self.riskAdjustment = riskAdjustment
    self.messageCost = messageCost
  }

  /// The numbers of one model, with what stands behind its defaults.
  public static func parameters<Model: FundingModel>(
    of path: any WritableKeyPath<Model, FundingConduct> & Sendable, upcoding upcodingEvidence: Evidence,
    lengthWeight lengthEvidence: Evidence
  ) -> [Parameter<Model>] {
    let usual = Model.usual[keyPath: path].administration
    return [
      Parameter<FundingConduct>(
        "administration", \.administration, unit: .share, in: 0...0.5,
        LocalizedText(
          nl: "Administratie van de aanbieder, als aandeel van de omzet.",
          en: "The provider's administration, as a share of turnover."),
        evidence: Evidence(
          .drawn(.lognormal(median: usual, sigma: 0.35)), grade: .assumption,
          source: "levels: Jeugdautoriteit, Berenschot")),
      Parameter<FundingConduct>(
        "upcoding", \.upcoding, unit: .share, in: 0...0.5,
        LocalizedText(
          nl: "Aandeel van de trajecten dat een prijstrede hoger wordt geregistreerd (bij prikkelsterkte 1).",
          en: "Share of trajectories registered one price step higher (at incentive strength 1)."),
        evidence: upcodingEvidence),
      Parameter<FundingConduct>(
        "length_weight", \.lengthWeight, unit: .share, in: 0...1,
        LocalizedText(
          nl: "Deel van de respons dat in de duur zit; de rest zit in de uren per week.",
          en: "Part of the response that goes into length; the rest goes into hours a week."), evidence: lengthEvidence),
      Parameter<FundingConduct>(
        "risk_adjustment", \.riskAdjustment, unit: .share, in: 0...1,
        LocalizedText(
          nl: "In hoeverre de prijs de zwaarte van de cliënt volgt.",
          en: "How far the price follows the client's severity."),
        evidence: Evidence(.level, grade: .assumption, source: "severity products under p × q")),
      Parameter<FundingConduct>(
        "message_cost", \.messageCost, unit: .euro, in: 0...1_000,
        LocalizedText(
          nl: "Kosten van berichtenverkeer voor de gemeente, per traject.",
          en: "The municipality's cost of messages, per trajectory."),
        evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    ].map { $0.lifted(to: path) }
  }
}
