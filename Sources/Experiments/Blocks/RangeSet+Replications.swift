extension RangeSet<Int> {
  /// The numbers of replications as they were written; `nil` where they can't have been: none in a range, out of order,
  /// or beyond what there is.
  init?(replications ranges: [Range<Int>]) {
    let all = 0..<Experiment.replicationLimit
    var last = 0
    for range in ranges {
      guard !range.isEmpty, range.lowerBound >= last, range.clamped(to: all) == range else { return nil }
      last = range.upperBound
    }
    self.init(ranges)
  }
}
