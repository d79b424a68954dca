import Synchronization

/// What somebody may ask in a time: so many at once, and so many a second after that.
final class Allowance<Who: Hashable & Sendable>: Sendable {
  private let burst: Double
  private let perSecond: Double
  private let left = Mutex<[Who: (amount: Double, at: ContinuousClock.Instant)]>([:])

  init(burst: Int, perSecond: Double) {
    self.burst = Double(burst)
    self.perSecond = perSecond
  }

  /// Takes one, if there is one left.
  func take(_ who: Who, at now: ContinuousClock.Instant = .now) -> Bool {
    left.withLock { left in
      // Whoever has everything left again needs no line of their own.
      if left.count > 1_000 { left = left.filter { regained($0.value, at: now) < burst } }
      let own = left[who].map { regained($0, at: now) } ?? burst
      guard own >= 1 else { return false }
      left[who] = (own - 1, now)
      return true
    }
  }

  private func regained(_ own: (amount: Double, at: ContinuousClock.Instant), at now: ContinuousClock.Instant) -> Double
  {
    min(burst, own.amount + (own.at.duration(to: now) / .seconds(1)) * perSecond)
  }
}
