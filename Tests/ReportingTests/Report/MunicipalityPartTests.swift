import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The part on the municipalities of a region")
struct MunicipalityPartTests {
  private func tables(_ sharing: CostSharing?, in language: Language = .english) async throws -> [DocumentTable] {
    var scenario = try SampleRegion.scenario()
    scenario.accountability.municipalities = sharing
    let table = try await SampleRegion.table(scenario, replications: 40)
    return MunicipalityPart(table, in: language).sections.flatMap(\.blocks).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
  }

  private static let sharing = CostSharing(
    municipalities: [
      .init(name: "Adorp", inhabitants: 600, use: [[50], [12]]),
      .init(name: "Bedorp", inhabitants: 300, use: [[30], [11]]),
      .init(name: "Cedorp", inhabitants: 100, use: [[4], [0]]),
    ], keys: [.lastYear, .inhabitants], solidarity: 0.1)

  private func cells(_ table: DocumentTable) -> [[DocumentTable.Cell]] {
    table.rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
  }

  @Test("nothing where no municipality is named")
  func silent() async throws {
    let tables = try await tables(nil)
    #expect(tables.isEmpty)
  }

  @Test("the means of the municipalities add up to the region's, by hand where all goes by inhabitants")
  func means() async throws {
    var sharing = Self.sharing
    sharing.keys = [.inhabitants, .inhabitants]
    let rows = cells(try await tables(sharing)[0])
    let values = try [1, 3].map { column in try rows.map { try #require($0[column].value) } }
    // No more stands behind a cell than it tells: rounded by its error, some 2 % here. To the cent they add up in
    // `MunicipalityCostsTests`.
    for column in values {
      #expect(abs(column[0] + column[1] + column[2] - column[3]) < 0.02 * column[3])
      #expect(abs(column[1] - 0.3 * column[3]) < 0.02 * column[3])
    }
    // Two years of contract.
    #expect(abs(values[1][3] - 2 * values[0][3]) < 0.04 * values[1][3])
  }

  @Test("a small count stands nowhere, nor what gives it away; nought does", arguments: Language.allCases)
  func withheld(language: Language) async throws {
    let tables = try await tables(Self.sharing, in: language)
    let (costs, children) = (cells(tables[0]), cells(tables[1]))
    let marks = children.map { $0.dropFirst().map { $0.text == "×" } }
    // The four, and who can give six; the costs of both are told together.
    #expect(marks == [[false, false], [true, false], [true, false], [false, false]])
    #expect(costs.map { $0[0].text } == ["Adorp", MunicipalityText.together.text.text(in: language), costs[2][0].text])
    let means = try costs.map { try #require($0[3].value) }
    #expect(abs(means[0] + means[1] - means[2]) < 0.02 * means[2])
    #expect(children[2][2].text == "0" && children[3][1].value == 84)
    for row in children {
      for cell in row where cell.text == "×" { #expect(cell.value == nil) }
    }
  }
}
