/// Who delivers care in a segment.
public struct Provider: Sendable, Equatable {
  /// The name.
  public var name: String
  /// The share of clients that chooses this provider, and of a segment's places and lump sums.
  public var share = 1.0
  /// The places, or `nil` where the segment states them.
  public var places: Int?

  /// A provider.
  public init(name: String) {
    self.name = name
  }

  /// The numbers of a provider.
  public static let parameters: [Parameter<Provider>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de cliënten dat deze aanbieder kiest.", en: "Share of clients that chooses this provider.")),
    Parameter(
      "places", whole: \.places, unit: .count, in: 0...1_000_000,
      LocalizedText(nl: "Plaatsen van deze aanbieder.", en: "Places of this provider."),
      default: "its share of the segment's places"),
  ]
}
