/// The choice of inputs for a box, one after the other.
struct BoxSearch {
  /// The most inputs that are limited.
  static let mostInputs = 3
  /// How many inputs are tried beside the first.
  static let tried = 12
  /// The halves in which the choice is made again.
  static let halves = 10
  /// How likely a limit may be luck, and how much each has to add to the balance of coverage and density.
  static let quasiP = 0.05
  static let leastGain = 0.02

  private let cases: DiscoveryCases

  init(_ cases: DiscoveryCases) {
    self.cases = cases
  }

  /// The box; `nil` where no input makes what is sought denser, or where halves of the worlds mostly point elsewhere.
  var box: FailureBox? {
    let (chosen, found) = Self.choice(cases)
    guard let found, !chosen.isEmpty else { return nil }
    let again = (0..<Self.halves).compactMap { draw -> [Int]? in
      let half = cases.half(draw)
      return half.failures > 0 ? Self.choice(half).inputs : nil
    }
    let limits = found.box.restricted.map { position in
      FailureBox.Limit(
        input: chosen[position], range: found.box.limits[position],
        foundAgain: again.count { $0.contains(chosen[position]) })
    }
    guard !limits.isEmpty, limits.allSatisfy({ 2 * $0.foundAgain >= again.count }) else { return nil }
    return FailureBox(
      limits: limits, coverage: found.coverage, density: found.density,
      rate: Figure(share: Double(cases.failures) / Double(cases.count), of: cases.count), count: found.count,
      halves: again.count)
  }

  /// The inputs chosen, and the box over them.
  private static func choice(_ cases: DiscoveryCases) -> (inputs: [Int], candidate: ScenarioDiscovery.Candidate?) {
    let alone = (0..<cases.inputs).map { best([$0], cases) }
    let order = alone.indices.filter { alone[$0] != nil }.sorted {
      let (left, right) = (alone[$0]?.balance ?? 0, alone[$1]?.balance ?? 0)
      return (right, $0) < (left, $1)
    }
    let whole = cases.candidate(ScenarioBox(inputs: cases.inputs)).balance
    guard let first = order.first, let start = alone[first], start.balance > whole + leastGain else { return ([], nil) }
    var (chosen, candidate) = ([first], start)
    while chosen.count < mostInputs {
      let next = order.prefix(tried).filter { !chosen.contains($0) }.compactMap { input in
        best(chosen + [input], cases).map { (input, $0) }
      }
      guard let (input, better) = next.max(by: { $0.1.balance < $1.1.balance }),
        better.balance > candidate.balance + leastGain
      else { break }
      (chosen, candidate) = (chosen + [input], better)
    }
    return (chosen, candidate)
  }

  /// The best box over some inputs, if every one of them is limited and no limit may be luck.
  private static func best(_ inputs: [Int], _ cases: DiscoveryCases) -> ScenarioDiscovery.Candidate? {
    let own = cases.selecting(inputs)
    let discovery = ScenarioDiscovery(own)
    let candidate = discovery.best(restrictions: inputs.count)
    guard candidate.box.restricted.count == inputs.count else { return nil }
    return discovery.quasiP(of: candidate).values.allSatisfy { $0 <= quasiP } ? candidate : nil
  }
}
