/// A small valid scenario file, drawn at random: anything that the format allows may meet anything else in it.
struct DrawnScenario {
  private static let names = ["A", "B", "C", "D"]
  private var luck: SplitMix64
  private var lines: [String] = []
  private let count: Int
  private var start: (year: Int, month: Int, day: Int)
  private let years: Int
  private let isEmpty: Bool
  private var routes: [(from: Int, to: Int)] = []
  private var unlimited: Set<Int> = []

  /// Whether nothing moves places, so that nobody is ever in care without one: no change of them, and no change of
  /// prices that providers respond to.
  var neverShrinks: Bool { !movesPlaces && (!movesPrices || strength == 0) }
  private var movesPlaces = false
  private var movesPrices = false
  private var strength = 0
  /// Whether nobody is there before the first month of the results.
  let startsEmpty: Bool
  /// The file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  init(seed: UInt64) {
    luck = SplitMix64(state: seed)
    count = luck.whole(1...4)
    start = (luck.whole(2024...2028), luck.whole(1...12), luck.happens(0.4) ? luck.whole(1...28) : 1)
    years = luck.whole(1...3)
    isEmpty = luck.happens(0.4)
    let warmUp = luck.happens(0.4) ? luck.whole(1...14) : 0
    startsEmpty = isEmpty && warmUp == 0
    lines = ["title: drawn", "question: Does every identity hold?", "source: drawn at random"]
    let calendar = luck.happens(0.5) ? "uniform" : "gregorian"
    // Uniform months begin on the first.
    if calendar == "uniform" { start.day = 1 }
    lines.append(
      "contract: {start: \(date(start.year, start.month, start.day)), years: \(years), calendar: \(calendar), "
        + "start_state: \(isEmpty ? "empty" : "in_balance"), warm_up_months: \(warmUp), "
        + "indexation: \(luck.number(-0.05...0.1))}")
    addClients()
    lines.append("segments:")
    for segment in 0..<count { addSegment(segment) }
    addChanges()
    strength = luck.whole(0...2)
    lines.append("behaviour: {incentive_strength: \(strength)}")
  }
}

// MARK: - Clients

extension DrawnScenario {
  private mutating func addClients() {
    let severities = luck.whole(1...3)
    if severities > 1 {
      let shares = self.shares(severities)
      lines.append("severity:")
      for index in 0..<severities {
        let intensity = luck.number(0.2...3)
        lines.append("  s\(index): {share: \(shares[index]), stay: \(luck.number(0.3...3)), intensity: \(intensity)}")
      }
    }
    let growth = luck.number(-0.2...0.2)
    let season = (0..<12).map { _ in "\(luck.number(0.2...2))" }.joined(separator: ", ")
    if luck.happens(0.5) {
      lines.append(
        "demand: {growth: \(growth), season: [\(season)], overdispersion: \(luck.number(0...0.2)), "
          + "yearly_shock: \(luck.number(0...0.3)), "
          + "sine: {amplitude: \(luck.number(0...1)), phase: \(luck.whole(-300...300)) days}}")
    }
    if luck.happens(0.5) {
      lines.append("urgency: {crisis: \(luck.number(0...0.3)), urgent: \(luck.number(0...0.6))}")
    }
    if luck.happens(0.7) { addDropOut(severities) }
    if luck.happens(0.5) {
      lines.append("re_entry: {probability: \(luck.number(0...0.6)), delay: \(distribution(1...200))}")
    }
  }

  private mutating func addDropOut(_ severities: Int) {
    lines.append("drop_out:")
    if severities > 1, luck.happens(0.5) {
      lines.append("  patience_by_severity:")
      for index in 0..<severities where index == 0 || luck.happens(0.7) {
        lines.append("    s\(index): \(distribution(5...400))")
      }
    } else {
      lines.append("  patience: \(distribution(5...400))")
    }
    let parts = shares(3)
    lines += [
      "  urgent_stay: \(luck.happens(0.5))",
      "  destinations: {recovered: \(parts[0]), elsewhere: \(parts[1]), returns: \(parts[2])}",
      "  return_delay: \(distribution(1...200))",
      "  return_heavier: \(luck.number(0...1))",
      "  return_urgent: \(luck.number(0...1))",
    ]
  }

  /// A length, in any family.
  private mutating func distribution(_ means: ClosedRange<Double>) -> String {
    let mean = luck.number(means)
    switch luck.whole(0...9) {
    case 0: return "{family: constant, value: \(mean) days}"
    case 1: return "{family: exponential, mean: \(mean) days}"
    case 2: return "{family: gamma, mean: \(mean) days, cv: \(luck.number(0.2...2))}"
    case 3: return "{family: lognormal, mean: \(mean) days, sigma: \(luck.number(0.1...1.5))}"
    case 4: return "{family: weibull, mean: \(mean) days, shape: \(luck.number(0.6...3))}"
    case 5: return "{family: erlang, mean: \(mean) days, phases: \(luck.whole(1...5))}"
    case 6: return "{family: hyperexponential, mean: \(mean) days, cv: \(luck.number(1.1...3))}"
    case 7: return "{family: triangular, low: 0 days, mode: \(mean) days, high: \(2 * mean) days}"
    case 8: return "{family: uniform, low: \(mean / 2) days, high: \(mean) days}"
    default: return "{family: empirical, edges: [0, \(mean) days, \(3 * mean) days], shares: [0.75, 0.25]}"
    }
  }

  /// Shares that add up to 1.
  private mutating func shares(_ count: Int) -> [Double] {
    var rest = 1000
    var result: [Double] = []
    for index in 0..<count {
      let part = index == count - 1 ? rest : luck.whole(0...rest)
      rest -= part
      result.append(Double(part) / 1000)
    }
    return result
  }
}

// MARK: - Segments

extension DrawnScenario {
  private mutating func addSegment(_ segment: Int) {
    lines += [
      "  \(Self.names[segment]):",
      "    name: segment \(Self.names[segment])",
      "    inflow: {\(luck.happens(0.3) ? "starts_per_year" : "new_per_year"): \(luck.whole(0...120))}",
      "    stay: \(distribution(2...300))",
      "    waiting_list: \(luck.happens(0.5) ? "pooled" : "per_provider")",
    ]
    if luck.happens(0.5) { lines.append("    wait_norm: \(luck.whole(0...90)) days") }
    let places = addPlaces(segment)
    if !isEmpty { addPresent(places, isUnlimited: unlimited.contains(segment)) }
    addRoutes(of: segment)
    addFunding()
  }

  /// Places, and who has them; the stated number.
  private mutating func addPlaces(_ segment: Int) -> Int? {
    let providers = luck.happens(0.5) ? luck.whole(2...4) : 1
    let form = luck.whole(0...3)
    var stated: Int?
    if form == 0 { unlimited.insert(segment) }
    if form == 1 { stated = luck.whole(0...40) }
    if form == 0 || form == 1 { lines.append("    places: \(stated.map { "\($0)" } ?? "unlimited")") }
    guard providers > 1 else { return stated }
    let shares = self.shares(providers)
    let own = form == 3 ? (0..<providers).map { _ in luck.whole(0...15) } : nil
    lines.append("    providers:")
    for index in 0..<providers {
      let places = own.map { ", places: \($0[index])" } ?? ""
      lines.append("      p\(index): {share: \(shares[index])\(places)}")
    }
    return own?.reduce(0, +) ?? stated
  }

  private mutating func addPresent(_ places: Int?, isUnlimited: Bool) {
    var parts: [String] = []
    // In balance there are no more places than the balance asks for.
    if luck.happens(0.3), places != nil || isUnlimited {
      parts.append("in_care: \(luck.whole(0...min(30, places ?? 30)))")
    }
    if luck.happens(0.3) {
      parts.append("\(luck.happens(0.5) ? "elapsed" : "residual"): \(distribution(2...200))")
    }
    if !isUnlimited {
      if luck.happens(0.6) { parts.append("wait: \(luck.whole(1...150)) days") }
      if luck.happens(0.3) {
        parts += ["waiting: \(luck.whole(0...30))", "waited: \(distribution(1...100))"]
      }
    }
    if !parts.isEmpty { lines.append("    present: {\(parts.joined(separator: ", "))}") }
  }

  /// Routes to any segment; places are kept for later segments only, so never in a circle.
  private mutating func addRoutes(of segment: Int) {
    guard luck.happens(0.7) else { return }
    let targets = (0..<count).filter { _ in luck.happens(0.5) }
    guard !targets.isEmpty else { return }
    lines.append("    routes:")
    for target in targets {
      let keeps = target > segment && luck.happens(0.6)
      let share = luck.number(0...(0.9 / Double(targets.count)))
      let priority = luck.pick(["crisis", "urgent", "regular"])
      lines.append(
        "      \(Self.names[target]): {share: \(share), keeps_place: \(keeps), priority: \(priority)}")
      routes.append((segment, target))
    }
  }

  private mutating func addFunding() {
    switch luck.whole(0...3) {
    case 0:
      let hours = luck.number(0...20)
      lines.append("    funding: {model: effort-based, tariff: \(luck.euros(0...200)), hours_per_week: \(hours)}")
    case 1: lines.append("    funding: {model: effort-based, per: day, tariff: \(luck.euros(0...500))}")
    case 2:
      let atStart = luck.number(0...1)
      lines.append("    funding: {model: output-based, price: \(luck.euros(0...9000)), at_start: \(atStart)}")
    default: lines.append("    funding: {model: task-based, budget: \(luck.euros(0...900_000))}")
    }
  }
}

// MARK: - Changes

extension DrawnScenario {
  private mutating func addChanges() {
    let number = luck.whole(0...5)
    var added: [String] = []
    for index in 0..<number {
      let segment = luck.whole(0...(count - 1))
      guard let (parameter, amount) = change(of: segment) else { continue }
      added += ["  c\(index):", "    parameter: \(parameter)", "    \(amount)"]
      added.append("    segments: [\(Self.names[segment])]")
      let from = luck.whole(0...(12 * years - 2))
      let isPrice = parameter == "price"
      added.append("    from: \(monthsLater(from, opening: isPrice))")
      if luck.happens(0.3) {
        let until = luck.whole((from + 1)...(12 * years - 1))
        added.append("    until: \(monthsLater(until, opening: isPrice))")
      }
      if luck.happens(0.4) { added.append("    ramp: \(luck.whole(0...12)) months") }
    }
    if !added.isEmpty { lines += ["changes:"] + added }
  }

  /// A parameter of a segment and what becomes of it, or `nil` if the segment has no such thing.
  private mutating func change(of segment: Int) -> (String, String)? {
    let factor = "times: \(luck.number(0...2))"
    switch luck.whole(0...6) {
    case 0: return ("inflow", factor)
    case 1: return ("stay", "times: \(luck.number(0.1...2))")
    case 2:
      movesPrices = true
      return ("price", factor)
    case 3:
      guard lines.contains("drop_out:") else { return nil }
      return ("patience", "times: \(luck.number(0.1...2))")
    case 4:
      guard lines.contains(where: { $0.hasPrefix("re_entry") }) else { return nil }
      return ("re_entry", luck.happens(0.5) ? "times: \(luck.number(0...1.2))" : "to: \(luck.number(0...0.7))")
    case 5:
      guard let route = routes.first(where: { $0.from == segment }) else { return nil }
      return ("route", "to_segment: \(Self.names[route.to])\n    times: \(luck.number(0...1))")
    default:
      guard !unlimited.contains(segment) else { return nil }
      movesPlaces = true
      return ("places", luck.pick([factor, "to: \(luck.whole(0...40))", "plus: \(luck.whole(0...15))"]))
    }
  }

  /// A day some months later; the first one where a month must open on it.
  private mutating func monthsLater(_ months: Int, opening: Bool = false) -> String {
    let month = start.year * 12 + start.month - 1 + months
    if opening, months > 0 { return date(month / 12, month % 12 + 1, 1) }
    return date(month / 12, month % 12 + 1, months == 0 ? start.day : max(start.day, luck.whole(1...28)))
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

/// A small generator of the tests' own, so that what is tested doesn't draw its own test.
///
/// Source: Steele, Lea and Flood (2014), *Fast splittable pseudorandom number generators*.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func happens(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
  mutating func pick(_ texts: [String]) -> String { texts[whole(0...(texts.count - 1))] }

  /// An amount to the cent.
  mutating func euros(_ range: ClosedRange<Double>) -> Double {
    (Double.random(in: range, using: &self) * 100).rounded(.down) / 100
  }

  /// A number with four digits after the point, so that a file can say it.
  mutating func number(_ range: ClosedRange<Double>) -> Double {
    (Double.random(in: range, using: &self) * 10_000).rounded(.down) / 10_000
  }
}
