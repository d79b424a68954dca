import Experiments
import Reporting
import Testing
import YouthCare

@Suite("Why costs differ, in words")
struct CostDifferenceReportTests {
  private func parts(_ change: (inout SegmentCost, Int) -> Void = { _, _ in }) -> CostParts {
    CostParts(
      segments: ["ambulatory", "residential"],
      costs: (0..<40).map { world in
        (0..<2).map { place in
          var segment = SegmentCost()
          segment.clients = 100
          segment.paidByTrajectory = 400_000_000 + 1_000_000 * (world % 8)
          segment.recognised = segment.paidByTrajectory
          if place == 0 { change(&segment, world) }
          return segment
        }
      })
  }

  private func report(_ option: CostParts, _ language: Language) throws -> String {
    let difference = try CostDifference(option, from: parts())
    return CostDifferenceReport(difference, of: "option", from: "base", in: language).text
  }

  @Test("parts stand by segment, with a dash where nothing differs and no column where nothing does anywhere")
  func table() throws {
    let option = parts { segment, _ in
      segment.paidByTrajectory += 30_150_000
      segment.recognised += 30_150_000 - 80_000_000
    }
    let english = try report(option, .english)
    #expect(english.contains("WHY THE COST DIFFERS: option less base, whole contract, thousand euro"), "\(english)")
    #expect(english.contains("price") && !english.contains("severity") && !english.contains("clients"))
    let residential = english.split(separator: "\n").first { $0.hasPrefix("residential") }
    #expect(residential?.filter { $0 == "–" }.count == 3)
    // 301.5 thousand dearer care, of which 800 thousand isn't paid.
    #expect(english.contains("-800") && english.contains("costs 498.5 thousand euros less than base on average"))
    let words = { (text: String) in text.split(whereSeparator: \.isNewline).joined(separator: " ") }
    #expect(words(english).contains("the largest part is contract rules (-800)."))
    let dutch = try report(option, .dutch)
    #expect(dutch.contains("WAAROM DE KOSTEN VERSCHILLEN: option min base, hele contract, duizend euro"))
    #expect(words(dutch).contains("minder dan base; het grootste deel is de contractregels"), "\(dutch)")
    for line in english.split(separator: "\n") + dutch.split(separator: "\n") { #expect(line.count <= 100) }
  }

  @Test("what is equal in every replication is called so, without a table")
  func equal() throws {
    #expect(try report(parts(), .english).contains("Equal: in no future option costs more or less than base"))
    #expect(try report(parts(), .dutch).contains("Gelijk: in geen toekomst kost option meer of minder dan base"))
  }

  @Test("what chance may have made isn't called dearer")
  func chance() throws {
    let option = parts { segment, world in segment.recognised += world % 2 == 0 ? 2_000_000 : -1_900_000 }
    #expect(try report(option, .english).contains("Whether option costs more or less than base can't be told"))
  }

  @Test("combinations: effects in a table, and what two do together in words")
  func combinations() {
    let design = FactorialDesign(measures: 2)
    let effects = FactorialEffects(
      design,
      design.runs.map { run in
        let saved = (run[0] ? 3_000_000 : 0) + (run[1] ? 2_000_000 : 0) - (run[0] && run[1] ? 1_500_000 : 0)
        return FactorialValues(
          cost: (0..<30).map { 90_000_000 - saved - 10_000 * ($0 % 3) * (run[0] ? 1 : 0) },
          waiting: (0..<30).map { _ in run[1] ? 12 : 10 })
      })
    let english = FactorialReport(effects, of: ["ceiling", "shorter"], in: .english).text
    #expect(english.contains("COMBINATIONS OF 2 MEASURES") && english.contains("All 4 combinations"))
    #expect(english.contains("ceiling and shorter") && english.contains("get in each other's way"), "\(english)")
    #expect(english.contains("add up exactly"))
    let dutch = FactorialReport(effects, of: ["ceiling", "shorter"], in: .dutch).text
    #expect(dutch.contains("zitten elkaar in de weg") && dutch.contains("tellen precies op"))
    for line in english.split(separator: "\n") + dutch.split(separator: "\n") { #expect(line.count <= 100) }
    let six = FactorialDesign(measures: 6)
    let fraction = FactorialEffects(six, six.runs.map { _ in FactorialValues(cost: [1, 2], waiting: [1, 1]) })
    let text = FactorialReport(fraction, of: (1...6).map { "m\($0)" }, in: .english).text
    #expect(text.contains("Of 64 combinations 32") && text.contains("resolution VI"))
  }
}
