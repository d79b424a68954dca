import CareSimulation
import Experiments
import Reporting
import Testing
import YouthCare

@Suite("Why options differ, in a report")
struct DifferencePartTests {
  private static let worlds = 24

  private func facts(_ name: String, in language: Language) async throws -> OptionFacts {
    var scenario = try SampleRegion.scenario(named: name)
    scenario.title = LocalizedText(name.uppercased())
    return OptionFacts(try await SampleRegion.table(scenario, replications: Self.worlds), in: language)
  }

  /// Costs in segments A and B, and what else the region pays; the option's other costs are higher.
  private func parts(_ otherCosts: Int, _ change: (inout SegmentCost) -> Void = { _ in }) -> CostParts {
    CostParts(
      segments: ["A", "B"],
      costs: (0..<Self.worlds).map { world in
        (0..<2).map { place in
          var segment = SegmentCost()
          segment.clients = 100
          segment.paidByTrajectory = 400_000_000 + 1_000_000 * (world % 8)
          segment.recognised = segment.paidByTrajectory
          if place == 0 { change(&segment) }
          return segment
        }
      }, otherCosts: [Int](repeating: otherCosts, count: Self.worlds))
  }

  private func comparison(saving: Double) throws -> OptionComparison {
    let ground = ComparisonGround(
      try Experiment(try SimulationPlan(try SampleRegion.scenario()), replications: Self.worlds))
    func values(_ name: String, _ less: Double) -> OptionValues {
      OptionValues(
        name: name, ground: ground,
        values: [
          .cost: .plain((0..<Self.worlds).map { 8e6 - less * Double(1 + $0 % 2) }),
          .harm: .plain((0..<Self.worlds).map { Double(10 + $0 % 3) + (less > 0 ? 5 : 0) }),
        ])
    }
    return try OptionComparison([values("option", saving)], with: values("base", 0))
  }

  private func blocks(in language: Language, saving: Double, _ option: CostParts) async throws -> [Document.Block] {
    let part = DifferencePart(
      try comparison(saving: saving), base: try await facts("base", in: language),
      differences: [
        (try await facts("option", in: language), try CostDifference(option, from: parts(1_000_000)))
      ], in: language)
    return part.sections.flatMap(\.blocks)
  }

  /// 30,150,000 cents dearer, 80,000,000 not paid, 2,000,000 more of other costs: −478,500 euro in all.
  @Test("rows of segments and of other costs add up to the region's, which follows from them")
  func table() async throws {
    let option = parts(3_000_000) { segment in
      segment.paidByTrajectory += 30_150_000
      segment.recognised += 30_150_000 - 80_000_000
    }
    let blocks = try await blocks(in: .dutch, saving: 100_000, option)
    let table = try #require(blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
    #expect(table.unit == "duizend euro" && table.caption.contains("OPTION"))
    #expect(table.headings == ["segment", "de prijs", "de contractregels", "overige lasten", "samen"])
    let rows = table.rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
    #expect(rows.map { $0[0].text } == ["A Segment A", "overige lasten", "regio"])
    #expect(rows[2].dropFirst().map(\.value) == [301.5, -800, 20, -478.5])
    for column in 1...4 {
      guard case .sum(let summed) = rows[2][column].formula else {
        Issue.record("no sum in column \(column)")
        continue
      }
      // Halves and tenths of thousands: sums are exact to the last bits.
      let sum = summed.compactMap { rows[$0][column].value }.reduce(0, +)
      #expect(abs(sum - (rows[2][column].value ?? .infinity)) < 1e-9)
    }
  }

  @Test("the waterfall goes from the base to the option, and its words and data say the same")
  func waterfall() async throws {
    let blocks = try await blocks(in: .english, saving: 100_000, parts(1_000_000) { $0.recognised -= 80_000_000 })
    let figure = try #require(blocks.lazy.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }.first)
    guard case .steps(let steps) = figure.chart else {
      Issue.record("steps")
      return
    }
    #expect(steps.steps.map(\.amount) == [-800] && steps.start.label == "the base" && steps.end.label == "OPTION")
    #expect(abs(steps.start.amount - 800 - steps.end.amount) < 1e-6)
    #expect(figure.description.contains("Contract rules: -800.") && figure.description.hasPrefix("The base costs "))
    let cells = figure.data.rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
    #expect(cells.map { $0[0].text } == ["the base", "contract rules", "difference", "OPTION"])
    #expect(cells[2][1].formula == .sum(rows: [1]) && cells[2][1].value == -800)
    #expect(cells[3][1].formula == .sum(rows: [0, 2]) && cells[3][1].value == steps.end.amount)
  }

  @Test("beside a saving stands what it does to children, and nowhere else", arguments: [true, false])
  func harm(saves: Bool) async throws {
    let blocks = try await blocks(
      in: .dutch, saving: saves ? 100_000 : -100_000, parts(1_000_000) { $0.recognised -= 80_000_000 })
    let told = blocks.contains { block in
      if case .paragraph(let text) = block { text.hasPrefix("Voor kinderen") } else { false }
    }
    #expect(told == saves)
  }

  @Test("what is equal is called so; without options there is no part")
  func nothing() async throws {
    let blocks = try await blocks(in: .english, saving: 0, parts(1_000_000))
    #expect(blocks.contains(.paragraph("In no future ‘OPTION’ costs more or less than the base, in no part.")))
    let none = DifferencePart(
      try comparison(saving: 0), base: try await facts("base", in: .english), differences: [], in: .english)
    #expect(none.sections.isEmpty)
  }

  @Test("a report opens with its title, marks the parts of each option and ends with the words that it uses")
  func assembly() async throws {
    let (base, option) = (try await facts("base", in: .dutch), try await facts("option", in: .dutch))
    let front = FrontPage(Accountability(), base: base, options: [option], in: .dutch)
    let part = Document.Section([.paragraph("Het omzetplafond.")])
    func report(_ chapters: [CouncilReport.Chapter]) -> Report {
      CouncilReport(
        title: "Raadsvoorstel", house: House(), date: CalendarDate(year: 2026, month: 11, day: 28)!, version: "1.2.3",
        front: front, chapters: chapters, shared: [.accountability: [part]]
      ).report
    }
    let sections = front.sections
    let own = [CouncilReport.Part.risk: sections, .budgetCycle: [part]]
    let told = report([.init(base, own), .init(option, own)])
    let blocks = told.document.sections.flatMap(\.blocks)
    let headings = blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
    #expect(headings.first?.text == "Raadsvoorstel" && headings.first?.level == .title)
    #expect(headings.last?.text == "Wat de woorden betekenen")
    let parts = headings.filter { $0.level == .part }.map(\.text)
    #expect(
      parts.dropLast() == [
        "De vraag en het antwoord", "De vraag en het antwoord: BASE", "De vraag en het antwoord: OPTION",
      ])
    let names = blocks.compactMap { if case .figure(let figure) = $0 { figure.name } else { nil } }
    #expect(names.count == 6 && Set(names).count == 6)
    guard case .list(let words) = blocks.last else {
      Issue.record("no glossary")
      return
    }
    #expect(words.contains { $0.hasPrefix("Omzetplafond: ") } && !words.contains { $0.hasPrefix("Taakveld: ") })
    #expect(told.cover.question == "Wat kost het?" && told.cover.version == "1.2.3" && told.curves.isEmpty)
    // Of one scenario nothing needs a mark.
    let single = report([.init(base, own)]).document.sections.flatMap(\.blocks)
    #expect(!single.contains { if case .heading(let heading) = $0 { heading.text.hasSuffix("BASE") } else { false } })
  }
}
