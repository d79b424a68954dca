/// How a segment responds: less where professionals or judges decide, and in length only where there is a bed.
public struct SegmentResponse: Sendable, Equatable {
  /// The segment's part of the dose response (d_k).
  public var damping = 1.0
  /// The share of the response that goes into length; else the funding model's.
  public var lengthWeight: Double?

  /// The usual response.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<SegmentResponse>] = [
    Parameter(
      "damping", \.damping, unit: .factor, in: 0...3,
      LocalizedText(
        nl: "Hoe sterk dit segment op prikkels reageert, vergeleken met specialistische ambulante zorg.",
        en: "How strongly this segment responds to incentives, compared with specialist ambulatory care."),
      default: "1", evidence: Evidence(prior: "0.2 to 1.3", grade: .assumption, source: "model notes, §2")),
    Parameter(
      "length_weight", \.lengthWeight, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de respons dat in de duur zit; 1 bij verblijf.",
        en: "Part of the response that goes into length; 1 for residential care."),
      default: "the funding model's", evidence: Evidence(grade: .weak, source: "model notes, K1")),
  ]
}
