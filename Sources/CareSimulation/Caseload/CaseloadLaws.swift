internal import Sampling

/// How long clients stay, wait and keep away, made ready for the event loop: in memory of its own, so that threads don't
/// share it, and drawn from without counting references.
struct CaseloadLaws: ~Copyable {
  /// Kept for as long as the laws are drawn from.
  private let kept: [Sampler]
  /// How long care takes in a segment, before severity.
  let stay: OwnedBuffer<SegmentIndex, BorrowedSampler>
  private let patience: OwnedBuffer<Int, BorrowedSampler?>
  private let severities: Int

  init(_ segments: [SegmentPlan]) {
    let stays = segments.map { $0.stay.makeSampler() }
    let severities = segments.reduce(1) { max($0, $1.patience.count) }
    let patience = segments.flatMap { segment in
      (0..<severities).map { $0 < segment.patience.count ? segment.patience[$0]?.makeSampler() : nil }
    }
    kept = stays + patience.compactMap { $0 }
    stay = OwnedBuffer(stays.map { BorrowedSampler($0) })
    self.patience = OwnedBuffer(patience.map { $0.map { BorrowedSampler($0) } })
    self.severities = severities
  }

  /// How long a client of some severity waits for a segment before he gives up; `nil` where nobody does.
  @inline(__always)
  func patience(in segment: SegmentIndex, severity: UInt8) -> BorrowedSampler? {
    patience[segment.position * severities + Int(severity)]
  }
}
