import Sampling
import Testing

struct LinearSystemTests {
  @Test("a system with a known solution is solved, also when rows must change places")
  func known() throws {
    let matrix = [[0.0, 2, 1], [1, -2, -3], [-1, 1, 2]]
    let solution = try LinearSystem.solve(matrix, [-8, 0, 3])
    for (found, expected) in zip(solution, [-4.0, -5, 2]) { #expect(abs(found - expected) < 1e-12) }
  }

  /// Hilbert's matrix of six rows has condition number 1.5 × 10⁷; ten digits are left of sixteen, less a margin.
  @Test("a badly conditioned system keeps the digits it can")
  func hilbert() throws {
    let matrix: [[Double]] = (0..<6).map { row in (1...6).map { column in 1 / Double(row + column) } }
    let solution = try LinearSystem.solve(matrix, matrix.map { $0.reduce(0, +) })
    for number in solution { #expect(abs(number - 1) < 1e-8) }
  }

  @Test("units don't make a system singular")
  func units() throws {
    #expect(try LinearSystem.solve([[1e-30, 0], [0, 1e30]], [2e-30, 4e30]) == [2, 4])
    let solution = try LinearSystem.solve([[1, 1e-20], [1, 2e-20]], [3, 4])
    #expect(abs(solution[0] - 2) < 1e-12)
    #expect(abs(solution[1] / 1e20 - 1) < 1e-12)
  }

  @Test("no equations have the empty solution")
  func nothing() throws {
    #expect(try LinearSystem.solve([], []).isEmpty)
  }

  @Test(
    "a singular matrix is refused",
    arguments: [[[1.0, 2], [2, 4]], [[0, 0], [0, 1]], [[1, 0], [1, 0]], [[0.1, 0.3], [0.2, 0.6]]])
  func singular(matrix: [[Double]]) {
    #expect(throws: LinearSystem.Failure.singular) { try LinearSystem.solve(matrix, [1, 1]) }
  }

  @Test("a system that isn't one is refused, in words")
  func malformed() {
    expectRefusal("row 1 of the matrix has 1 numbers; it must have 2, one for every row", [[1, 2], [3]], [1, 1])
    expectRefusal("there are 1 right-hand sides; there must be 2, one for every row", [[1, 2], [3, 4]], [1])
    expectRefusal("a number in the system is infinite or not a number", [[1, .nan], [3, 4]], [1, 1])
    expectRefusal("the matrix is singular: its equations depend on one another", [[1, 1], [1, 1]], [1, 1])
  }

  func expectRefusal(_ words: String, _ matrix: [[Double]], _ rhs: [Double]) {
    let failure = #expect(throws: LinearSystem.Failure.self) { try LinearSystem.solve(matrix, rhs) }
    #expect(failure?.description == words)
  }
}
