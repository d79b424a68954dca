import Experiments
import Reporting
import Testing
import YouthCare

@Suite("Lines for the budget cycle")
struct BudgetCyclePartTests {
  private func scenario() throws -> Scenario {
    var scenario = try SampleRegion.scenario()
    scenario.otherCosts = ["toegang", "beheer", "pgb"].enumerated().map { position, name in
      var cost = OtherCost(name: name)
      cost.perYear = [250_400.0, 20_300, 30_200][position]
      return cost
    }
    return scenario
  }

  private func part(
    _ scenario: Scenario, in language: Language = .dutch
  ) async throws -> (table: ProjectionTable, part: BudgetCyclePart) {
    let table = try await SampleRegion.table(scenario, replications: 20)
    return (table, BudgetCyclePart(table, in: language))
  }

  private func tables(_ part: BudgetCyclePart) -> [DocumentTable] {
    part.sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func text(_ part: BudgetCyclePart) -> String {
    part.sections.flatMap(\.blocks).compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
      .joined(separator: "\n")
  }

  private func rows(_ table: DocumentTable) -> [[DocumentTable.Cell]] {
    table.rows.map { if case .cells(let cells) = $0 { cells } else { [] } }
  }

  /// How many cells follow from others, each as it is printed.
  private func checkFormulas(_ table: DocumentTable) throws -> Int {
    let rows = rows(table)
    var count = 0
    for row in rows {
      for (column, cell) in row.enumerated() {
        switch cell.formula {
        case .sum(let summed):
          #expect(cell.value == (try summed.map { try #require(rows[$0][column].value) }.reduce(0, +)))
        case .difference(let left, let right):
          #expect(cell.value == (try #require(row[left].value)) - (try #require(row[right].value)))
        case nil: continue
        }
        count += 1
      }
    }
    return count
  }

  @Test("lines add up to totals as printed, and differences are those of what is printed", arguments: Language.allCases)
  func adding(language: Language) async throws {
    let (_, part) = try await part(try scenario(), in: language)
    let tables = tables(part)
    #expect(try tables.map(checkFormulas) == [2, 2, 4])
    for table in tables {
      #expect(table.unit == (language == .dutch ? "× € 1.000" : "× € 1,000") && !table.caption.isEmpty)
      for cell in rows(table).flatMap(\.self) where cell.formula != nil {
        #expect(cell.value == cell.value?.rounded(), "whole thousands")
      }
    }
  }

  @Test("the total of a year is the mean of cost, rounded, and its error stands below it")
  func totals() async throws {
    let (table, part) = try await part(try scenario())
    let current = rows(tables(part)[0])
    let total = try #require(current.first { $0[0].text == "totaal" })
    let cost = try #require(table.year(2028, .cost, segment: nil))
    #expect(total[2].value == (cost.mean / 1_000).rounded())
    #expect(text(part).contains("een jaartotaal is bekend op ± € "))
    #expect(current.last?[2].text.hasPrefix("± ") == true && current.last?[2].value == cost.standardError / 1_000)
  }

  @Test("prices of the first year are those of that year, and lower later by the index of 3 %")
  func constantPrices() async throws {
    let (table, part) = try await part(try scenario())
    let cost = try #require(table.year(2028, .cost, segment: nil))
    let totals = tables(part).prefix(2).compactMap { rows($0).first { $0[0].text == "totaal" } }
    #expect(totals[0][1].text == totals[1][1].text)
    #expect(totals[1][2].value == (cost.mean / 1.03 / 1_000).rounded())
  }

  @Test("lines below the threshold in every year are joined in one that names them")
  func joining() async throws {
    let (_, part) = try await part(try scenario())
    let labels = rows(tables(part)[0]).map { $0[0].text }
    #expect(labels.prefix(5) == ["Segment A", "Segment B", "toegang", "overige posten", "totaal"])
    #expect(text(part).contains("Overige posten zijn die welke in elk jaar onder € 50.000 blijven: beheer, pgb."))
    var single = try scenario()
    single.accountability.lineThreshold = 25_000
    #expect(rows(tables(try await self.part(single).part)[0]).map { $0[0].text }.contains("beheer"))
  }

  @Test("lines go by task field where the file maps them")
  func taskFields() async throws {
    var scenario = try scenario()
    let field = try #require(TaskField("6.752", in: 2027))
    let access = try #require(TaskField("6.22", in: 2027))
    scenario.accountability.taskFields = TaskFieldMapping(
      segments: [[field: 1], [field: 1]], otherCosts: [[access: 1], [access: 1], [access: 1]])
    let table = tables(try await part(scenario).part)[0]
    #expect(table.headings[0] == "taakveld")
    let labels = rows(table).prefix(2).map { $0[0].text }
    #expect(labels == ["6.22 Toegang en eerstelijnsvoorzieningen jeugd", "6.752 Jeugdhulp ambulant regionaal"])
  }

  @Test("a budget above the estimate is an advantage with a V, one below a disadvantage with an N and a minus")
  func advantage() async throws {
    for (budget, mark, sign) in [(9e6, " V", 1.0), (1e5, " N", -1)] {
      var scenario = try SampleRegion.scenario(budget: budget)
      scenario.contract.years = 1
      let cell = rows(tables(try await part(scenario).part)[2])[0][3]
      let value = try #require(cell.value)
      #expect(cell.text.hasSuffix(mark) && !cell.text.hasPrefix("-") && value * sign > 0)
    }
    let without = try await part(try SampleRegion.scenario(budget: nil)).part
    #expect(tables(without).count == 2 && text(without).contains("noemt geen begroting"))
  }

  @Test("a sum for innovation is incidental, and all else structural; what is meant by that is said")
  func incidental() async throws {
    let plain = try await part(try scenario()).part
    #expect(text(plain).contains("Er zijn geen incidentele lasten. Incidenteel zijn: noodsteun"))
    var scenario = try scenario()
    var sum = InnovationSum()
    sum.amount = 120_000
    scenario.segments[0].terms.innovation = sum
    let table = try #require(tables(try await part(scenario).part).last)
    #expect(try checkFormulas(table) == 4)
    let told = rows(table)
    #expect(told.map { $0[0].text } == ["  innovatiebedrag", "incidenteel", "structureel", "totaal"])
    #expect(told[0][1].value == 120 && told[1][1].value == 120)
    // What returns in a fourth year isn't incidental.
    scenario.contract.years = 4
    let returning = try await part(scenario).part
    #expect(text(returning).contains("Vaker komt voor, en is dan structureel: innovatiebedrag ("))
    #expect(text(returning).contains("Er zijn geen incidentele lasten."))
  }

  @Test("every text stands in both languages, with the same things to fill in")
  func texts() {
    for text in BudgetCycleText.allCases.map(\.text) + RiskParagraphText.allCases.map(\.text) {
      #expect(!text.nl.isEmpty && !text.en.isEmpty)
      for index in 0..<6 { #expect(text.nl.contains("{\(index)}") == text.en.contains("{\(index)}"), "\(text.en)") }
    }
  }
}
