import CareSimulation
import Experiments
import Foundation
import Sampling
import Storage
import YouthCare

/// A small region, run and written.
enum WrittenRegion {
  static func scenario(named name: String = "sample", years: Int = 2) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = years
    let segments = try [("A", 60.0, 20), ("B", 20, 15)].map { id, starts, places in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = 100.37
      var segment = Segment(id: id, name: LocalizedText(id), stay: try .exponential(mean: 120), funding: funding)
      segment.inflow.newPerYear = starts
      segment.capacity = .places(places)
      var severity = Severity(name: "all")
      severity.share = 1
      segment.severities = [severity]
      segment.providers = [Provider(name: id)]
      return segment
    }
    var scenario = Scenario(name: name, title: LocalizedText(name), contract: contract, segments: segments)
    scenario.budget = Budget()
    scenario.budget?.firstYear = 1_000_000
    return scenario
  }

  /// Runs the scenarios and writes them.
  static func write(_ scenarios: [Scenario], to folder: OutputFolder, threads: Int = 1, replications: Int = 40)
    async throws
  {
    let writer = try ResultWriter(scenarios, in: folder)
    for scenario in scenarios {
      let experiment = try Experiment(
        try SimulationPlan(scenario), replications: replications, seed: 3, threads: threads)
      try writer.add(await ProjectionTable(Projection(try await experiment.run()), threads: threads))
    }
    try writer.closeTables()
    try writer.finish(manifest(threads: threads))
  }

  static func manifest(threads: Int = 1) -> RunManifest {
    RunManifest(
      scenarios: [
        .init(name: "sample", title: [:], files: ["sample.yaml"], digest: "00", inputs: ["contract.years": "2"])
      ],
      seed: 3, replications: 40, threads: threads, version: "1.2.3", build: "test", time: "2027-01-01T00:00:00Z",
      wallSeconds: 1)
  }
}

/// A folder for one test, removed with it.
final class ScratchFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }

  /// Everything directly in it, hidden folders too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

  /// The rows of a CSV file as columns by name.
  func rows(_ name: String) throws -> [[String: String]] {
    let lines = String(decoding: try bytes(name), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }
}
