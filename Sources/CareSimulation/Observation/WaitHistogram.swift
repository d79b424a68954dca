/// Waits counted by the week, up to two years: enough for a quantile, at a hundred numbers instead of every wait.
///
/// Who didn't wait at all is counted apart, so that a quantile of nobody's wait is 0. Longer waits count as two years.
public struct WaitHistogram: Sendable, Equatable {
  /// The weeks that are told apart.
  public static let weeks = 104
  /// Nobody's wait, the weeks, and what is longer.
  static let bins = weeks + 2

  private var counts: [Int32]

  /// Nobody yet.
  public init() { counts = [Int32](repeating: 0, count: Self.bins) }

  init(_ counts: [Int32]) { self.counts = counts }

  /// The place of a wait.
  @inline(__always)
  static func bin(of days: Double) -> Int { days > 0 ? min(bins - 1, 1 + Int(days / 7)) : 0 }

  /// Counts a wait in days.
  public mutating func add(_ days: Double) { counts[Self.bin(of: days)] += 1 }

  /// Counts the waits of another one too.
  public mutating func merge(_ other: WaitHistogram) {
    for bin in counts.indices { counts[bin] += other.counts[bin] }
  }

  /// The number of waits.
  public var count: Int { counts.reduce(0) { $0 + Int($1) } }

  /// The wait in days that a share doesn't exceed, as if waits lay evenly within their week; at most a week off.
  ///
  /// - Returns: `nil` where nobody was counted.
  public func quantile(_ probability: Double) -> Double? {
    let count = count
    guard count > 0 else { return nil }
    let rank = probability * Double(count)
    var before = 0.0
    for (bin, number) in counts.enumerated() {
      let through = before + Double(number)
      if through >= rank, number > 0 {
        if bin == 0 { return 0 }
        if bin == Self.bins - 1 { break }
        return 7 * (Double(bin - 1) + (rank - before) / Double(number))
      }
      before = through
    }
    return 7 * Double(Self.weeks)
  }
}
