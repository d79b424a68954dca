/// A section of the books: a contract's, or what the municipality spends without one.
///
/// MODEL.md, M3.
///
/// Care outside the contracts belongs to a segment and to none of its providers, other costs to no segment at all: each
/// has a section of its own, so that no provider's books hold what he never sees.
public enum BookSection: Sendable, Hashable {
  /// One provider's contract in one segment, by its position in the plan.
  case contract(Int)
  /// What is spent in a segment without a contract, by the segment's position.
  case segment(Int)
  /// What is spent in no segment.
  case region

  /// All sections: contracts, then segments, then the region.
  public static func all(contracts: Int, segments: Int) -> [BookSection] {
    (0..<contracts).map { .contract($0) } + (0..<segments).map { .segment($0) } + [.region]
  }
}
