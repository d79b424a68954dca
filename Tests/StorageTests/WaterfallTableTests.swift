import Experiments
import Foundation
import Storage
import Testing
import YouthCare

@Suite("The table of reasons")
struct WaterfallTableTests {
  @Test("from the base by its parts to the option, of the region and then of each segment; parts add up")
  func rows() async throws {
    let scratch = try ScratchFolder()
    let base = try WrittenRegion.scenario()
    let folder = try OutputFolder(scratch.path("out"))
    let writer = try ResultWriter([base], in: folder)
    func parts(_ paid: Int) -> CostParts {
      var segment = SegmentCost()
      (segment.clients, segment.paidByTrajectory, segment.recognised) = (10, paid, paid)
      return CostParts(segments: ["S"], costs: [[segment], [segment]], otherCosts: [700, 700])
    }
    try writer.add([(base, try CostDifference(parts(5_000), from: parts(4_000)))])
    try writer.closeTables()
    try folder.commit()
    let rows = try scratch.rows("out/waterfall.csv")
    func mean(_ segment: String, _ part: String) -> Double? {
      rows.first { $0["segment"] == segment && $0["part"] == part }.flatMap { Double($0["mean"]!) }
    }
    #expect(mean("all", "base") == 47 && mean("all", "option") == 57 && mean("S", "base") == nil)
    for place in ["all", "S"] {
      #expect(mean(place, "price") == 10 && mean(place, "difference") == 10)
      #expect(CostPart.allCases.reduce(0) { $0 + (mean(place, $1.rawValue) ?? .nan) } == 10)
    }
    #expect(rows.count == 2 * (CostPart.allCases.count + 1) + 2)
    #expect(rows.allSatisfy { $0["scenario"] == base.name && $0["standard_error"] == "0" })
  }
}
