internal import CGSL

/// Linear regression by least squares.
public enum LeastSquares {
  /// The coefficients that bring the rows' sums nearest to the values.
  ///
  /// By singular values (GSL's `gsl_multifit_linear`), so that columns which depend on one another share a coefficient
  /// and are no fault: a parameter that is the same in every world explains nothing.
  ///
  /// - Precondition: there are as many rows as values, no fewer than columns, and all rows are of one length.
  public static func coefficients(_ rows: [[Double]], _ values: [Double]) -> [Double] {
    let columns = rows.first?.count ?? 0
    precondition(rows.count == values.count && rows.count >= columns && columns > 0)
    precondition(rows.allSatisfy { $0.count == columns })
    _ = GSLSetup.errorsAreReturned
    guard let design = gsl_matrix_alloc(rows.count, columns), let right = gsl_vector_alloc(rows.count),
      let solution = gsl_vector_alloc(columns), let covariance = gsl_matrix_alloc(columns, columns),
      let workspace = gsl_multifit_linear_alloc(rows.count, columns)
    else { fatalError("no memory for a regression on \(columns) columns") }
    defer {
      gsl_matrix_free(design)
      gsl_vector_free(right)
      gsl_vector_free(solution)
      gsl_matrix_free(covariance)
      gsl_multifit_linear_free(workspace)
    }
    for (i, row) in rows.enumerated() {
      gsl_vector_set(right, i, values[i])
      for (j, number) in row.enumerated() { gsl_matrix_set(design, i, j, number) }
    }
    var squares = 0.0
    gsl_multifit_linear(design, right, solution, covariance, &squares, workspace)
    return (0..<columns).map { gsl_vector_get(solution, $0) }
  }
}
