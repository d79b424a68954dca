/// How many worlds are handed out at once: as many as are lived through in about a tenth of a second, so that turns are
/// fair and a newer question needn't wait.
struct WorldPace: Sendable {
  private static let turn = 0.1
  /// Seconds after which a first answer is there: with what comes before and after, within half a second.
  private static let first = 0.25
  /// Seconds a world; unknown before the first.
  private var perWorld: Double?

  /// How many worlds to hand out: one before it is known what a world takes.
  var worlds: Int { perWorld.map { max(1, min(64, Int(Self.turn / max($0, 1e-6)))) } ?? 1 }

  /// How many worlds a first answer rests on where so many are lived through at the same time, at least two.
  func first(workers: Int) -> Int {
    perWorld.map { max(2, min(64, Int(Self.first * Double(workers) / max($0, 1e-6)))) } ?? 2
  }

  /// Notes how long some worlds took, the latest counting most.
  mutating func note(_ count: Int, took time: Duration) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let own = seconds / Double(max(1, count))
    perWorld = perWorld.map { 0.7 * $0 + 0.3 * own } ?? own
  }
}
