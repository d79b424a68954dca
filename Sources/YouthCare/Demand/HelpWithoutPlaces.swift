/// Clients who are sent to a segment that has not all the places for them: its list takes the rest (MODEL.md, D5).
public struct HelpWithoutPlaces: Sendable, Equatable {
  /// The segment that they asked for, and the one that helps, by position.
  public let segment: Int
  public let target: Int
  /// The share of the places that their care takes which comes with them.
  public let places: Double

  /// All of a scenario, in the order of its segments.
  ///
  /// Where staff sets the places it follows who asks, and without a limit there are places for everybody.
  public static func all(in scenario: Scenario, _ balance: Balance) -> [HelpWithoutPlaces] {
    scenario.segments.enumerated().flatMap { position, segment -> [HelpWithoutPlaces] in
      var help: [(target: Int, places: Double)] = []
      if let rule = segment.access.substitution {
        if rule.share > 0 || !scenario.steps(.access(.substitution), in: position).isEmpty {
          help = [(rule.target, rule.places)]
        }
      } else {
        help = segment.providers.indices.flatMap { scenario.terms(of: $0, in: position) }
          .compactMap(\.terms.substitution).filter { $0.share > 0 }.map { ($0.target, $0.places) }
      }
      let least = Dictionary(help, uniquingKeysWith: min)
      return least.keys.sorted().compactMap { target in
        let other = scenario.segments[target]
        guard let places = least[target], places < 1, other.workforce == nil,
          balance.places(of: other, at: target) != nil
        else { return nil }
        return HelpWithoutPlaces(segment: position, target: target, places: places)
      }
    }
  }
}
