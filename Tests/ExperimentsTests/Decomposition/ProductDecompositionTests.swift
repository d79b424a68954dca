import Experiments
import Foundation
import Testing

@Suite("Why a product differs")
struct ProductDecompositionTests {
  /// 2 × 3 to 4 × 5: the first factor makes 2 × (3 + 5)/2 = 8, the second 2 × (2 + 4)/2 = 6.
  @Test("two factors by hand: what they do together is shared alike")
  func byHand() {
    #expect(ProductDecomposition.parts(from: [2, 3], to: [4, 5]) == [8, 6])
    let whole = ProductDecomposition(from: [2, 3], to: [4, 5], difference: 14, rest: [-3, 5])
    #expect(whole.factors == [8, 6] && whole.rest == [-3, 5] && whole.total == 16)
  }

  /// All 120 orders one by one.
  @Test("of five factors the parts are the means over all orders")
  func orders() {
    var normal = NormalNumbers(seed: 40)
    let (before, after) = (normal.next(5), normal.next(5))
    var sums = [Double](repeating: 0, count: 5)
    func walk(_ left: [Int], _ now: [Double]) {
      for factor in left {
        var next = now
        next[factor] = after[factor]
        let rest = left.filter { $0 != factor }
        // So many orders begin like this.
        sums[factor] +=
          (next.reduce(1, *) - now.reduce(1, *)) * (1...max(1, rest.count)).reduce(1.0) { $0 * Double($1) }
        walk(rest, next)
      }
    }
    walk(Array(0..<5), before)
    for (part, sum) in zip(ProductDecomposition.parts(from: before, to: after), sums) {
      #expect(abs(part - sum / 120) < 1e-12)
    }
  }

  @Test("in 500 drawn pairs the parts add up to the cent, and each is within a cent of its share")
  func toTheCent() {
    var normal = NormalNumbers(seed: 41)
    func sums() -> [Double] {
      let clients = Double(Int(5_000 * normal.uniform()) + 1)
      let days = Double(Int(clients * 400 * normal.uniform()) + 1)
      let hours = days * (0.1 + normal.uniform())
      return [clients, days, hours, hours * (0.8 + 0.4 * normal.uniform()), Double(Int(hours * 9_000) + 1)]
    }
    for pair in 0..<500 {
      let (before, after) = (sums(), sums())
      let factors = ProductDecomposition.factors(before, after)
      let difference = Int(after[4]) - Int(before[4])
      let rest = [Int(1e8 * normal.next()), -7]
      let whole = ProductDecomposition(
        from: factors.before, to: factors.after, difference: difference, rest: rest)
      #expect(whole.factors.reduce(0, +) == difference, "pair \(pair)")
      #expect(whole.total == difference + rest[0] - 7)
      for (cents, part) in zip(whole.factors, ProductDecomposition.parts(from: factors.before, to: factors.after)) {
        #expect(abs(Double(cents) - part) < 1.01)
      }
      let back = ProductDecomposition(
        from: factors.after, to: factors.before, difference: -difference, rest: rest.map { -$0 })
      #expect(zip(whole.factors, back.factors).allSatisfy { abs($0 + $1) <= 1 })
    }
  }

  @Test("an empty difference is exactly nothing in every part, and so is a factor that doesn't differ")
  func nothing() {
    var normal = NormalNumbers(seed: 42)
    for _ in 0..<100 {
      let before = normal.next(5).map { 100 * abs($0) }
      #expect(ProductDecomposition(from: before, to: before, difference: 0).factors == [0, 0, 0, 0, 0])
      var after = before
      after[1] *= 1.25
      after[4] *= 0.9
      let apart = after.reduce(1, *) - before.reduce(1, *)
      let parts = ProductDecomposition.parts(from: before, to: after)
      #expect(parts[0] == 0 && parts[2] == 0 && parts[3] == 0)
      let rest = parts.reduce(-apart, +)
      #expect(abs(rest) < 1e-9 * abs(apart) + 1e-9)
      let difference = Int(apart.rounded())
      let cents = ProductDecomposition(from: before, to: after, difference: difference).factors
      #expect(cents.reduce(0, +) == difference)
      // Of a difference that is no whole number, up to half a cent is shared out.
      #expect([0, 2, 3].allSatisfy { abs(cents[$0]) <= 1 })
    }
  }

  @Test("where nobody was, the difference is that of those who came")
  func fromNothing() {
    let factors = ProductDecomposition.factors([0, 0, 0], [4, 40, 6_000])
    #expect(factors.before == [0, 10, 150] && factors.after == [4, 10, 150])
    let whole = ProductDecomposition(from: factors.before, to: factors.after, difference: 6_000)
    #expect(whole.factors == [6_000, 0, 0])
    #expect(ProductDecomposition.factors([0, 0], [0, 0]).after == [0, 1])
  }

  @Test("cents that can't be shared go to the largest remainder, the first of equal ones")
  func remainders() {
    // A third each: 1 × 1 × 1 to 2 × 2 × 2 makes 7/3 of each.
    #expect(ProductDecomposition(from: [1, 1, 1], to: [2, 2, 2], difference: 7).factors == [3, 2, 2])
    #expect(ProductDecomposition(from: [2, 2, 2], to: [1, 1, 1], difference: -7).factors == [-2, -2, -3])
  }
}
