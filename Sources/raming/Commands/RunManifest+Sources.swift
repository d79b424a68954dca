import Foundation
import Storage
import YouthCare

extension RunManifest {
  /// The manifest of a run of scenarios that began at a moment and ends now.
  ///
  /// - Parameter isFixed: whether all inputs were as stated.
  init(
    _ sources: ScenarioSources, _ simulation: SimulationOptions, isFixed: Bool, replications: Int, began: Date
  ) {
    self.init(
      scenarios: sources.files.map { RunManifest.Source($0, isFixed: isFixed) },
      seed: simulation.seed, replications: replications, threads: simulation.threadCount, version: Version.number,
      build: Version.build,
      time: began.formatted(.iso8601), wallSeconds: (Date().timeIntervalSince(began) * 1000).rounded() / 1000)
  }
}
