internal import CGSL

/// Solves square systems of linear equations.
public enum LinearSystem {
  /// Why a system has no answer.
  public enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// A row of the matrix hasn't as many numbers as there are rows; rows are counted from 0.
    case notSquare(row: Int, count: Int, expected: Int)
    /// There are not as many right-hand sides as rows.
    case rightHandSides(count: Int, expected: Int)
    /// A number in the matrix or on the right is infinite or not a number.
    case notFinite
    /// The equations depend on one another to within rounding, so there is no single solution.
    case singular

    /// What is wrong, in a sentence.
    public var description: String {
      switch self {
      case .notSquare(let row, let count, let expected):
        "row \(row) of the matrix has \(count) numbers; it must have \(expected), one for every row"
      case .rightHandSides(let count, let expected):
        "there are \(count) right-hand sides; there must be \(expected), one for every row"
      case .notFinite: "a number in the system is infinite or not a number"
      case .singular: "the matrix is singular: its equations depend on one another"
      }
    }
  }

  /// The `x` for which `matrix` times `x` is `rhs`.
  ///
  /// By LU decomposition with partial pivoting (GSL), after scaling rows and columns by powers of two to a largest
  /// element near one, so that units don't decide what counts as singular: a pivot below n times the rounding unit
  /// does.
  ///
  /// - Parameters:
  ///   - matrix: the coefficients, row by row.
  ///   - rhs: the right-hand side, one number per row.
  public static func solve(_ matrix: [[Double]], _ rhs: [Double]) throws(Failure) -> [Double] {
    let size = matrix.count
    for (row, numbers) in matrix.enumerated() where numbers.count != size {
      throw .notSquare(row: row, count: numbers.count, expected: size)
    }
    guard rhs.count == size else { throw .rightHandSides(count: rhs.count, expected: size) }
    guard rhs.allSatisfy(\.isFinite), matrix.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw .notFinite }
    guard size > 0 else { return [] }

    let rows = matrix.map { row in powerOfTwo(below: row.reduce(0) { max($0, abs($1)) }) }
    guard rows.allSatisfy({ $0 > 0 }) else { throw .singular }
    let columns = (0..<size).map { j in
      powerOfTwo(below: (0..<size).reduce(0) { max($0, abs(matrix[$1][j]) / rows[$1]) })
    }
    guard columns.allSatisfy({ $0 > 0 }) else { throw .singular }

    _ = GSLSetup.errorsAreReturned
    guard let lu = gsl_matrix_alloc(size, size), let right = gsl_vector_alloc(size),
      let solution = gsl_vector_alloc(size), let permutation = gsl_permutation_alloc(size)
    else { fatalError("no memory for a system of \(size) equations") }
    defer {
      gsl_matrix_free(lu)
      gsl_vector_free(right)
      gsl_vector_free(solution)
      gsl_permutation_free(permutation)
    }
    for i in 0..<size {
      gsl_vector_set(right, i, rhs[i] / rows[i])
      for j in 0..<size { gsl_matrix_set(lu, i, j, matrix[i][j] / rows[i] / columns[j]) }
    }
    var sign: Int32 = 0
    let decomposed = gsl_linalg_LU_decomp(lu, permutation, &sign)
    let tiny = Double(size) * Double.ulpOfOne
    let hasPivots = (0..<size).allSatisfy { abs(gsl_matrix_get(lu, $0, $0)) > tiny }
    guard decomposed == 0, hasPivots, gsl_linalg_LU_solve(lu, permutation, right, solution) == 0 else {
      throw .singular
    }
    return (0..<size).map { gsl_vector_get(solution, $0) / columns[$0] }
  }

  private static func powerOfTwo(below number: Double) -> Double {
    number > 0 ? number.binade : 0
  }
}
