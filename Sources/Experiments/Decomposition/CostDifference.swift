/// Why an option costs other than a base, by segment and by reason: what adds up to the difference, to the cent, in every
/// replication.
///
/// MODEL.md, Q9.
///
/// A replication of both met the same clients with the same luck, so it is decomposed before anything is averaged. By
/// accounting: nothing is run again. Segments go by name; one that only one of both has is nothing in the other.
public struct CostDifference: Sendable, Equatable {
  /// The segments: those of the base, then those that only the option has.
  public let segments: [String]
  /// The number of replications.
  public let replications: Int
  /// The mean cost of the base and of the option, in euro, with their errors.
  public let baseCost: Figure
  public let optionCost: Figure
  /// `[segment, then the region][part, then all of them]`.
  private let sums: [[ExactSum]]

  /// Decomposes the difference of an option from a base.
  ///
  /// - Precondition: they are comparable (`CostParts.isComparable`).
  /// - Throws: where the parts of some replication don't add up to the difference of its cost in the books.
  public init(_ option: CostParts, from base: CostParts) throws(Experiment.Failure) {
    precondition(option.isComparable(with: base) && base.replications > 0)
    let segments = base.segments + option.segments.filter { !base.segments.contains($0) }
    let columns = CostPart.allCases.count + 1
    var sums = [[ExactSum]](
      repeating: [ExactSum](repeating: ExactSum(), count: columns), count: segments.count + 1)
    var totals = (base: ExactSum(), option: ExactSum())
    for number in 0..<base.replications {
      var region = [Int](repeating: 0, count: columns - 1)
      region[CostPart.otherCosts.position] = option.otherCosts[number] - base.otherCosts[number]
      for (row, segment) in segments.enumerated() {
        let parts = option.cost(of: segment, in: number).parts(from: base.cost(of: segment, in: number))
        for (column, cents) in parts.enumerated() {
          sums[row][column].add(cents)
          region[column] += cents
        }
        sums[row][columns - 1].add(parts.reduce(0, +))
      }
      for (column, cents) in region.enumerated() { sums[segments.count][column].add(cents) }
      let (sum, difference) = (region.reduce(0, +), option.totals[number] - base.totals[number])
      guard sum == difference else {
        throw .identityViolated(
          replication: number,
          violations: ["parts of the difference in cost \(sum) ≠ the difference in the books \(difference)"])
      }
      sums[segments.count][columns - 1].add(difference)
      totals.base.add(base.totals[number])
      totals.option.add(option.totals[number])
    }
    self.segments = segments
    self.sums = sums
    replications = base.replications
    baseCost = totals.base.mean(of: base.replications, unit: 100)
    optionCost = totals.option.mean(of: base.replications, unit: 100)
  }

  /// Whether no replication differs in any part of any segment.
  public var isNothing: Bool { sums.allSatisfy { $0.allSatisfy { $0 == ExactSum() } } }

  /// Whether a part is exactly nothing in every replication; in a segment by its position, or in the region.
  public func isZero(_ part: CostPart?, in segment: Int? = nil) -> Bool { sum(part, segment) == ExactSum() }

  /// The mean of a part in euro with its error, or without a part that of the whole difference; in a segment by its
  /// position, or in the region.
  public func figure(_ part: CostPart? = nil, in segment: Int? = nil) -> Figure {
    let sum = sum(part, segment)
    return sum == ExactSum() ? Figure(0, standardError: 0) : sum.mean(of: replications, unit: 100)
  }

  private func sum(_ part: CostPart?, _ segment: Int?) -> ExactSum {
    sums[segment ?? segments.count][part?.position ?? CostPart.allCases.count]
  }
}
