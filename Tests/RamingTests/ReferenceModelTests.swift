import CareSimulation
import Experiments
import Testing
import YouthCare

/// The reference model on which seven engines agree: key cells of its truth table (20,000 replications of another
/// program).
@Suite("Reference model")
struct ReferenceModelTests {
  /// Segment, measure, month (0: whole contract), mean and standard deviation over replications.
  static let cells: [(segment: Int?, measure: Measure, month: Int, mean: Double, deviation: Double)] = {
    // Waiting at months 12, 36 and 60, and five-year cost; the region is the last row. From the truth table.
    let waiting: [[(Double, Double)]] = [
      [(2.859, 9.13), (10.285, 18.97), (12.749, 21.17)], [(50.272, 33.85), (100.549, 39.07), (111.886, 39.75)],
      [(1.887, 4.73), (2.033, 4.89), (1.997, 4.85)], [(0.000, 0.01), (2.283, 5.37), (9.750, 10.21)],
      [(12.443, 10.76), (15.715, 11.65), (16.265, 11.79)], [(0.226, 1.70), (1.180, 4.14), (1.401, 4.58)],
      [(67.686, 36.58), (132.044, 44.47), (154.049, 46.68)],
    ]
    let cost = [
      (31_414_414.0, 297_169.0), (60_348_806, 115_101), (31_814_418, 832_091), (29_134_538, 874_895),
      (74_758_776, 691_467), (28_123_723, 708_201), (255_594_676, 1_614_778),
    ]
    return (0..<7).flatMap { row in
      let segment: Int? = row < 6 ? row : nil
      let lists = zip([12, 36, 60], waiting[row]).map { (segment, Measure.waiting, $0.0, $0.1.0, $0.1.1) }
      return lists + [(segment, Measure.cost, 0, cost[row].0, cost[row].1)]
    }
  }()

  private static func kurtosis(_ values: [Double]) -> Double {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.map { ($0 - mean) * ($0 - mean) }
    let variance = squares.reduce(0, +) / count
    return squares.reduce(0) { $0 + $1 * $1 } / count / (variance * variance)
  }

  /// Both tests read one run.
  private static let run = Task { try await Verification.run("reference-model", replications: replications) }
  private static let replications = 4_400

  @Test("the 28 key cells agree with the truth table within its acceptance rule")
  func keyCells() async throws {
    let run = try await Self.run.value
    var squares = 0.0
    var counted = 0.0
    for cell in Self.cells where cell.deviation > 0.1 {
      let estimate = try run.require(
        cell.measure, segment: cell.segment, over: cell.month == 0 ? .contract : .month(cell.month - 1))
      let z =
        (estimate.mean - cell.mean) / (cell.deviation * (1 / Double(Self.replications) + 1 / 20_000).squareRoot())
      // The rule: |z| ≤ 3, and one of 28 up to 3.5 is chance.
      #expect(abs(z) <= 3.5, "\(cell): \(estimate.mean), z = \(z)")
      squares += z * z
      counted += 1
      // The spread agrees as well, to what the fourth moment lets a standard deviation be known in both samples (1.2 %
      // for a normal one) and the table's last digit.
      let segments = cell.segment.map { [$0] } ?? Array(0..<6)
      let values =
        cell.measure == .cost
        ? run.ensemble.cost(in: segments, over: .contract).map(Cents.euros)
        : run.ensemble.values(of: .waiting, in: segments, over: .month(cell.month - 1))
      let own = estimate.standardDeviation
      let error =
        ((Self.kurtosis(values) - 1) / 4 * (1 / Double(Self.replications) + 1 / 20_000)).squareRoot()
        + 0.005 / cell.deviation / 4
      #expect(abs(own / cell.deviation - 1) < 4 * error, "\(cell): sd \(own), relative error \(error)")
      // Sharp: a sixth too much would be seen, but where a queue is empty most of the time.
      if cell.mean > cell.deviation { #expect(6 * error < 0.16, "\(cell): \(error)") }
    }
    // Root mean square near 1; the cells are correlated.
    #expect((0.5...1.5).contains((squares / counted).squareRoot()), "rms z \((squares / counted).squareRoot())")
  }

  @Test("care without a queue agrees exactly: protection in its first month, and refined costs")
  func exactCells() async throws {
    let run = try await Self.run.value
    expectExact(try run.require(.inCare, segment: 5, over: .month(0)), 386.620, catching: 0.005, "GI in care, month 1")
    expectExact(try run.require(.cost, segment: 5, over: .month(0)), 420_459, catching: 0.006, "GI cost, month 1")
    // Refined means (90,000 replications of two other programs) and their errors.
    for (segment, mean, error) in [(2, 31_801_072.0, 2_759.0), (4, 74_753_352, 2_340), (5, 28_117_253, 2_370)] {
      let cost = try run.require(.cost, segment: segment)
      let both = (cost.standardError * cost.standardError + error * error).squareRoot()
      #expect(abs(cost.mean - mean) < 4 * both, "segment \(segment): \(cost.mean) against \(mean)")
    }
  }
}
