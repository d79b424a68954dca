public import Sampling

/// Leaving the waiting list before care starts, and where those clients go (MODEL.md, E4).
public struct DropOut: ParameterOwner, Sendable, Equatable {
  /// The longest wait a client accepts, per severity, in days; `nil` never drops out.
  public var patience: [Distribution?]
  /// Whether urgent and crisis clients never drop out.
  public var urgentStay = false
  /// The share whose problem has gone.
  public var recovered = 1.0
  /// The share that finds care outside the region's contracts.
  public var elsewhere = 0.0
  /// The share that comes back later.
  public var returns = 0.0
  /// The time until they come back, in days.
  public var returnDelay: Distribution?
  /// The probability that they come back one severity heavier.
  public var returnHeavier = 0.0
  /// The probability that they come back as urgent.
  public var returnUrgent = 0.0

  /// Drop-out with a patience for each severity.
  public init(patience: [Distribution?]) {
    self.patience = patience
  }

  /// The numbers of drop-out.
  public static let parameters: [Parameter<DropOut>] = [
    Parameter(
      "return_heavier", \.returnHeavier, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat wie terugkomt één graad zwaarder is.",
        en: "Probability that who comes back is one severity heavier."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    Parameter(
      "return_urgent", \.returnUrgent, unit: .share, in: 0...1,
      LocalizedText(nl: "Kans dat wie terugkomt spoed is.", en: "Probability that who comes back is urgent."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
  ]

  /// The shares of destinations.
  public static let destinationParameters: [Parameter<DropOut>] = [
    Parameter(
      "recovered", \.recovered, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel afhakers dat geen hulp meer nodig heeft.", en: "Share of drop-outs that needs no care any more."),
      evidence: Evidence(.drawn(.dirichlet(8, of: 20).whereOn), grade: .assumption, source: "placeholder")),
    Parameter(
      "elsewhere", \.elsewhere, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel afhakers dat elders hulp vindt (pgb, Zvw, Wlz, privé).",
        en: "Share of drop-outs that finds care elsewhere (pgb, Zvw, Wlz, private)."),
      evidence: Evidence(.drawn(.dirichlet(7, of: 20).whereOn), grade: .assumption, source: "placeholder")),
    Parameter(
      "returns", \.returns, unit: .share, in: 0...1,
      LocalizedText(nl: "Aandeel afhakers dat later terugkomt.", en: "Share of drop-outs that comes back later."),
      evidence: Evidence(.drawn(.dirichlet(5, of: 20).whereOn), grade: .assumption, source: "placeholder")),
  ]
}

/// Coming back into care some time after leaving it (MODEL.md, E6).
public struct ReEntry: ParameterOwner, Sendable, Equatable {
  /// The probability, for a client who leaves care.
  public var probability = 0.0
  /// The time until re-entry, in days.
  public var delay: Distribution

  /// Re-entry after a delay.
  public init(delay: Distribution) {
    self.delay = delay
  }

  /// The numbers of re-entry.
  public static let parameters: [Parameter<ReEntry>] = [
    Parameter(
      "probability", \.probability, unit: .share, in: 0...0.95,
      LocalizedText(
        nl: "Kans dat wie de zorg verlaat, terugkomt in hetzelfde segment.",
        en: "Probability that who leaves care comes back to the same segment."),
      evidence: Evidence(
        .drawn(.beta(15, 85).whereOn), grade: .weak, source: "CBS 85096NED (repeat use); ASPE re-entry"))
  ]
}
