import Sampling
import Testing

@Suite("Least squares")
struct LeastSquaresTests {
  /// y = 1, 3, 4 at x = 0, 1, 2: slope Σ(x − 1)(y − 8/3)/2 = 1.5, at 8/3 − 1.5.
  @Test("a line through three points is that of the formula")
  func line() {
    let found = LeastSquares.coefficients([[1, 0], [1, 1], [1, 2]], [1, 3, 4])
    #expect(abs(found[0] - 7.0 / 6) < 1e-12 && abs(found[1] - 1.5) < 1e-12)
  }

  @Test("columns that depend on one another are no fault: what they explain together stays")
  func dependent() {
    let found = LeastSquares.coefficients([[1, 2], [1, 2], [1, 2]], [5, 6, 7])
    #expect(abs(found[0] + 2 * found[1] - 6) < 1e-12)
  }
}
