import Foundation
import Sampling
import Testing

/// Conversions by formula, and what can and can't be repaired.
@Suite("Dependence by rank correlations")
struct GaussianCopulaTests {
  @Test("a rank correlation is worth what the formulas say, and back")
  func conversions() {
    #expect(abs(RankCorrelation.normalCorrelation(spearman: 0.5) - 0.51763809) < 5e-9)
    #expect(abs(RankCorrelation.spearman(normalCorrelation: 0.5) - 0.48258374) < 5e-9)
    #expect(abs(RankCorrelation.kendall(normalCorrelation: 0.5) - 1.0 / 3) < 1e-12)
    // Two of three pairs lie on the same side of their medians at 0.5.
    #expect(abs(RankCorrelation.normalCorrelation(concordance: 2.0 / 3) - 0.5) < 1e-12)
    #expect(RankCorrelation.normalCorrelation(spearman: 0) == 0)
    #expect(abs(RankCorrelation.normalCorrelation(spearman: -1) + 1) < 1e-12)
  }

  @Test("drawn numbers have the rank correlations that were stated, and stay uniform")
  func drawn() throws {
    let stated = [[1, 0.6, -0.3], [0.6, 1, 0.2], [-0.3, 0.2, 1]]
    let copula = try GaussianCopula(rankCorrelations: stated)
    #expect(copula.moved == 0 && copula.rankCorrelations == stated)
    var stream = RandomStream(seed: 5, purpose: 1)
    let count = 40_000
    let points = (0..<count).map { _ in
      copula.correlated(uniform: (0..<3).map { _ in stream.uniformPositive() })
    }
    for one in 0..<3 {
      // The mean of uniform numbers: an error of 0.289/200.
      let mean = points.reduce(0) { $0 + $1[one] } / Double(count)
      #expect(abs(mean - 0.5) < 4 * (1.0 / 12 / Double(count)).squareRoot())
      for other in 0..<one {
        // Of uniform numbers Spearman's ρ is 12 E[(U − ½)(V − ½)]; its error is at most 12 × 0.083/200. Sharp: with
        // the stated number taken for that of the scores, 0.6 would come out as 0.582, nine errors of 0.002 off.
        let products = points.map { 12 * ($0[one] - 0.5) * ($0[other] - 0.5) }
        let found = products.reduce(0, +) / Double(count)
        let error = (products.reduce(0) { $0 + ($1 - found) * ($1 - found) }).squareRoot() / Double(count)
        #expect(abs(found - stated[one][other]) < 4 * error, "\(one), \(other): \(found)")
        #expect(error < 0.006)
      }
    }
  }

  /// Three that all go against one another: −0.9 each has an eigenvalue of 1 − 2 × 0.908. The repair keeps the
  /// symmetry, so that scores are correlated by −½ but for the hundred-millionth, and ranks by −0.4826.
  @Test("what is impossible together is repaired, and it is said how far that moved it")
  func repaired() throws {
    let copula = try GaussianCopula(rankCorrelations: [[1, -0.9, -0.9], [-0.9, 1, -0.9], [-0.9, -0.9, 1]])
    #expect(abs(copula.moved - (0.9 - 0.48258374)) < 1e-6)
    for row in 0..<3 {
      for column in 0..<3 where row != column {
        #expect(abs(copula.rankCorrelations[row][column] + 0.48258374) < 1e-6)
      }
    }
    // The scores of the three add up to nothing, as they then must.
    #expect(abs(copula.correlated([0.3, -1.2, 2]).reduce(0, +)) < 1e-3)
  }

  @Test("what goes together wholly is possible, and the same number in both")
  func comonotonic() throws {
    let copula = try GaussianCopula(rankCorrelations: [[1, 1], [1, 1]])
    #expect(copula.moved < 1e-7)
    let scores = copula.correlated([0.7, -1.1])
    #expect(abs(scores[0] - scores[1]) < 1e-3)
  }

  @Test("nothing depends on nothing")
  func empty() throws {
    #expect(try GaussianCopula(rankCorrelations: []).correlated([]).isEmpty)
  }

  @Test("a table that isn't one is refused, in words")
  func refused() {
    expectRefusal("row 1 of the correlations has 1 numbers; it must have 2, one for every row", [[1, 0], [0]])
    expectRefusal("the correlation of 0 and 1 is 1.2; it must be from -1 to 1", [[1, 1.2], [1.2, 1]])
    expectRefusal("the correlation of 0 and 1 is not a number; it must be from -1 to 1", [[1, .nan], [.nan, 1]])
    expectRefusal("the correlation of 1 with itself is 0.9; it must be 1", [[1, 0.2], [0.2, 0.9]])
    expectRefusal("the correlation of 0 and 1 is not that of 1 and 0", [[1, 0.2], [0.3, 1]])
  }

  func expectRefusal(_ words: String, _ table: [[Double]]) {
    let error = #expect(throws: CorrelationError.self) { try GaussianCopula(rankCorrelations: table) }
    #expect(error?.description == words)
  }
}
