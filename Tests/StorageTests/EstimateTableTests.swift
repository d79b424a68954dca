import Foundation
import Storage
import Testing
import YouthCare

@Suite("Table of estimates")
struct EstimateTableTests {
  @Test("mean, error, spread and median are those of the replications in the other file")
  func agreesWithReplications() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    let replications = try scratch.rows("out/replications.csv")
    let totals = try scratch.rows("out/totals.csv")
    for measure in ["cost", "starts", "ends", "drop_outs"] {
      let row = try #require(totals.first { $0["segment"] == "all" && $0["measure"] == measure })
      let values = replications.map { Double($0["\(measure)_total"]!)! }.sorted()
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
      let median = (values[values.count / 2] + values[(values.count - 1) / 2]) / 2
      for (column, exact) in [
        ("mean", mean), ("sd", variance.squareRoot()), ("standard_error", (variance / count).squareRoot()),
        ("p50", median),
      ] {
        let value = try #require(Double(row[column]!))
        #expect(abs(value - exact) <= 1e-6 * max(1, abs(exact)), "\(measure) \(column): \(value), not \(exact)")
      }
    }
  }
}
