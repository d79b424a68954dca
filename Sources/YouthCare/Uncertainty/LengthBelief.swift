/// What is believed of how long something lasts, all of it together: of a factor on the lengths that are stated.
///
/// Declared beside what lasts. Where there is none, a length is as uncertain as the evidence of its numbers.
public struct LengthBelief: Sendable {
  /// The factor; its median is 1.
  public let factor: Prior
  /// How far it can be trusted.
  public let grade: EvidenceGrade
  /// Where it comes from.
  public let source: String
  /// Whose luck it has: all lengths of one luck are one unknown.
  let luck: String
}

extension DropOut {
  /// How long people wait before they give up is one thing that isn't known, for all severities and segments.
  static let patienceBelief = LengthBelief(
    factor: .lognormal(median: 1, sigma: 0.5), grade: .weak,
    source: "Foreman and Hanna 2000; CMHC 2009 (direction)", luck: "drop_out.patience")
}
