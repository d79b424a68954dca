internal import Sampling

extension FailureFinding {
  /// Looks for a box in every other world, and tells it only where it holds in those between.
  ///
  /// What the box is told to hold (`coverage`, `density`, `rate`, `count`) is counted in the worlds that it was not looked
  /// for in, so that no part of it is luck of the search. It holds where the share inside is higher than among all of
  /// these with 5 % of luck at most.
  ///
  /// - Parameters:
  ///   - inputs: by world, the value of each input.
  ///   - failed: by world, whether it failed.
  public static func tested(inputs: [[Double]], failed: [Bool]) -> FailureFinding {
    precondition(inputs.count == failed.count)
    let failures = failed.count { $0 }
    func half(_ start: Int) -> (inputs: [[Double]], failed: [Bool]) {
      let worlds = Array(stride(from: start, to: failed.count, by: 2))
      return (worlds.map { inputs[$0] }, worlds.map { failed[$0] })
    }
    let (sought, other) = (half(0), half(1))
    for half in [sought, other] {
      let own = half.failed.count { $0 }
      guard min(own, half.failed.count - own) >= leastWorlds else { return .tooFew(failures: failures) }
    }
    guard inputs[0].isEmpty == false else { return .nowhere }
    switch FailureFinding(inputs: sought.inputs, failed: sought.failed) {
    case .tooFew, .nowhere: return .nowhere
    case .fails(let box): return box.holding(in: other.inputs, other.failed).map { .fails($0) } ?? .nowhere
    case .holds(let box):
      return box.holding(in: other.inputs, other.failed.map { !$0 }).map { .holds($0) } ?? .nowhere
    }
  }
}

extension FailureBox {
  /// The same limits with what they hold in other worlds; `nil` where that may be luck.
  fileprivate func holding(in inputs: [[Double]], _ sought: [Bool]) -> FailureBox? {
    var box = ScenarioBox(inputs: inputs[0].count)
    for limit in limits { box.limits[limit.input] = limit.range }
    let cases = DiscoveryCases(inputs: inputs, failed: sought)
    let inside = cases.candidate(box)
    let rate = Figure(share: Double(cases.failures) / Double(cases.count), of: cases.count)
    guard inside.count > 0, inside.density.value > rate.value,
      BinomialTail.atLeast(inside.failures, of: inside.count, probability: rate.value) <= BoxSearch.quasiP
    else { return nil }
    return FailureBox(
      limits: limits, coverage: inside.coverage, density: inside.density, rate: rate, count: inside.count,
      halves: halves)
  }
}
