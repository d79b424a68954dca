import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// A region that states its own tariffs over the shipped one (MODEL.md, K0).
@Suite("A region with tariffs of its own")
struct OwnRegionTests {
  /// The average region with 70 euro for 61 in its light ambulatory care, as a region of its own or as a measure.
  private func run(_ head: String) async throws -> Projection {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = """
      title: Own
      question: q
      source: made up
      extends: \(Verification.path("average-region"))
      \(head)
      segments: {S1: {funding: {tariff: 70}}}

      """
    let path = folder.appending(path: "own.yaml").path
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return try await Verification.run(ScenarioReader().read(path: path).scenario, replications: 10)
  }

  /// Written before it was run: nobody responds to what the region is, so that its clients are those of the average
  /// region to the bit and its care costs 70/61 of it; as a measure a tariff 15 % higher makes hours and stays a little
  /// longer, and with as many places fewer start.
  @Test("moves no client by what it is, and does so where the same tariff is a measure")
  func responds() async throws {
    let base = try await Verification.run(
      ScenarioReader().read(path: Verification.path("average-region")).scenario, replications: 10)
    let (own, measure) = (try await run("# a region"), try await run("differs: a higher tariff"))
    let all = Array(base.ensemble.scenario.segments.indices)
    func starts(_ projection: Projection) -> [Double] {
      projection.ensemble.values(of: .starts, in: all, over: .contract)
    }
    #expect(starts(own) == starts(base))
    let difference = zip(starts(measure), starts(base)).map { $0 - $1 }
    // Sharp: without a response all are 0.
    #expect(difference.allSatisfy { $0 < 0 }, "\(difference)")
    let cost = [own, base].map { $0.ensemble.cost(in: [0], over: .contract).reduce(0) { $0 + Cents.euros($1) } }
    // Prices are whole cents an hour, a day and a month: within a ten-thousandth.
    #expect(abs(cost[0] / cost[1] / (70 / 61) - 1) < 1e-4)
  }
}
