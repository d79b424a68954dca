import Testing
import YouthCare

/// MODEL.md, M9.
@Suite("From the year of the prices to the first year of the contract")
struct PastIndexationTests {
  private func contract(_ level: Int?, start: Int = 2027, _ indices: [Int: Double] = [:]) -> ContractPeriod {
    var contract = ContractPeriod(start: CalendarDate(year: start, month: 7, day: 1)!)
    contract.indexation = 0.035
    contract.priceLevel = level
    contract.pastIndices = indices
    return contract
  }

  @Test("a year has the index that is stated, else the one that was found, else the contract's, and says which")
  func bases() throws {
    let past = try #require(PastIndexation(contract(2022, [2025: 0.0491, 2027: 0])))
    #expect(past.level == 2022 && past.start == 2027)
    #expect(past.steps.map(\.year) == [2023, 2024, 2025, 2026, 2027])
    #expect(past.steps.map(\.index) == [0.035, 0.0571, 0.0491, 0.035, 0])
    #expect(past.steps.map(\.basis) == [.assumed, .found, .stated, .assumed, .stated])
    // 1.035 × 1.0571 × 1.0491 × 1.035, by hand.
    #expect(abs(past.factor - 1.187992392) < 1e-9)
  }

  @Test(
    "the figures that were found are those of the sources: 90 % OVA and 10 % PPC, rounded to a hundredth of a per cent")
  func found() {
    let parts = [2024: (6.00, 3.10), 2025: (4.18, 1.82)]
    #expect(PastIndexation.found.map(\.key) == ["2024", "2025"])
    for description in PastIndexation.found {
      guard case .number(let index) = description.standard,
        let (wages, prices) = Int(description.key).flatMap({ parts[$0] })
      else {
        Issue.record("\(description.key) has no number")
        continue
      }
      #expect(abs(100 * index - (0.9 * wages + 0.1 * prices)) < 0.005)
      #expect(description.evidence.grade == .data && description.evidence.source.contains("VNG"))
    }
  }

  @Test("without a price level, or with one after the start, there is none; at the start's year nothing is indexed")
  func edges() throws {
    #expect(PastIndexation(contract(nil)) == nil)
    #expect(PastIndexation(contract(2028)) == nil)
    let same = try #require(PastIndexation(contract(2027)))
    #expect(same.steps.isEmpty && same.factor == 1)
  }
}
