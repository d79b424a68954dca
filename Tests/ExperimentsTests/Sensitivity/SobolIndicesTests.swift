import Experiments
import Foundation
import Testing

@Suite("Indices of groups of inputs")
struct SobolIndicesTests {
  /// The indices of a function of uniform inputs, each a group.
  func indices(inputs: Int, rows: Int, seed: UInt64 = 1, _ function: ([Double]) -> Double) -> SobolIndices {
    let design = PickFreezeDesign(groups: inputs, rows: rows)
    let draws = design.coordinates(quantities: inputs, seed: seed)
    func values(_ run: PickFreezeDesign.Run) -> [Double] {
      (0..<rows).map { row in
        let drawn = design.draws(run, row: row)
        return function((0..<inputs).map { draws[drawn[$0]][$0] })
      }
    }
    return SobolIndices(
      a: values(.a), b: values(.b), mixed: (0..<inputs).map { values(.mixed(group: $0)) },
      bootstrap: Bootstrap(resamples: 200))
  }

  /// a = 7, b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + ½, of which the first makes ½(1 + bπ⁴/5)² alone, the second a²/8, and
  /// the first and third together 8b²π⁸/225.
  @Test("Ishigami's function has the indices of the formula")
  func ishigami() {
    let found = indices(inputs: 3, rows: 16_384) { uniform in
      let x = uniform.map { .pi * (2 * $0 - 1) }
      return sin(x[0]) + 7 * pow(sin(x[1]), 2) + 0.1 * pow(x[2], 4) * sin(x[0])
    }
    // Evenly spread points are better than the error says, which is that of independent rows.
    #expect(abs(found.variance.value / 13.844588 - 1) < 0.01)
    for (index, expected) in zip(found.first, [0.31390519, 0.44241114, 0]) {
      #expect(abs(index.value - expected) < 0.01, "\(index.value), not \(expected)")
      #expect(index.standardError < 0.03)
    }
    for (index, expected) in zip(found.total, [0.55758886, 0.44241114, 0.24368366]) {
      #expect(abs(index.value - expected) < 0.01, "\(index.value), not \(expected)")
      #expect(index.standardError < 0.02)
    }
    #expect(found.ranking == [0, 1, 2])
  }

  /// Parts c² / Σ c² of 1, 4 and 9.
  @Test("of a sum, what a group makes alone is what it makes with others")
  func additive() {
    let found = indices(inputs: 3, rows: 4_096) { 100 + $0[0] + 2 * $0[1] - 3 * $0[2] }
    for (group, expected) in [1.0 / 14, 4.0 / 14, 9.0 / 14].enumerated() {
      #expect(abs(found.first[group].value - expected) < 0.01)
      #expect(abs(found.total[group].value - expected) < 0.01)
    }
  }

  /// Π(1 + cₖ(xₖ − ½)) with vₖ = cₖ²/12: V = Π(1 + vₖ) − 1, Sₖ = vₖ/V, Tₖ = vₖ Π_{j≠k}(1 + vⱼ)/V.
  @Test("of a product, shares and interactions are those of the formula")
  func product() {
    let slopes = [2.0, 1.5, 1]
    let found = indices(inputs: 3, rows: 8_192) { zip($0, slopes).reduce(1) { $0 * (1 + $1.1 * ($1.0 - 0.5)) } }
    let parts = slopes.map { $0 * $0 / 12 }
    let all = parts.reduce(1) { $0 * (1 + $1) }
    for (group, part) in parts.enumerated() {
      #expect(abs(found.first[group].value - part / (all - 1)) < 0.01)
      #expect(abs(found.total[group].value - part * all / (1 + part) / (all - 1)) < 0.01)
    }
  }

  /// A cost of 3 X + chance, each run with the replication of its draw: chance makes a tenth of the variance.
  @Test("chance is a group like any other")
  func chance() {
    var normal = NormalNumbers(seed: 6)
    let design = PickFreezeDesign(groups: 2, rows: 8_000)
    let levels = normal.next(16_000)
    let luck = normal.next(16_000)
    func values(_ run: PickFreezeDesign.Run) -> [Double] {
      (0..<8_000).map { row in
        let drawn = design.draws(run, row: row)
        return 3 * levels[drawn[0]] + luck[drawn[1]]
      }
    }
    let found = SobolIndices(
      a: values(.a), b: values(.b), mixed: [values(.mixed(group: 0)), values(.mixed(group: 1))],
      bootstrap: Bootstrap(resamples: 200))
    for (group, expected) in [0.9, 0.1].enumerated() {
      for index in [found.first[group], found.total[group]] {
        #expect(abs(index.value - expected) < 4 * index.standardError, "\(index)")
        #expect(index.standardError < 0.02)
      }
    }
  }

  @Test("intervals hold the index of independent rows in 95 of 100 designs")
  func coverage() throws {
    var normal = NormalNumbers(seed: 7)
    let (designs, rows) = (200, 300)
    var hits = 0
    for _ in 0..<designs {
      let (x, y) = (normal.next(2 * rows), normal.next(2 * rows))
      func value(_ i: Int, _ j: Int) -> Double { x[i] + y[j] + x[i] * y[j] }
      let found = SobolIndices(
        a: (0..<rows).map { value($0, $0) }, b: (0..<rows).map { value(rows + $0, rows + $0) },
        mixed: [(0..<rows).map { value(rows + $0, $0) }], bootstrap: Bootstrap(resamples: 200))
      // V = 3, of which x makes 1 alone and 2 with what it makes together with y.
      if try #require(found.total[0].interval).contains(2.0 / 3) { hits += 1 }
    }
    #expect(hits >= designs * 87 / 100, "\(hits)")
  }

  @Test(
    "where nothing varies, every index is exactly nothing; a group that does nothing has a total of exactly nothing")
  func nothing() {
    let flat = indices(inputs: 2, rows: 64) { _ in 12.5 }
    #expect(flat.variance.value == 0)
    #expect((flat.first + flat.total).allSatisfy { $0.value == 0 && $0.standardError == 0 && $0.interval == 0...0 })
    let one = indices(inputs: 2, rows: 64) { $0[0] }
    #expect(one.total[1].value == 0 && one.total[1].standardError == 0)
  }
}
