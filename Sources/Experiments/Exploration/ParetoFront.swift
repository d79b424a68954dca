/// Which options are beaten by no other in everything, of objectives that are all better low.
///
/// MODEL.md, Q6.
///
/// With a tolerance of ε for an objective, its values count in steps of ε, so that an option which is a cent cheaper
/// doesn't keep one that waits a month less from the front; of options in the same steps throughout, the one nearest to
/// their lower corner stands for all, and the first of those equally near. Without tolerances (0), it is plain
/// dominance: at least as good in everything and better in something; options that are equal in everything stand
/// together.
///
/// Sources: Laumanns et al. 2002, *Combining convergence and diversity in evolutionary multiobjective optimization*;
/// Deb et al. 2002 (sorting in fronts). Exact, by comparing all pairs.
public struct ParetoFront: Sendable, Equatable {
  /// By option, how many fronts must be taken away before it is beaten by none: 0 on the front itself.
  public let ranks: [Int]

  /// The options on the front, by position.
  public var members: [Int] { ranks.indices.filter { ranks[$0] == 0 } }

  /// Sorts options.
  ///
  /// - Parameters:
  ///   - options: by option, the value of each objective.
  ///   - tolerances: by objective; 0 where every difference counts.
  public init(_ options: [[Double]], tolerances: [Double]) {
    precondition(options.allSatisfy { $0.count == tolerances.count } && tolerances.allSatisfy { $0 >= 0 })
    precondition(!options.joined().contains(where: \.isNaN), "every option has a value for each objective")
    let places = options.map { Place($0, tolerances) }
    var dominatedBy = options.map { _ in 0 }
    var dominates: [[Int]] = options.map { _ in [] }
    for one in options.indices {
      for other in options.indices where one != other && places[one].beats(places[other], isFirst: one < other) {
        dominates[one].append(other)
        dominatedBy[other] += 1
      }
    }
    var ranks = options.map { _ in 0 }
    var front = options.indices.filter { dominatedBy[$0] == 0 }
    var rank = 0
    while !front.isEmpty {
      var next: [Int] = []
      for one in front {
        ranks[one] = rank
        for other in dominates[one] {
          dominatedBy[other] -= 1
          if dominatedBy[other] == 0 { next.append(other) }
        }
      }
      front = next
      rank += 1
    }
    self.ranks = ranks
  }

  private struct Place {
    let steps: [Double]
    let distance: Double
    let hasTolerance: Bool

    init(_ values: [Double], _ tolerances: [Double]) {
      steps = zip(values, tolerances).map { $1 > 0 ? ($0 / $1).rounded(.down) : $0 }
      distance = zip(zip(values, tolerances), steps).reduce(0) { sum, next in
        let ((value, tolerance), step) = next
        guard tolerance > 0 else { return sum }
        let part = value / tolerance - step
        return sum + part * part
      }
      hasTolerance = tolerances.contains { $0 > 0 }
    }

    func beats(_ other: Place, isFirst: Bool) -> Bool {
      if steps == other.steps {
        guard hasTolerance else { return false }
        return distance < other.distance || (distance == other.distance && isFirst)
      }
      return zip(steps, other.steps).allSatisfy { $0 <= $1 }
    }
  }
}
