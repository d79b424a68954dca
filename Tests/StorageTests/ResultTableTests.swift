import CareSimulation
import Experiments
import Storage
import Testing
import YouthCare

@Suite("The descriptions of tables")
struct ResultTableTests {
  @Test("every column has a name of its own, a meaning in both languages, and a unit if it counts something")
  func columns() throws {
    let tables = ResultTables.all(of: [try WrittenRegion.scenario()])
    #expect(Set(tables.map(\.name)).count == tables.count)
    for table in tables {
      #expect(!table.meaning.nl.isEmpty && table.meaning.nl != table.meaning.en, "\(table.name)")
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
      for column in table.columns {
        let place = "\(table.name), \(column.name)"
        #expect(!column.meaning.nl.isEmpty && column.meaning.nl != column.meaning.en, "\(place)")
        #expect(!column.meaning.en.contains("{"), "\(place)")
        #expect((column.unit == .none) == (column.kind != .number), "\(place)")
        #expect(!column.unit.name.nl.isEmpty && !column.unit.name.en.isEmpty)
      }
    }
  }

  @Test("a row has under each column what the column says, and the file has the rows as they are")
  func rows() async throws {
    let scenario = try WrittenRegion.scenario()
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([scenario], to: try OutputFolder(scratch.path("out")), replications: 8)
    let experiment = try Experiment(try SimulationPlan(scenario), replications: 8, seed: 3, threads: 1)
    let results = await ProjectionTable(Projection(try await experiment.run()), threads: 1)
    for table in ResultTables.all(of: [scenario]) {
      let lines = String(decoding: try scratch.bytes("out/\(table.name).csv"), as: UTF8.self).split(separator: "\n")
      #expect(lines.first.map(String.init) == table.columns.map(\.name).joined(separator: ","))
      var count = 0
      try table.rows(of: results) { row throws(OutputFailure) in
        count += 1
        for (column, cell) in zip(table.columns, row) {
          let fits =
            switch cell {
            case .text: column.kind == .text
            case .whole: column.kind == .whole
            case .number: column.kind == .number
            case .empty: true
            }
          #expect(fits, "\(table.name), \(column.name): \(cell)")
        }
      }
      #expect(count == lines.count - 1 && count > 0, "\(table.name)")
    }
  }
}
