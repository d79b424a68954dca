internal import Sampling

extension Plausibility {
  /// What a dated change makes of requests, stays, places and prices: more than three times as much is odd; less can be
  /// what it is for.
  func ofChange(_ change: DatedChange) -> [JudgedNumber] {
    change.segments.compactMap { position in
      guard let (base, room, unit) = base(of: change.target, at: position) else { return nil }
      let most = base * UsualRange.slack + room
      let basis = LocalizedText(
        nl: "hooguit drie keer wat het was in \(scenario.segments[position].id)",
        en: "at most three times what it was in \(scenario.segments[position].id)")
      func judged(_ key: String, _ value: Double, _ most: Double, _ unit: ParameterUnit) -> JudgedNumber {
        JudgedNumber(Address(["changes", change.name, key]), value, .alone, UsualRange(-.infinity...most, unit, basis))
      }
      switch change.step.operation {
      case .times(let factor): return base > 0 ? judged("times", factor, most / base, .factor) : nil
      case .to(let target): return judged("to", target, most, unit)
      case .plus(let difference): return judged("plus", difference, most - base, unit)
      }
    }
  }

  private func base(
    of target: DatedChange.Target, at position: Int
  ) -> (value: Double, room: Double, unit: ParameterUnit)? {
    let segment = scenario.segments[position]
    switch target {
    case .inflow:
      return (segment.inflow.startsPerYear ?? segment.inflow.newPerYear).map { ($0, Self.fewClients, .count) }
    case .stay: return (segment.stay.mean, 0, .days)
    case .places: return balance.places(of: segment, at: position).map { (Double($0), Self.fewClients, .count) }
    case .hours, .price: return (1, 0, .factor)
    case .patience, .reEntry, .route, .access: return nil
    }
  }
}
