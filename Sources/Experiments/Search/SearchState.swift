internal import Sampling

/// A search on its way: what is known of the worlds, and which values were tried.
struct SearchState {
  private let search: LeverSearch
  private var knowledge: WorldKnowledge
  private var steps: [LeverSearch.Step] = []
  private let isIdle: Bool
  var aim = LeverSearch.Aim.smallest
  private var found: Int?
  private var interval: (lower: Int?, upper: Int?) = (nil, nil)
  private var surprises = 0
  private var last: Int { search.values.count - 1 }

  /// After both ends of the range have been seen.
  init(search: LeverSearch, low: LeverSearch.Sight, high: LeverSearch.Sight) {
    self.search = search
    // A budget's amounts are costs, which don't move with it: what holds may differ where they don't.
    isIdle = low == high
    // Which way a norm goes is told by the worlds that differ; where as many hold at both ends, by the rest of them.
    let courses = (0..<search.norms).map { norm in
      let gained = zip(low.holds, high.holds).count { !$0[norm] && $1[norm] }
      let lost = zip(low.holds, high.holds).count { $0[norm] && !$1[norm] }
      return lost > gained ? WorldKnowledge.Course.falls : .rises
    }
    knowledge = WorldKnowledge(worlds: search.worlds, courses: courses)
    note(low, of: Array(0..<search.worlds), at: 0)
    note(high, of: Array(0..<search.worlds), at: last)
    addStep(at: 0, run: search.worlds)
    addStep(at: last, run: search.worlds)
  }

  /// The smallest where some norm comes to hold as the lever rises.
  var usualAim: LeverSearch.Aim { knowledge.courses.contains(.rises) ? .smallest : .largest }

  /// What was found, and how.
  var answer: LeverSearch.Answer {
    let best = steps.reduce(steps[0]) { $1.share.value > $0.share.value ? $1 : $0 }
    let told = found.flatMap { position in steps.first { $0.value == search.values[position] } } ?? best
    let hard = aim == .smallest ? 0 : last
    return LeverSearch.Answer(
      value: found.map { search.values[$0] }, lower: interval.lower.map { search.values[$0] },
      upper: interval.upper.map { search.values[$0] }, share: told.share, best: best.value, path: steps,
      surprises: surprises, isIdle: isIdle, isAtEnd: found == hard)
  }

  // MARK: - Searching

  /// Finds the answer and its interval.
  mutating func find<Failure: Error>(
    _ look: (Double, [Int]) async throws(Failure) -> LeverSearch.Sight
  ) async throws(Failure) {
    guard var position = try await first(reaching: search.needed, look) else { return }
    // At the answer all worlds are run; where they are fewer than was taken, the next values are tried.
    for attempt in 0...LeverSearch.further {
      try await see(position, all: true, look)
      if count(at: position) >= search.needed {
        found = position
        break
      }
      let next = aim == .smallest ? position + 1 : position - 1
      guard attempt < LeverSearch.further, (0...last).contains(next) else { break }
      position = next
    }
    guard let found else { return }
    let ranks = QuantileRanks(search.probability, of: search.worlds)
    let near = try await first(reaching: ranks?.lower ?? 1, look)
    let far = ranks == nil ? nil : try await first(reaching: ranks?.upper ?? search.worlds, look)
    let ends = [
      near.map { aim == .smallest ? min($0, found) : max($0, found) },
      far.map { aim == .smallest ? max($0, found) : min($0, found) },
    ]
    // An interval's end at the edge of the range may lie beyond it.
    let inside = ends.map { end in end.flatMap { $0 == (aim == .smallest ? 0 : last) ? nil : $0 } }
    interval = aim == .smallest ? (inside[0], ends[1]) : (ends[1], inside[0])
  }

  /// The first position, from the end where the norms are hardest to meet, at which they hold in so many worlds.
  private mutating func first<Failure: Error>(
    reaching target: Int, _ look: (Double, [Int]) async throws(Failure) -> LeverSearch.Sight
  ) async throws(Failure) -> Int? {
    let isMixed = knowledge.courses.contains(.rises) && knowledge.courses.contains(.falls)
    var (fails, holds) = aim == .smallest ? (0, last) : (last, 0)
    if count(at: fails) >= target { return fails }
    if count(at: holds) < target {
      guard isMixed, let inner = try await window(reaching: target, look) else { return nil }
      (fails, holds) = inner
    }
    while abs(holds - fails) > 1 {
      let middle = (holds + fails) / 2
      try await see(middle, look)
      if count(at: middle) >= target { holds = middle } else { fails = middle }
    }
    return holds
  }

  /// Two neighbours of evenly spread positions between which the norms come to hold in so many worlds.
  private mutating func window<Failure: Error>(
    reaching target: Int, _ look: (Double, [Int]) async throws(Failure) -> LeverSearch.Sight
  ) async throws(Failure) -> (fails: Int, holds: Int)? {
    var positions = (0...LeverSearch.between + 1).map { $0 * last / (LeverSearch.between + 1) }
    if aim == .largest { positions.reverse() }
    for (before, position) in zip(positions, positions.dropFirst()) where position != before {
      try await see(position, look)
      if count(at: position) >= target { return (before, position) }
    }
    return nil
  }

  // MARK: - Looking

  private func count(at position: Int) -> Int {
    (0..<search.worlds).count { knowledge.allHold(in: $0, at: position) == true }
  }

  /// Runs the worlds of which isn't known whether the norms hold, or all that weren't run there.
  private mutating func see<Failure: Error>(
    _ position: Int, all: Bool = false, _ look: (Double, [Int]) async throws(Failure) -> LeverSearch.Sight
  ) async throws(Failure) {
    let expected = (0..<search.worlds).map { knowledge.allHold(in: $0, at: position) }
    let seen = steps.contains { $0.value == search.values[position] && $0.run == search.worlds }
    let wanted = (0..<search.worlds).filter { all ? !seen : expected[$0] == nil }
    guard !wanted.isEmpty else { return }
    let sight = try await look(search.values[position], wanted)
    if all {
      surprises = zip(wanted, sight.holds).count { world, holds in
        expected[world].map { $0 != holds.allSatisfy(\.self) } ?? false
      }
    }
    note(sight, of: wanted, at: position)
    addStep(at: position, run: wanted.count)
  }

  private mutating func note(_ sight: LeverSearch.Sight, of worlds: [Int], at position: Int) {
    for (world, holds) in zip(worlds, sight.holds) { knowledge.note(holds, in: world, at: position) }
  }

  /// Adds what is now known at a position to the way; a value that was tried before stands there once.
  private mutating func addStep(at position: Int, run: Int) {
    let value = search.values[position]
    let share = Figure(share: Double(count(at: position)) / Double(search.worlds), of: search.worlds)
    if let known = steps.firstIndex(where: { $0.value == value }) {
      steps[known] = LeverSearch.Step(value: value, share: share, run: min(search.worlds, steps[known].run + run))
    } else {
      steps.append(LeverSearch.Step(value: value, share: share, run: run))
    }
  }
}
