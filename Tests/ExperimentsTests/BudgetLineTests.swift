import Experiments
import Testing
import YouthCare

@Suite("Lines of a budget")
struct BudgetLineTests {
  private let ambulatory = TaskField("6.752", in: 2027)!
  private let residence = TaskField("6.762", in: 2027)!
  private let lines = [
    BudgetLine(subject: .segment(0), values: [[100, 200], [300, 400]]),
    BudgetLine(subject: .segment(1), values: [[10, 20], [30, 40]]),
    BudgetLine(subject: .otherCost(0), values: [[8, 8], [16, 16]]),
  ]

  @Test("task fields have their shares, in order of their codes, and lose nothing")
  func mapping() {
    let mapping = TaskFieldMapping(
      segments: [[residence: 0.25, ambulatory: 0.75], [residence: 1]], otherCosts: [[ambulatory: 0.5]])
    let mapped = BudgetLine.mapped(lines, by: mapping)
    #expect(mapped.map(\.subject) == [.taskField(ambulatory), .taskField(residence), .unmapped])
    #expect(mapped[0].values == [[79, 154], [233, 308]])
    #expect(mapped[1].values == [[35, 70], [105, 140]])
    #expect(mapped[2].values == [[4, 4], [8, 8]])
  }

  @Test("what a mapping doesn't name stands without a task field")
  func unmapped() {
    let mapped = BudgetLine.mapped(lines, by: TaskFieldMapping(segments: [], otherCosts: []))
    #expect(mapped.map(\.subject) == [.unmapped] && mapped[0].values == [[118, 228], [346, 456]])
  }

  @Test("each amount is divided by the level of its own year and replication")
  func deflated() {
    #expect(lines[0].deflated(by: [[1, 1], [1.25, 2]]).values == [[100, 200], [240, 200]])
  }

  @Test("incidental items are apart: a part of the payment for care, and payments beside it")
  func incidental() {
    #expect(!LedgerItem.incidental.contains(.revenueCare) && !LedgerItem.incidental.contains(.revenue))
    #expect(LedgerItem.incidental.allSatisfy(LedgerItem.payments.contains))
  }
}
