internal import Sampling

/// Where among an ensemble's members the outcomes came: flat where forecasts are right, a bowl where bands are too
/// narrow, a hill where they are too wide, a slope where they lie to one side.
///
/// MODEL.md, Q8.
///
/// Members and outcome make one sample of n + 1; the outcome's place in it, of equal values a place drawn among them,
/// is uniform where it is drawn like the members (probability integral transform; Czado, Gneiting and Held 2009).
public struct TransformHistogram: Sendable, Equatable {
  /// By case, the place of the outcome from 0 to 1.
  public let transforms: [Double]
  /// The number of cases in each of equally wide bins.
  public let counts: [Int]

  /// A histogram of cases.
  public init(_ cases: [(members: [Double], outcome: Double)], bins: Int = 10) {
    precondition(bins > 0)
    var stream = RandomStream(seed: 0, purpose: OwnPurpose.ties)
    transforms = cases.enumerated().map { index, next in
      stream.seek(to: Decision(candidate: UInt32(index)), replication: 0)
      let below = next.members.count { $0 < next.outcome }
      let equal = next.members.count { $0 == next.outcome }
      return (Double(below) + Double(equal + 1) * stream.uniform()) / Double(next.members.count + 1)
    }
    var counts = [Int](repeating: 0, count: bins)
    for transform in transforms { counts[min(bins - 1, Int(transform * Double(bins)))] += 1 }
    self.counts = counts
  }
}
