import CareSimulation
import Experiments
import Reporting
import Testing
import YouthCare

/// 197 worlds in which cost rises by 3 million where growth goes from its lowest to its highest, and an option saves where growth is high.
@Suite("What cost goes with, in a report")
struct DriversPartTests {
  private func facts(_ name: String, in language: Language) async throws -> OptionFacts {
    var scenario = try SampleRegion.scenario(named: name)
    scenario.title = LocalizedText(name.uppercased())
    return OptionFacts(try await SampleRegion.table(scenario, replications: 4), in: language)
  }

  /// Growth runs once over its range, in an order that says nothing: cubes are all different by a prime such as 197.
  private func lived(worlds count: Int = 197, options: Int = 2) -> LivedWorlds {
    let growth = (0..<count).map { Double($0 * $0 * $0 % count) / Double(count) - 0.5 }
    let base = growth.map { 8e6 + 3e6 * $0 }
    let saving = zip(base, growth).map { $0 - 100_000 - 1e6 * $1 }
    return LivedWorlds(
      costs: Array([base, saving].prefix(options)),
      inputs: [
        DrawnInput(.growth(.inflow, segment: "A"), values: growth),
        DrawnInput(.growthOfIndex, values: (0..<count).map { Double($0 % 7) }),
      ], facts: [.growth: [growth]], unknowable: [.chance])
  }

  private func figures(_ sections: [Document.Section]) -> [DocumentFigure] {
    sections.flatMap(\.blocks).compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  private func texts(_ sections: [Document.Section]) -> String {
    sections.flatMap(\.blocks).map { block in
      switch block {
      case .heading(let heading): heading.text
      case .paragraph(let text): text
      case .list, .lines, .table, .figure: ""
      }
    }.joined(separator: "\n")
  }

  @Test("one scenario has what its cost goes with, as bars, data and words")
  func single() async throws {
    let base = try await facts("base", in: .dutch)
    let part = DriversPart(lived(options: 1), base: base, options: [], in: .dutch)
    #expect(texts(part.sections).hasPrefix("Waarmee de kosten samengaan\nWaarmee de kosten van ‘BASE’ samengaan\n"))
    let figure = try #require(figures(part.sections).first)
    guard case .bars(let bars) = figure.chart else {
      Issue.record("bars")
      return
    }
    let labels = ["de groei per jaar van nieuwe cliënten in A Segment A", "al het andere, ook toeval"]
    #expect(bars.bars.map(\.label) == labels)
    // Growth is all there is.
    #expect(abs(bars.bars[0].value - 100) < 1e-6 && abs(bars.bars[1].value) < 1e-6)
    let rows = figure.data.rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
    #expect(rows.map { $0[1].text } == ["100", "0"] && rows[0][3].text == "duurder")
    #expect(ChoicePart(lived(options: 1), base: base, options: [], in: .dutch) == nil)
  }

  @Test("a level is called by whose it is and what it means, then by where it stands; of all segments it is nobody's")
  func level() async throws {
    let base = try await facts("base", in: .dutch)
    let values = (0..<197).map { Double($0 * $0 * $0 % 197) }
    let address = Address(["segments", "A", "workforce", "fill_time"])
    let meaning = LocalizedText(
      nl: "Maanden tot een vacature is vervuld (τ).", en: "Months until a vacancy is filled (τ).")
    for (name, label) in [
      (
        "segments.A.workforce.fill_time",
        "A Segment A, personeel, werving en verloop: maanden tot een vacature is vervuld"
      ),
      ("workforce.fill_time", "personeel, werving en verloop: maanden tot een vacature is vervuld"),
    ] {
      let input = DrawnInput(.level(name, at: address, unit: .months), meaning: meaning, values: values)
      let lived = LivedWorlds(costs: [values], inputs: [input], facts: [:])
      let told = texts(DriversPart(lived, base: base, options: [], in: .dutch).sections)
      #expect(told.contains("samen met \(label) (in het bestand: \(name)): 100 % van de variantie."), "\(told)")
    }
  }

  @Test("beside an option: what the difference goes with, where the choice fails, and what knowing is worth")
  func options() async throws {
    let (base, option) = (try await facts("base", in: .english), try await facts("option", in: .english))
    let drivers = DriversPart(lived(), base: base, options: [option], in: .english)
    #expect(figures(drivers.sections).map(\.name) == ["drivers-base", "drivers-option"])
    #expect(texts(drivers.sections).contains("What the difference between ‘OPTION’ and the base goes with"))
    let choice = try #require(ChoicePart(lived(), base: base, options: [option], in: .english))
    // It costs more where growth lies below −0.1: in 79 of 197 worlds.
    let told = texts(choice.sections)
    #expect(told.contains("On average ‘OPTION’ is the cheapest, but in 40% of futures another option is."), "\(told)")
    #expect(told.contains("That happens mostly where the yearly growth of"), "\(told)")
    let tables = choice.sections.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let rows = tables[0].rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
    #expect(tables[0].unit == "thousand euros" && rows.count == 3)
    // Σ (0.4 − k / 197) / 197 over k below 79, of a million; growth is all that there is to know, and a straight line.
    for row in rows { #expect(abs((row[1].value ?? 0) - 81.017) < 0.001, "\(row.map(\.text))") }
  }

  @Test("of few worlds it says that they are too few")
  func few() async throws {
    let (base, option) = (try await facts("base", in: .english), try await facts("option", in: .english))
    let few = lived(worlds: 12)
    let drivers = DriversPart(few, base: base, options: [option], in: .english)
    #expect(figures(drivers.sections).isEmpty)
    #expect(texts(drivers.sections).contains("12 futures are too few to tell what this goes with; that takes 30 at"))
    let choice = try #require(ChoicePart(few, base: base, options: [option], in: .english))
    #expect(texts(choice.sections).contains("12 futures are too few to tell what finding out is worth"))
  }
}
