internal import Glibc

/// How a new way of paying is brought in: preparation, step-in and what goes wrong in the beginning (MODEL.md, B7).
///
/// Badly defined trajectories cost more than planned; practice first ("voorzichtige modus operandi") limits that.
/// Source: source document 001; the size rests on one confounded case (Amsterdam 2018).
public struct Introduction: PlainOwner, Sendable, Equatable {
  /// Months of preparation before the start (P).
  public var preparation = 18.0
  /// Months over which the share of turnover under the new model grows to the whole; 0 is at once (R).
  public var stepIn = 0.0
  /// The overrun in the first year without preparation, as a share of turnover (o₀).
  public var overrun = 0.12
  /// Years of practice after which the overrun has fallen to 1/e.
  public var learning = 1.0

  /// The usual introduction.
  public init() {}

  /// The share of turnover under the new model, so many years after its start.
  public func exposure(after years: Double) -> Double {
    if years < 0 { return 0 }
    return stepIn > 0 ? min(1, years * 12 / stepIn) : 1
  }

  /// The overrun, as a share of turnover under the new model, so many years after its start.
  public func overrun(after years: Double) -> Double {
    guard years >= 0, overrun > 0 else { return 0 }
    let ramp = stepIn / 12
    let practice = years <= ramp && ramp > 0 ? years * years / (2 * ramp) : years - ramp / 2
    return overrun * exp(-preparation / 12) * exp(-practice / learning)
  }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "preparation", \.preparation, unit: .months, in: 0...60,
      LocalizedText(nl: "Maanden voorbereiding voor de start.", en: "Months of preparation before the start."),
      evidence: Evidence(.choice(usual: 18...24), grade: .choice, source: "source document 001")),
    Parameter(
      "step_in", \.stepIn, unit: .months, in: 0...60,
      LocalizedText(
        nl: "Ingroei: maanden waarin het aandeel onder het nieuwe model tot het geheel groeit; 0 is ineens.",
        en: "Step-in: months over which the share under the new model grows to the whole; 0 is at once."),
      evidence: Evidence(.choice(usual: 0...36), grade: .choice, source: "source document 001")),
    Parameter(
      "overrun", \.overrun, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Overschrijding in het eerste jaar zonder voorbereiding, als aandeel van de omzet.",
        en: "Overrun in the first year without preparation, as a share of turnover."),
      evidence: Evidence(
        .drawn(
          .lognormal(median: 0.12, sigma: 0.7).when(
            nl: "bij trajectprijzen; bij vaste bedragen is de mediaan 0.06, bij plafonds 0.03",
            en: "for trajectory prices; for lump sums the median is 0.06, for ceilings 0.03")), grade: .weak,
        source: "Rekenkamer Amsterdam 2020 (one case, confounded)")),
    Parameter(
      "learning", \.learning, unit: .years, in: 0.1...10,
      LocalizedText(
        nl: "Jaren oefening waarna de overschrijding tot 1/e is gedaald.",
        en: "Years of practice after which the overrun has fallen to 1/e."),
      evidence: Evidence(.held(.triangular(0.5, 1, 2)), grade: .weak, source: "Rekenkamer Amsterdam 2020")),
  ]
}
