import Experiments
import Testing
import YouthCare

@Suite("What the municipalities of a region bear")
struct MunicipalityCostsTests {
  private func sharing(_ solidarity: Double) -> CostSharing {
    CostSharing(
      municipalities: [
        .init(name: "Adorp", inhabitants: 600, use: [[1, 2, 3], [10]]),
        .init(name: "Bedorp", inhabitants: 300, use: [[4, 4, 4], [0]]),
        .init(name: "Cedorp", inhabitants: 100, use: [[0, 0, 0], [20]]),
      ], keys: [.threeYears, .lastYear], solidarity: solidarity)
  }

  @Test("a key shares by its own years, and solidarity by inhabitants")
  func weights() {
    // Mean use of 2, 4 and 0.
    let byUse: [Double] = [2.0 / 6, 4.0 / 6, 0]
    #expect(sharing(0).weights(ofSegment: 0) == byUse)
    let mixed = sharing(0.25).weights(ofSegment: 1)
    // A quarter of 0.6, 0.3 and 0.1, and three quarters of 1/3, 0 and 2/3.
    for (weight, expected) in zip(mixed, [0.4, 0.075, 0.525]) { #expect(abs(weight - expected) < 1e-12) }
    #expect(sharing(0).weightsByInhabitants == [0.6, 0.3, 0.1])
  }

  @Test("by hand: whole cents, the odd ones where the largest parts of a cent are")
  func byHand() {
    let costs = MunicipalityCosts(sharing(0), segments: [[100], [100]], otherCosts: 9)
    // 33 1/3 and 66 2/3 of the first, 33 1/3 and 66 2/3 of the second, 5.4, 2.7 and 0.9 of the rest.
    #expect(costs.cents == [[33 + 33 + 5], [67 + 3], [67 + 1]])
  }

  @Test("the cents of every replication add up to the region's", arguments: [0, 0.1, 1 / 3.0, 1])
  func addUp(solidarity: Double) {
    // Amounts without a pattern, one of them a refund.
    let amounts = (0..<200).map { number in (number * number * 7919 + 13) % 1_000_003 * 1_009 }
    let segments = [amounts, amounts.reversed().map { $0 - 500_000_000 }]
    let costs = MunicipalityCosts(sharing(solidarity), segments: segments, otherCosts: 123_456_789)
    for number in amounts.indices {
      let whole = segments[0][number] + segments[1][number] + 123_456_789
      #expect(costs.cents.reduce(0) { $0 + $1[number] } == whole)
    }
  }
}
