import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// A region in which nothing grows and nothing shocks stays as it is.
///
/// Expected before it was run: the balance is the mean of what is simulated, so what is measured late is what is measured
/// early. In 0.4, whose balance left out who comes back heavier, the list grew by 12 % in ten years.
@Suite("A flat region")
struct FlatRegionTests {
  private static let run = Task {
    try await Verification.run(flat(growth: 0, years: 10), replications: 400)
  }

  /// The average region without shocks, and with some growth of new clients.
  private static func flat(growth: Double, years: Int) throws -> Scenario {
    var scenario = try ScenarioReader().read(path: Verification.path("average-region")).scenario
    scenario.contract.years = years
    for segment in scenario.segments.indices {
      scenario.segments[segment].inflow = scenario.segments[segment].inflow.steady
      scenario.segments[segment].inflow.growth = growth
    }
    return scenario
  }

  /// Expects what is measured at the end of the ninth year and of the tenth to be that of the first two, in a segment or
  /// in all, within a share or some clients, and four errors.
  private func expect(
    _ run: Projection, _ measure: Measure, _ segment: Int?, within share: Double, or clients: Double = 0,
    sharp: Double, _ location: SourceLocation = #_sourceLocation
  ) throws {
    func ends(_ months: [Int]) throws -> [Estimate] {
      try months.map { try run.require(measure, segment: segment, over: .month($0)) }
    }
    func mean(_ all: [Estimate]) -> Double { all.reduce(0) { $0 + $1.mean } / Double(all.count) }
    let (early, late) = (try ends([11, 23]), try ends([107, 119]))
    let error = (early + late).reduce(0) { max($0, $1.standardError) }
    let room = max(share * mean(early), clients)
    #expect(abs(mean(late) - mean(early)) < room + 4 * error, sourceLocation: location)
    // Sharp: what drifts further than this fails.
    #expect(room + 6 * error < sharp * mean(early), sourceLocation: location)
  }

  @Test("caseload, starts and list of the region stay within 2 % for ten years")
  func region() async throws {
    let run = try await Self.run.value
    try expect(run, .waiting, nil, within: 0.02, sharp: 0.05)
    try expect(run, .inCare, nil, within: 0.02, sharp: 0.025)
    try expect(run, .starts, nil, within: 0.02, sharp: 0.05)
  }

  @Test("the list of no segment drifts further than 5 % or three clients", arguments: [0, 1, 2, 3])
  func lists(segment: Int) async throws {
    let sharp = [0.1, 0.09, 0.18, 0.3][segment]
    try expect(try await Self.run.value, .waiting, segment, within: 0.05, or: 3, sharp: sharp)
  }

  /// Inflow grows by 1 % a year, and places by what that brings each caseload: nobody waits longer for it.
  @Test("where places follow the caseload, growth lengthens no list", arguments: [0, 1])
  func growing(segment: Int) async throws {
    let run = try await Verification.run(Self.flat(growth: 0.01, years: 6), replications: 150)
    let list = try run.require(.waiting, segment: segment, over: .month(59))
    let before = try run.require(.waiting, segment: segment, over: .month(11))
    // A list grows at most as inflow does. Sharp: where places don't follow, these lists grow by 30 and 19 %.
    let room = 0.06 * before.mean + 4 * max(list.standardError, before.standardError)
    #expect(abs(list.mean - before.mean) < room + 1)
    #expect(room < 0.12 * before.mean)
  }
}
