internal import Glibc

/// Part of the demand of one segment is helped in another one, by a provider whose task spans both (MODEL.md, A3).
///
/// The share grows as the provider learns: σ (1 − e^(−t/2 years)). Who isn't helped enough comes back.
public struct TaskSubstitution: ParameterOwner, Sendable, Equatable {
  /// The segment that helps instead, by position.
  public var target: Int
  /// The share of requests that can be helped there in the end (σ).
  public var share = 0.10
  /// The probability that it isn't enough.
  public var failure = 0.30
  /// Days until who isn't helped enough comes back.
  public var returnDelay = 121.7475
  /// The share of the places that his care takes which come with who is sent there.
  public var places = 1.0

  /// A substitution by a segment.
  public init(target: Int) {
    self.target = target
  }

  /// The share of requests that is helped elsewhere, so many days after the task began.
  public func share(after days: Double) -> Double { days <= 0 ? 0 : share * (1 - exp(-days / (2 * 365.2425))) }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de aanmeldingen dat op den duur in het andere segment wordt geholpen.",
        en: "Share of requests that is helped in the other segment in the end."),
      evidence: Evidence(.drawn(.beta(2, 18)), grade: .weak, source: "child capitation in Colorado; Bezeczky 2020")),
    .substitutionFailure(\.failure), .substitutionReturn(\.returnDelay), .substitutionPlaces(\.places),
  ]
}
