/// What is kept of the care of a contract's years by segment, added up over them, for saying why costs differ.
///
/// MODEL.md, Q9.
public enum CareVolume: Int, CaseIterable, Sendable {
  /// Clients in care as the contract begins, and starts: who moves to another provider counts once.
  case clients
  /// Client-days in care.
  case days
  /// The same weighed by the severities' relative hours.
  case weightedDays
  /// The same by the hours that clients got: the dose and the drift of hours with them.
  case hours
  /// Client-days weighed by what hours make of the price of a day that doesn't follow the hours of a client.
  case pricedDays
  /// Production that follows hours, in cents.
  case paidByHour
  /// Production that follows days, whatever the hours, in cents.
  case paidByDay
  /// Production of starts and ends of trajectories, in cents.
  case paidByTrajectory
}

/// The care of the contract in one replication, by segment.
struct CareVolumes: ~Copyable {
  private let sums: OwnedBuffer<Int, Double>
  private let segments: Int

  init(segments: Int) {
    self.segments = segments
    sums = OwnedBuffer(repeating: 0, count: CareVolume.allCases.count * segments)
  }

  func reset() { sums.fill(with: 0) }

  func add(_ amount: Double, to volume: CareVolume, _ segment: SegmentIndex) {
    sums[volume.rawValue * segments + segment.position] += amount
  }

  subscript(volume: CareVolume, segment: SegmentIndex) -> Double {
    sums[volume.rawValue * segments + segment.position]
  }
}
