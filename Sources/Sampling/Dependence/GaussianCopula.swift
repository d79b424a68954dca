/// Quantities that depend on one another by their ranks, each with whatever law of its own (NORTA).
///
/// MODEL.md, Q10.
///
/// Independent normal scores z become L z, with L Lᵀ the correlations R = 2 sin(πρ/6) of the scores. What people state
/// pair by pair may be impossible together; then the smallest eigenvalues are lifted to a hundred-millionth and rows
/// scaled back to a diagonal of ones, and `moved` says how far that took the stated correlations.
///
/// Sources: Cario and Nelson 1997, *Modeling and generating random vectors with arbitrary marginal distributions and
/// correlation matrix*; Rebonato and Jäckel 1999 (the repair). Known gaps: the repair is not the nearest matrix that is
/// possible (Higham 2002); and normal scores have no dependence in the tails: extremes come together less often than in
/// life.
public struct GaussianCopula: Sendable, Equatable {
  /// The rank correlations that hold, after repair.
  public let rankCorrelations: [[Double]]
  /// The greatest change of a stated rank correlation by the repair; 0 where none was needed.
  public let moved: Double
  private let factor: [[Double]]

  /// The smallest eigenvalue that is left alone.
  private static let leastEigenvalue = 1e-8

  /// A dependence by rank correlations (Spearman), stated pair by pair.
  public init(rankCorrelations stated: [[Double]]) throws(CorrelationError) {
    try CorrelationError.check(stated)
    let scores = stated.indices.map { row in
      stated.indices.map { row == $0 ? 1 : RankCorrelation.normalCorrelation(spearman: stated[row][$0]) }
    }
    guard let repaired = Self.repaired(scores) else {
      rankCorrelations = stated
      moved = 0
      factor = SymmetricMatrix.cholesky(of: scores)
      return
    }
    let ranks = repaired.indices.map { row in
      repaired.indices.map { row == $0 ? 1 : RankCorrelation.spearman(normalCorrelation: repaired[row][$0]) }
    }
    rankCorrelations = ranks
    moved = zip(ranks, stated).reduce(0) { most, rows in
      zip(rows.0, rows.1).reduce(most) { max($0, abs($1.0 - $1.1)) }
    }
    factor = SymmetricMatrix.cholesky(of: repaired)
  }

  /// Normal scores with the correlations, from independent ones.
  ///
  /// - Precondition: there is one score for every quantity.
  public func correlated(_ scores: [Double]) -> [Double] {
    precondition(scores.count == factor.count)
    return factor.map { row in zip(row, scores).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// Uniform numbers with the rank correlations, from independent ones strictly between 0 and 1.
  public func correlated(uniform numbers: [Double]) -> [Double] {
    correlated(numbers.map(StandardNormal.quantile)).map(StandardNormal.cumulative)
  }

  /// A matrix that is possible, near one that isn't; `nil` where it is possible as it stands.
  private static func repaired(_ matrix: [[Double]]) -> [[Double]]? {
    guard !matrix.isEmpty else { return nil }
    let system = SymmetricMatrix.eigensystem(of: matrix)
    guard system.contains(where: { $0.value < leastEigenvalue }) else { return nil }
    let size = matrix.indices
    let lifted = size.map { row in
      size.map { column in
        system.reduce(0) { $0 + max($1.value, leastEigenvalue) * $1.vector[row] * $1.vector[column] }
      }
    }
    return size.map { row in
      size.map { column in
        row == column ? 1 : lifted[row][column] / (lifted[row][row] * lifted[column][column]).squareRoot()
      }
    }
  }
}
