internal import Sampling
internal import YouthCare

/// Draws the new clients of a month from points in the plane of time and rate.
///
/// MODEL.md, E8.
///
/// Think of a Poisson process of points (moment, height) with one point per unit of area. A client arrives at each
/// point that lies below the rate λ(t). All scenarios look at the same points, so a scenario with less inflow has a
/// subset of the other's clients, and a client who comes in both is the same child: thinning with one bound for all
/// scenarios (Lewis & Shedler 1979), without having to know that bound. The plane is cut into layers, each as high as
/// everything below it. A layer in a month is a cell: a Poisson number of points, each uniform in it.
enum ArrivalProcess {
  /// Height of the lowest layer, in clients a day.
  static let lowestLayer = 1.0 / 16

  /// The rate's bounds of layer `index`, in clients a day.
  static func bounds(of index: Int) -> (low: Double, high: Double) {
    index == 0
      ? (0, lowestLayer)
      : (lowestLayer * Double(UInt64(1) << UInt64(index - 1)), lowestLayer * Double(UInt64(1) << UInt64(index)))
  }

  /// The greatest rate that the layers can carry in a month of 31 days, with room for luck.
  static let greatestRate = Scenario.Limit.arrivalsPerDay

  /// Appends the arrivals of one segment in one month.
  ///
  /// - Parameters:
  ///   - stream: whose random numbers are drawn: the segment's.
  ///   - rate: the rate at a moment, in clients a day.
  ///   - bounds: the rate lies between these all month.
  static func appendArrivals(
    of segment: SegmentIndex, stream: StreamName, month: Int, from start: Double, to end: Double,
    bounds rates: ClosedRange<Double>, rate: (Double) -> Double, luck: inout CaseloadLuck, replication: UInt32,
    to arrivals: inout ArrivalBuffer
  ) {
    for layer in 0..<CandidateID.layers {
      let (low, high) = bounds(of: layer)
      if low >= rates.upperBound { return }
      let cell = Decision(stream: stream, candidate: CandidateID.arrival(month: month, layer: layer, index: 0))
      luck.candidateCount.seek(to: cell, replication: replication)
      let count = luck.candidateCount.poisson(mean: (high - low) * (end - start))
      precondition(count <= CandidateID.perCell, "more candidates in a month than the numbering has room for")
      let isWholly = high <= rates.lowerBound
      luck.candidateTime.seek(to: cell, replication: replication)
      if !isWholly { luck.thinning.seek(to: cell, replication: replication) }
      for index in 0..<count {
        let moment = start + luck.candidateTime.coarseUniform() * (end - start)
        if isWholly || low + luck.thinning.coarseUniform() * (high - low) < rate(moment) {
          arrivals.append(
            time: moment, segment: segment, candidate: CandidateID.arrival(month: month, layer: layer, index: index))
        }
      }
    }
  }
}
