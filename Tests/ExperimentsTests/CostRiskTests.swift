import Experiments
import Testing

@Suite("Risks of cost")
struct CostRiskTests {
  /// 1 to 99 have the mean 50; P80 and P90 are at (n + 1)p, the 80th and the 90th.
  @Test("a risk is what lies above the mean at P80 and P90")
  func byHand() {
    let risk = CostRisk(.outside, amounts: (1...99).map(Double.init).reversed())
    #expect(risk.at80?.value == 30 && risk.at90?.value == 40 && risk.size == 40)
    #expect(CostRisk(.outside, amounts: [5, 5, 5, 5]).at80?.value == 0)
    let few = CostRisk(.outside, amounts: [0, 0, 0, 4])
    #expect(few.at90 == nil && few.at80?.value == 3 && few.size == 3)
    // Of what may be nothing the chance is that there is any, of a distance that it is above its mean.
    #expect(few.chance.value == 0.25 && CostRisk(.outside, amounts: [5, 5, 0, 4]).chance.value == 0.75)
    #expect(CostRisk(.segment(0), amounts: [5, 5, 0, 1]).chance.value == 0.5)
  }

  /// Of (0, 1), (1, 2), (2, 2) the slope is ½ with residuals −⅙, ⅓, −⅙: its error √(⅙ / 1 / 2), that is 0.577 of it.
  @Test("what moves with a cause is its slope times the distance from the mean, with the slope's error")
  func moving() throws {
    let exact = try #require(CostRisk.moving([10, 30, 50, 70], with: [1, 2, 3, 4]))
    #expect(exact.amounts == [-30, -10, 10, 30] && exact.relativeError < 1e-12)
    let rough = try #require(CostRisk.moving([1, 2, 2], with: [0, 1, 2]))
    #expect(rough.amounts == [-0.5, 0, 0.5])
    #expect(abs(rough.relativeError - (1.0 / 12).squareRoot() / 0.5) < 1e-12)
    #expect(CostRisk.moving([1, 2, 3], with: [4, 4, 4]) == nil && CostRisk.moving([1, 2], with: [1, 2]) == nil)
  }

  @Test("an uncertain factor adds to the error of what it is in")
  func factor() throws {
    let amounts = (1...99).map(Double.init)
    let plain = try #require(CostRisk(.growth, amounts: amounts).at90)
    let uncertain = try #require(CostRisk(.growth, amounts: amounts, relativeError: 0.5).at90)
    #expect(uncertain.value == plain.value)
    let square = uncertain.standardError * uncertain.standardError - plain.standardError * plain.standardError
    #expect(abs(square - 20 * 20) < 1e-9)
  }
}
