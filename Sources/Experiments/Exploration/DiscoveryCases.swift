internal import Sampling

/// The cases in which boxes are looked for.
struct DiscoveryCases: Sendable, Equatable {
  let inputs: Int
  let failures: Int
  private let values: [[Double]]
  private let failed: [Bool]

  init(inputs values: [[Double]], failed: [Bool]) {
    precondition(values.count == failed.count && !values.isEmpty)
    precondition(values.allSatisfy { $0.count == values[0].count && $0.allSatisfy(\.isFinite) })
    inputs = values[0].count
    self.values = values
    self.failed = failed
    failures = failed.count { $0 }
  }

  /// The number of cases.
  var count: Int { failed.count }

  /// The same cases with some of their inputs.
  func selecting(_ inputs: [Int]) -> DiscoveryCases {
    DiscoveryCases(inputs: values.map { row in inputs.map { row[$0] } }, failed: failed)
  }

  /// A half of the cases, drawn at random without putting back.
  func half(_ draw: Int) -> DiscoveryCases {
    var stream = RandomStream(seed: 0, purpose: OwnPurpose.halves)
    stream.seek(to: Decision(candidate: UInt32(draw)), replication: 0)
    var order = Array(values.indices)
    let size = max(1, order.count / 2)
    for place in 0..<size {
      order.swapAt(place, place + Int(Double(order.count - place) * stream.uniform()))
    }
    let chosen = order.prefix(size).sorted()
    return DiscoveryCases(inputs: chosen.map { values[$0] }, failed: chosen.map { failed[$0] })
  }

  func candidate(_ box: ScenarioBox) -> ScenarioDiscovery.Candidate {
    let inside = tally(box)
    return ScenarioDiscovery.Candidate(
      box: box, count: inside.count, failures: inside.failures,
      coverage: Figure(share: Double(inside.failures) / Double(failures), of: failures),
      density: Figure(share: inside.density, of: max(1, inside.count)),
      mass: Double(inside.count) / Double(values.count))
  }

  func quasiP(of candidate: ScenarioDiscovery.Candidate) -> [Int: Double] {
    Dictionary(
      uniqueKeysWithValues: candidate.box.restricted.map { input in
        let without = tally(candidate.box.freed(of: input))
        return (
          input, BinomialTail.atLeast(candidate.failures, of: candidate.count, probability: without.density)
        )
      })
  }

  /// The box with the best end taken off; `nil` where none makes failures denser, or too few cases are left.
  func peeled(_ box: ScenarioBox, _ settings: ScenarioDiscovery.Settings) -> ScenarioBox? {
    let members = values.indices.filter { box.contains(values[$0]) }
    let now = tally(box)
    var best: (gain: Double, box: ScenarioBox)?
    for input in 0..<inputs {
      let sorted = members.map { values[$0][input] }.sorted()
      for isUpper in [false, true] {
        guard let limit = Self.limit(sorted, taking: settings.peel, isUpper: isUpper) else { continue }
        var next = box
        let range = box.limits[input]
        next.limits[input] = isUpper ? range.lowerBound...limit : limit...range.upperBound
        let left = tally(next)
        guard Double(left.count) >= settings.leastMass * Double(values.count), left.count < now.count else { continue }
        let gain = (left.density - now.density) / Double(now.count - left.count)
        if gain > best?.gain ?? 0 { best = (gain, next) }
      }
    }
    return best?.box
  }

  /// The box with the best strip put on again; `nil` where none makes failures denser.
  func pasted(_ box: ScenarioBox, _ settings: ScenarioDiscovery.Settings) -> ScenarioBox? {
    let now = tally(box)
    let strip = max(1, Int(settings.paste * Double(now.count)))
    var best: (gain: Double, box: ScenarioBox)?
    for input in box.restricted {
      let range = box.limits[input]
      let outside = values.filter { box.freed(of: input).contains($0) }.map { $0[input] }
      for isUpper in [false, true] {
        let beyond =
          isUpper
          ? outside.filter { $0 > range.upperBound }.sorted() : outside.filter { $0 < range.lowerBound }.sorted(by: >)
        guard !beyond.isEmpty else { continue }
        // What lies beyond the strip's last case isn't added; beyond all cases there is no limit.
        let limit = beyond.count > strip ? beyond[strip - 1] : (isUpper ? .infinity : -.infinity)
        var next = box
        next.limits[input] = isUpper ? range.lowerBound...limit : limit...range.upperBound
        let larger = tally(next)
        let gain = (larger.density - now.density) / Double(larger.count - now.count)
        if gain > best?.gain ?? 0 { best = (gain, next) }
      }
    }
    return best?.box
  }

  private func tally(_ box: ScenarioBox) -> (count: Int, failures: Int, density: Double) {
    var (count, failures) = (0, 0)
    for (value, isFailure) in zip(values, failed) where box.contains(value) {
      count += 1
      if isFailure { failures += 1 }
    }
    return (count, failures, count > 0 ? Double(failures) / Double(count) : 0)
  }

  /// Where an end of a share of the values is cut off: halfway between two that differ; `nil` where all are equal.
  private static func limit(_ sorted: [Double], taking share: Double, isUpper: Bool) -> Double? {
    let number = max(1, Int(share * Double(sorted.count)))
    guard number < sorted.count else { return nil }
    if isUpper {
      let edge = sorted[sorted.count - number]
      guard let inside = sorted.last(where: { $0 < edge }) else { return nil }
      return inside + (edge - inside) / 2
    }
    let edge = sorted[number - 1]
    guard let inside = sorted.first(where: { $0 > edge }) else { return nil }
    return edge + (inside - edge) / 2
  }
}
