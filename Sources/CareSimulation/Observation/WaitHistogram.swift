/// Waits counted by their length, in steps of a 64th: from a minute and a half to seven centuries.
///
/// A step is what the exponent of a number and the first six bits of its fraction tell apart, so that counting takes no
/// logarithm (as HdrHistogram does; MODEL.md, U5). Who didn't wait at all is counted apart, and the longest wait
/// is known exactly: no quantile lies beyond it.
public struct WaitHistogram: Sendable, Equatable {
  /// What a quantile is off at most, as a part of it: the width of a step. Waits under 84 seconds are one step.
  public static let relativeError = 1.0 / 64
  /// Nobody's wait, the shortest, and the steps; a multiple of 64.
  public static let bins = 1_792

  /// The bits of a number left out: 46 of the 52 of its fraction.
  private static let droppedBits: UInt64 = 46
  /// The end of the shortest waits, 2⁻¹⁰ days, without those bits: an exponent (1,023 is that of 1) before six zeros.
  private static let firstStep = (1_023 - 10) << 6

  private var counts = [Int](repeating: 0, count: bins)
  /// The longest wait in days.
  public private(set) var longest = 0.0

  /// Nobody yet.
  public init() {}

  /// The bin of a wait.
  @inline(__always)
  static func bin(of days: Double) -> Int {
    days > 0 ? min(bins - 1, max(1, Int(days.bitPattern >> droppedBits) - firstStep + 2)) : 0
  }

  /// Where a bin begins, in days.
  private static func start(of bin: Int) -> Double {
    bin < 2 ? 0 : Double(bitPattern: UInt64(firstStep + bin - 2) << droppedBits)
  }

  /// Where a bin ends, in days: no later than the longest wait.
  private func end(of bin: Int) -> Double {
    min(longest, bin < Self.bins - 1 ? Self.start(of: bin + 1) : longest)
  }

  /// Counts a wait in days.
  public mutating func add(_ days: Double) { add(1, in: Self.bin(of: days), longest: days) }

  /// Counts a number of waits in a bin, of which the longest took so many days or less.
  public mutating func add(_ number: Int, in bin: Int, longest days: Double) {
    counts[bin] += number
    longest = max(longest, days)
  }

  /// Counts the waits of another one too.
  public mutating func merge(_ other: WaitHistogram) {
    for bin in counts.indices { counts[bin] += other.counts[bin] }
    longest = max(longest, other.longest)
  }

  /// The number of waits.
  public var count: Int { counts.reduce(0, +) }

  /// A quantile: the wait, and where it stands among the waits counted.
  public struct Quantile: Sendable, Equatable {
    /// The wait in days that a share doesn't exceed.
    public let days: Double
    /// The width in days of its step.
    public let width: Double
    fileprivate let bin: Int
    fileprivate let part: Double
  }

  /// The wait that a share doesn't exceed, as if waits lay evenly within their step.
  ///
  /// - Returns: `nil` where nobody was counted.
  public func quantile(_ probability: Double) -> Quantile? {
    let count = count
    guard count > 0 else { return nil }
    let rank = probability * Double(count)
    var before = 0.0
    var last = 0
    for (bin, number) in counts.enumerated() where number > 0 {
      last = bin
      if before + Double(number) >= rank { break }
      before += Double(number)
    }
    guard last > 0 else { return Quantile(days: 0, width: 0, bin: 0, part: 1) }
    let start = Self.start(of: last)
    let end = self.end(of: last)
    let part = min(1, max(0, (rank - before) / Double(counts[last])))
    return Quantile(days: start + part * (end - start), width: end - start, bin: last, part: part)
  }

  /// How many of the waits are no longer than a quantile of all of which they are a part.
  public func count(upTo quantile: Quantile) -> Double {
    Double(counts[..<quantile.bin].reduce(0, +)) + quantile.part * Double(counts[quantile.bin])
  }

  /// How many of the waits are longer than each number of days, as if waits lay evenly within their step.
  public func counts(beyond days: [Double]) -> [Double] {
    var later = [Int](repeating: 0, count: Self.bins + 1)
    for bin in counts.indices.reversed() { later[bin] = later[bin + 1] + counts[bin] }
    return days.map { days in
      let bin = Self.bin(of: days)
      let (start, end) = (Self.start(of: bin), self.end(of: bin))
      let part = bin > 0 && end > start ? min(1, max(0, (end - days) / (end - start))) : 0
      return Double(later[bin + 1]) + part * Double(counts[bin])
    }
  }
}
