import Experiments
import Foundation
import Storage
import Testing
import YouthCare

@Suite("The table of waits")
struct WaitTableTests {
  /// The share past the norm is that of the objective, but for who waited as long as the norm to within a step of 2 %.
  @Test("the share that waited longer falls week by week, and past the norm it is what isn't in time")
  func shares() async throws {
    var scenario = try WrittenRegion.scenario()
    scenario.segments[0].waitNorm = 28
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([scenario], to: try OutputFolder(scratch.path("out")))
    let rows = try scratch.rows("out/waits.csv")
    func number(_ row: [String: String]?, _ column: String) throws -> Double {
      try #require(row?[column].flatMap(Double.init), "\(column)")
    }
    #expect(Set(rows.compactMap { $0["segment"] }) == ["all", "A", "B"])
    var starts: [String: Double] = [:]
    for segment in ["all", "A", "B"] {
      let own = rows.filter { $0["segment"] == segment }
      #expect(own.map { $0["week"] } == WaitSurvival.weeks.map { "\($0)" })
      let shares = try own.map { try number($0, "longer") }
      #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 } && shares[0] <= 1 && shares[104] >= 0)
      starts[segment] = try number(own[0], "starts")
      let total = try scratch.rows("out/totals.csv").first { $0["segment"] == segment && $0["measure"] == "starts" }
      #expect(abs(try number(total, "mean") - (starts[segment] ?? 0)) < 1e-9)
    }
    #expect(abs((starts["A"] ?? 0) + (starts["B"] ?? 0) - (starts["all"] ?? 0)) < 1e-9)
    let inTime = try scratch.rows("out/objectives.csv").first {
      $0["objective"] == "started_within_norm" && $0["segment"] == "A" && $0["period"] == "total"
    }
    let late = rows.first { $0["segment"] == "A" && $0["week"] == "4" }
    #expect(late?["norm"] == "28" && rows.first { $0["segment"] == "B" }?["norm"] == "")
    let (share, error) = (try number(late, "longer"), try number(late, "standard_error"))
    let (timely, timelyError) = (try number(inTime, "mean"), try number(inTime, "standard_error"))
    #expect(share > 0.02 && abs(1 - timely - share) < 0.005)
    #expect(abs(error / timelyError - 1) < 0.1)
  }
}
