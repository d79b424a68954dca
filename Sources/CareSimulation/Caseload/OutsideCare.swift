internal import YouthCare

/// The clients in care outside the contracts, by segment and severity, and what they have cost.
///
/// MODEL.md, E9.
///
/// Days are counted as in a census, so that a month costs the same whoever is there. What a month costs is booked as what
/// all days so far are worth more than those before, in whole cents: rounding doesn't add up.
struct OutsideCare: ~Copyable {
  private let severities: Int
  /// `[segment][severity]`.
  private let counts: OwnedBuffer<Int, Census.Count>
  /// The worth of all days so far in cents, and what of it is booked.
  private let worth: OwnedBuffer<SegmentIndex, Double>
  private let booked: OwnedBuffer<SegmentIndex, Int>

  init(_ segments: [SegmentPlan]) {
    severities = segments.reduce(1) { max($0, $1.severityShares.count) }
    counts = OwnedBuffer(repeating: Census.Count(), count: segments.count * severities)
    worth = OwnedBuffer(repeating: 0, count: segments.count)
    booked = OwnedBuffer(repeating: 0, count: segments.count)
  }

  func reset() {
    counts.fill(with: Census.Count())
    worth.fill(with: 0)
    booked.fill(with: 0)
  }

  private func row(_ segment: SegmentIndex, _ severity: UInt8) -> Int { segment.position * severities + Int(severity) }

  // MARK: - Clients

  func monthOpens(in segment: SegmentIndex, days: Double) {
    for row in rows(of: segment) { counts[row].monthOpens(days: days) }
  }

  func enter(_ segment: SegmentIndex, severity: UInt8, daysLeft: Double) {
    counts[row(segment, severity)].enter(daysLeft: daysLeft)
  }

  func leave(_ segment: SegmentIndex, severity: UInt8, daysLeft: Double) {
    counts[row(segment, severity)].leave(daysLeft: daysLeft)
  }

  /// Somebody is there when the simulation starts.
  func find(_ segment: SegmentIndex, severity: UInt8) { counts[row(segment, severity)].find() }

  // MARK: - Sums

  private func rows(of segment: SegmentIndex) -> Range<Int> {
    segment.position * severities..<(segment.position + 1) * severities
  }

  func clients(in segment: SegmentIndex) -> Int { rows(of: segment).reduce(0) { $0 + counts[$1].clients } }

  /// The month's client-days.
  func days(in segment: SegmentIndex) -> Double { rows(of: segment).reduce(0) { $0 + counts[$1].days } }

  /// A month is over: what it cost in whole cents.
  ///
  /// - Parameter dayCents: the cents of a day by severity, at the month's prices.
  func monthCloses(in segment: SegmentIndex, dayCents: (Int) -> Double) -> Int {
    for (severity, row) in rows(of: segment).enumerated() where counts[row].days > 0 {
      worth[segment] += counts[row].days * dayCents(severity)
    }
    let cents = Cents.rounded(worth[segment]) - booked[segment]
    booked[segment] += cents
    return cents
  }
}
