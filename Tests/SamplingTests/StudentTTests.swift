import Foundation
import Sampling
import Testing

/// Student's t has closed quantiles for one, two and four degrees of freedom, and is normal for very many.
@Suite("Student's t")
struct StudentTTests {
  @Test("quantiles are those of the formulas, down to tails that only thousands of intervals have")
  func closedForms() {
    var stream = RandomStream(seed: 1, purpose: 1)
    for number in 0..<200 {
      stream.seek(to: Decision(candidate: UInt32(number)), replication: 0)
      let tail = 0.5 * pow(10, -6 * stream.uniform())
      let product = 4 * tail * (1 - tail)
      let fourth = 4 * (cos(acos(product.squareRoot()) / 3) / product.squareRoot() - 1)
      let expected = [
        1: tan(.pi * (0.5 - tail)), 2: (1 - 2 * tail) * (2 / product).squareRoot(), 4: fourth.squareRoot(),
      ]
      for (freedom, quantile) in expected {
        let found = StudentT.upperQuantile(tail, degreesOfFreedom: Double(freedom))
        #expect(abs(found - quantile) <= 1e-6 * max(1e-3, abs(quantile)), "tail \(tail), \(freedom)")
      }
    }
  }

  @Test("with very many degrees of freedom it is the normal law")
  func normal() {
    for (tail, quantile) in [(0.025, 1.959963985), (0.005, 2.575829304), (0.0005, 3.290526731)] {
      #expect(abs(StudentT.upperQuantile(tail, degreesOfFreedom: 1e7) - quantile) < 1e-5)
    }
  }
}
