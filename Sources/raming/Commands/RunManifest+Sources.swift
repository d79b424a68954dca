import Foundation
import Storage

extension RunManifest {
  /// The manifest of a run of scenarios that began at a moment and ends now.
  init(_ sources: ScenarioSources, _ simulation: SimulationOptions, replications: Int, began: Date) {
    self.init(
      scenarios: sources.files.map { file in
        RunManifest.Source(
          name: file.scenario.name, title: ["nl": file.scenario.title.nl, "en": file.scenario.title.en],
          files: file.files, digest: file.digest,
          inputs: Dictionary(file.resolved.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last }),
          numbers: file.scenario.statements.numbers)
      },
      seed: simulation.seed, replications: replications, threads: simulation.threadCount, version: Version.number,
      build: Version.build,
      time: began.formatted(.iso8601), wallSeconds: (Date().timeIntervalSince(began) * 1000).rounded() / 1000)
  }
}
