import CareSimulation
import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The first page of a report")
struct FrontPageTests {
  private static let worlds = 24

  private func facts(
    _ name: String, _ title: String, hypothesis: String? = nil, placesInA: Int = 20, in language: Language
  ) async throws -> OptionFacts {
    var scenario = try SampleRegion.scenario(named: name, placesInA: placesInA)
    scenario.title = LocalizedText(title)
    scenario.accountability.hypothesis = hypothesis.map { LocalizedText($0) }
    return OptionFacts(try await SampleRegion.table(scenario, replications: Self.worlds), in: language)
  }

  private func ground() throws -> ComparisonGround {
    ComparisonGround(try Experiment(try SimulationPlan(try SampleRegion.scenario()), replications: Self.worlds))
  }

  /// Values by hand: what costs and waits, in turn above and below by a spread.
  private func values(
    _ name: String, cost: Double, give: Double, waiting: Double, take: Double, on ground: ComparisonGround
  ) -> OptionValues {
    let worlds = 0..<Self.worlds
    func turn(_ world: Int) -> Double { world % 2 == 0 ? 1 : -1 }
    return OptionValues(
      name: name, ground: ground,
      values: [
        .costOfYear(2027): .plain(worlds.map { _ in 1e6 * cost / 2 }),
        .cost: .plain(worlds.map { 1e6 * (cost + give * turn($0)) }),
        .overBudget: .indicator(worlds.map { _ in 1 }),
        .waiting: .plain(worlds.map { waiting + take * turn($0) }),
        .harm: .plain(worlds.map { Double($0 % 3) }),
      ])
  }

  private func page(in language: Language) async throws -> FrontPage {
    let ground = try ground()
    let comparison = try OptionComparison(
      [
        values("saving", cost: 90, give: 1, waiting: 560, take: 20, on: ground),
        values("unclear", cost: 100, give: 0.5, waiting: 500, take: 0, on: ground),
      ], with: values("base", cost: 100, give: 0, waiting: 500, take: 0, on: ground))
    var told = Accountability()
    told.hypothesis = LocalizedText(nl: "Een plafond spaart geld.", en: "A ceiling saves money.")
    return FrontPage(
      told, base: try await facts("base", "Zoals nu", in: language),
      options: [
        try await facts("unclear", "Anders", in: language),
        try await facts("saving", "Zuinig: een plafond", hypothesis: "Het spaart.", in: language),
      ], comparison: comparison, in: language)
  }

  private func blocks(_ page: FrontPage) -> [Document.Block] { page.sections.flatMap(\.blocks) }

  private func paragraphs(_ page: FrontPage) -> [String] {
    blocks(page).flatMap { block in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      case .heading, .lines, .table, .figure: [String]()
      }
    }
  }

  private func tables(_ page: FrontPage) -> [DocumentTable] {
    blocks(page).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func figures(_ page: FrontPage) -> [DocumentFigure] {
    blocks(page).compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  private func row(_ label: String, _ table: DocumentTable) -> [DocumentTable.Cell]? {
    table.rows.lazy.compactMap { row in
      if case .cells(let cells) = row, cells[0].text == label { cells } else { nil }
    }.first
  }

  /// 90 million is ten less than 100; t and the reach are those of the screen of a comparison.
  @Test("the answer tells of every option, what the best does to children, and how sure it is, by titles and not names")
  func answer() async throws {
    let told = paragraphs(try await page(in: .dutch))
    #expect(told.contains("Vooraf werd verwacht: Een plafond spaart geld."))
    let money = told.first {
      $0.hasPrefix("Over het hele contract, vergeleken met de basis: ‘Zuinig’ bespaart € 10,0 ± ")
    }
    #expect(
      money?.contains("; bij ‘Anders’ kan het verschil toeval zijn. ‘Zuinig’ kost naar verwachting € 90") == true,
      "\(told)")
    let children = told.first { $0.hasPrefix("Voor kinderen betekent ‘Zuinig’") }
    #expect(children?.contains("aan het eind wachten 60 ± ") == true, "\(told)")
    #expect(
      told.contains { $0.hasPrefix("Niet zeker is hoe het uitpakt: ‘Zuinig’ is in meer dan ") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("Zuinig: een plafond.") }, "\(told)")
    #expect(!told.contains { $0.contains("saving") })
  }

  @Test("tables have a row for each option, with captions, units, and numbers behind what they tell")
  func comparison() async throws {
    let tables = tables(try await page(in: .english))
    #expect(tables.count == 3 && row("Zuinig: een plafond", tables[2])?[1].text == "Het spaart.")
    #expect(row("Anders", tables[2])?.count == 2 && row("Anders", tables[2])?[1].text == "–")
    for table in tables { #expect(!table.caption.isEmpty && !table.unit.isEmpty) }
    let saving = try #require(row("Zuinig", tables[0]))
    #expect(saving[1].value == 90 && saving[1].text.hasPrefix("*90"))
    #expect(saving[2].value == -10 && saving[2].text.hasPrefix("-10.0±"))
    let unclear = try #require(row("Anders", tables[0]))
    // What isn't told of the difference isn't told by digits of the level either: the base is exactly 100.
    #expect(unclear[1].text == "100" && unclear[2].text == "not distinguishable" && unclear[2].value == nil)
    let waiting = try #require(row("Zuinig", tables[1]))
    #expect(waiting[1].value == 560 && waiting[2].value == 60)
    #expect(row("Anders", tables[1])?[2].text == "equal")
  }

  @Test("each picture is told in words from the same figures, and has its data", arguments: Language.allCases)
  func pictures(language: Language) async throws {
    let figures = figures(try await page(in: language))
    #expect(figures.map(\.name) == ["cost-difference", "cost-by-year", "list-by-year"])
    for figure in figures { #expect(!figure.description.isEmpty && !figure.data.rows.isEmpty) }
    guard case .intervals(let intervals) = figures[0].chart else {
      Issue.record("intervals")
      return
    }
    #expect(intervals.rows.map(\.value) == [-10, 0] && intervals.rows.map(\.isDistinguishable) == [true, false])
    #expect(row("Zuinig: een plafond", figures[0].data)?[1].value == intervals.rows[0].value)
    #expect(
      figures[0].description.contains("Zuinig: een plafond: -10")
        && figures[0].title.contains(language == .dutch ? "de basis" : "the base"))
    guard case .years(let years) = figures[1].chart else {
      Issue.record("years")
      return
    }
    #expect(years.years == [2027, 2028] && years.series.count == 3 && years.level?.values.count == 2)
    let values = figures[1].data.rows.compactMap { row -> Double? in
      if case .cells(let cells) = row { cells[2].value } else { nil }
    }
    #expect(values == years.series.flatMap { $0.values.compactMap(\.self) })
  }

  @Test("one scenario tells its cost against the budget and who waits", arguments: Language.allCases)
  func alone(language: Language) async throws {
    let page = FrontPage(Accountability(), base: try await facts("base", "Zoals nu", in: language), in: language)
    let captions = tables(page).map(\.caption)
    #expect(
      captions
        == (language == .dutch
          ? ["Kosten tegen begroting", "Wachtlijst en wachttijd"] : ["Cost against budget", "Waiting list and waits"]))
    #expect(figures(page).map(\.name) == ["cost-by-year", "list-by-year"])
    #expect(paragraphs(page).contains { $0.contains(language == .dutch ? "overschrijding" : "overrun") })
    #expect(paragraphs(page).contains { $0.contains(language == .dutch ? "te weinig voor een besluit" : "too few") })
  }

  @Test("options of one title are told apart by their names")
  func sameTitles() async throws {
    let ground = try ground()
    let comparison = try OptionComparison(
      [values("b", cost: 90, give: 1, waiting: 500, take: 0, on: ground)],
      with: values("a", cost: 100, give: 0, waiting: 500, take: 0, on: ground))
    let page = FrontPage(
      Accountability(), base: try await facts("a", "Zelfde", in: .dutch),
      options: [try await facts("b", "Zelfde", in: .dutch)], comparison: comparison, in: .dutch)
    #expect(row("Zelfde (b)", tables(page)[0]) != nil && row("De basis", tables(page)[0]) != nil)
  }

  /// P1 takes (n + 1) / 100 ≥ 2 values below it to have an error.
  @Test("a curve of cost rises from P1 to P99, and there is none of too few replications", arguments: [198, 199])
  func curves(replications: Int) async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(), replications: replications)
    let curves = OptionFacts(table, in: .dutch).curves
    guard replications == 199 else {
      #expect(curves.isEmpty)
      return
    }
    #expect(curves.map(\.year) == [2027, 2028, nil] && curves.allSatisfy { $0.option == "Een voorbeeld" })
    #expect(curves[0].budget == 1_000_000 && curves[2].budget == 2_030_000)
    for curve in curves { #expect(curve.percentiles.count == 99 && curve.percentiles == curve.percentiles.sorted()) }
    // (199 + 1) × 0.5 = 100: the middle one.
    guard case .plain(let costs) = table.projection.values(.cost, segment: nil, over: .contract) else { return }
    #expect(curves[2].percentiles[49] == costs.sorted()[99])
  }

  @Test("every text stands in both languages, with the same things to fill in")
  func texts() {
    let all =
      FrontPageText.allCases.map(\.text) + DifferencePartText.allCases.map(\.text) + DriverText.allCases.map(\.text)
      + GlossaryTerm.allCases.flatMap { [$0.name, $0.meaning] }
    for text in all {
      #expect(!text.nl.isEmpty && !text.en.isEmpty)
      for index in 0..<5 { #expect(text.nl.contains("{\(index)}") == text.en.contains("{\(index)}"), "\(text.en)") }
    }
  }
}
