internal import CGSL

/// A symmetric matrix taken apart: its lower triangle is read.
enum SymmetricMatrix {
  /// Eigenvalues, and for each the vector that belongs to it, of length one.
  static func eigensystem(of matrix: [[Double]]) -> [(value: Double, vector: [Double])] {
    let size = matrix.count
    _ = GSLSetup.errorsAreReturned
    guard let values = gsl_vector_alloc(size), let vectors = gsl_matrix_alloc(size, size),
      let workspace = gsl_eigen_symmv_alloc(size)
    else { fatalError("no memory for a matrix of \(size) rows") }
    defer {
      gsl_vector_free(values)
      gsl_matrix_free(vectors)
      gsl_eigen_symmv_free(workspace)
    }
    withMatrix(matrix) { _ = gsl_eigen_symmv($0, values, vectors, workspace) }
    return (0..<size).map { column in
      (gsl_vector_get(values, column), (0..<size).map { gsl_matrix_get(vectors, $0, column) })
    }
  }

  /// The lower triangle L with L Lᵀ equal to a positive definite matrix, row by row up to the diagonal.
  static func cholesky(of matrix: [[Double]]) -> [[Double]] {
    _ = GSLSetup.errorsAreReturned
    return withMatrix(matrix) { copy in
      let status = gsl_linalg_cholesky_decomp1(copy)
      precondition(status == 0, "the matrix is positive definite")
      return matrix.indices.map { row in (0...row).map { gsl_matrix_get(copy, row, $0) } }
    }
  }

  private static func withMatrix<Result>(
    _ matrix: [[Double]], _ body: (UnsafeMutablePointer<gsl_matrix>) -> Result
  ) -> Result {
    guard let copy = gsl_matrix_alloc(matrix.count, matrix.count) else {
      fatalError("no memory for a matrix of \(matrix.count) rows")
    }
    defer { gsl_matrix_free(copy) }
    for (i, row) in matrix.enumerated() {
      for (j, number) in row.enumerated() { gsl_matrix_set(copy, i, j, number) }
    }
    return body(copy)
  }
}
