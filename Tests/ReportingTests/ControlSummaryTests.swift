import Experiments
import Reporting
import Testing
import YouthCare

/// What a summary tells of the control loop: that it is on, what follows an alarm, and what it did.
@Suite("The control loop in the summary")
struct ControlSummaryTests {
  private func text(
    in language: Language = .english, budget: Double? = 1_000_000, replications: Int = 20,
    _ adapt: (inout ControlLoop) -> Void
  ) async throws -> String {
    var scenario = try SampleRegion.scenario(budget: budget)
    scenario.control = ControlLoop()
    scenario.control?.noise = 0
    adapt(&scenario.control!)
    return Summary(try await SampleRegion.table(scenario, replications: replications), in: language, version: "1").text
  }

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The lines of the loop's block.
  private func block(of text: String) throws -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex(of: "THE MUNICIPALITY STEERS"))
    return Array(lines[first...].prefix { !$0.isEmpty })
  }

  @Test("without a loop the summary says nothing of one")
  func absent() async throws {
    let text = Summary(
      try await SampleRegion.table(try SampleRegion.scenario(), replications: 5), in: .english, version: "1"
    ).text
    #expect(!text.contains("STEERS"))
  }

  @Test("with a loop the summary says that it is on, at what alarm, and what follows, in both languages")
  func actions() async throws {
    for (action, words, column) in [
      (ControlLoop.Action.none, "nothing but the alarm.", "of alarm"),
      (.intakeStop, "an intake stop for regular clients, until the estimate fits again", "intake stop"),
      (.stricterAccess, "stricter access (+0.3), until the estimate fits again", "stricter"),
      (.tariffCut, "after notice a tariff that is 5% lower for good, at most once a year.", "tariff factor"),
    ] {
      let text = try await text { $0.action = action }
      let block = try block(of: text)
      #expect(flat(text).contains("On: where the year's estimate passes the budget by more than 3%, what follows is"))
      #expect(flat(text).contains(words))
      #expect(block.contains { $0.contains(column) })
      #expect(block.filter { $0.hasPrefix("202") }.count == 2)
      #expect(block.allSatisfy { $0.count <= 100 })
    }
    let dutch = try await text(in: .dutch) { $0.action = .intakeStop }
    #expect(dutch.contains("DE GEMEENTE STUURT BIJ\nAan: loopt de jaarraming meer dan 3 % over de begroting"))
  }

  @Test("a budget of next to nothing is alarmed for sure, and intake stops for all but the first months of a year")
  func certain() async throws {
    let text = try await text(budget: 1, replications: 400) {
      $0.action = .intakeStop
      $0.informationLag = 0
    }
    let rows = try block(of: text).filter { $0.hasPrefix("202") }
    // An alarm at the end of January, a month to decide: from March on.
    for row in rows { #expect(row.split(separator: " ").suffix(1) == ["10"], "\(row)") }
    #expect(rows.allSatisfy { $0.contains("> ") })
  }

  @Test("a council that may pay is told with its probability and what it granted")
  func council() async throws {
    let text = try await text(budget: 900_000) {
      $0.action = .intakeStop
      $0.supplementary = 0.5
    }
    #expect(flat(text).contains("With probability 50% the council raises the budget instead."))
    #expect(try block(of: text).contains { $0.contains("budget, ") })
  }

  @Test("a year without a budget has no alarm to tell of")
  func withoutBudget() async throws {
    let text = try await text(budget: nil) { $0.action = .intakeStop }
    let rows = try block(of: text).filter { $0.hasPrefix("202") }
    #expect(rows.count == 2 && rows.allSatisfy { $0.hasSuffix("–") })
  }
}
