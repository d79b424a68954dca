internal import YouthCare

/// What is counted over the whole contract of the clients whom each referrer sent, by segment.
public enum ReferrerTally: Int, CaseIterable, Sendable {
  /// Clients who come from outside: new, back after care, or back after dropping out.
  case arrivals
  /// Trajectories that start.
  case starts
  /// Days waited by those who start.
  case waitDays
  /// Starts within the norm.
  case startsWithinNorm
  /// Clients waiting at the contract's end.
  case waiting
}

/// Counts by referrer in one replication: `[referrer][tally][segment]`, those first whose referrer isn't known: who was
/// there on the first day, whom a provider brought in himself, and all of a segment that names no referrers.
///
/// A client keeps his referrer wherever he goes, so that segments add up to the same clients.
struct ReferrerCounts: ~Copyable {
  /// Whether any segment names referrers: else nothing is counted.
  let areKept: Bool
  private let sums: OwnedBuffer<Int, Double>
  /// Which referrer of the region each segment's are: `[origin][referrer]`.
  private let kinds: OwnedBuffer<Int, UInt16>
  private let widest: Int
  private let segments: Int

  init(_ scenario: Scenario) {
    let names = scenario.referrerNames
    areKept = !names.isEmpty
    let segments = scenario.segments.count
    self.segments = segments
    let widest = scenario.segments.reduce(1) { max($0, $1.referrers.count) }
    self.widest = widest
    kinds = OwnedBuffer(
      scenario.segments.flatMap { segment in
        (0..<widest).map { index in
          guard index < segment.referrers.count, let kind = names.firstIndex(of: segment.referrers[index].name) else {
            return 0
          }
          return UInt16(kind + 1)
        }
      })
    sums = OwnedBuffer(
      repeating: 0, count: names.isEmpty ? 0 : (names.count + 1) * ReferrerTally.allCases.count * segments)
  }

  func reset() { sums.fill(with: 0) }

  /// Counts something of a client in a segment.
  @inline(__always)
  func count(_ tally: ReferrerTally, of client: Client, in segment: SegmentIndex, by amount: Double = 1) {
    guard areKept else { return }
    let kind =
      client.marks.contains(.referred) ? Int(kinds[client.origin.position * widest + Int(client.referrer)]) : 0
    sums[(kind * ReferrerTally.allCases.count + tally.rawValue) * segments + segment.position] += amount
  }

  /// A count of a referrer, by his position: 0 of those whose referrer isn't known.
  subscript(kind: Int, tally: ReferrerTally, segment: SegmentIndex) -> Double {
    sums[(kind * ReferrerTally.allCases.count + tally.rawValue) * segments + segment.position]
  }
}
