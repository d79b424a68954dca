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
      of: sources.files.map { RunManifest.Source($0, isFixed: isFixed) }, simulation, replications: replications,
      began: began)
  }

  /// The manifest of a study of scenarios that began at a moment and ends now.
  init(of scenarios: [RunManifest.Source], _ simulation: SimulationOptions, replications: Int, began: Date) {
    self.init(
      scenarios: scenarios,
      seed: simulation.seed, replications: replications, threads: simulation.threadCount, version: Version.number,
      build: Version.build,
      time: began.formatted(.iso8601), wallSeconds: (Date().timeIntervalSince(began) * 1000).rounded() / 1000)
  }
}

extension RunManifest.Source {
  /// What the manifest says of a scenario file.
  ///
  /// - Parameter isFixed: whether all its inputs were as stated.
  init(_ file: ScenarioFile, isFixed: Bool) {
    self.init(
      name: file.scenario.name, title: ["nl": file.scenario.title.nl, "en": file.scenario.title.en], files: file.files,
      digest: file.digest,
      // A manifest goes where results go, and so tells no number of children in a municipality.
      inputs: Dictionary(
        file.resolved.filter { !$0.path.hasPrefix("municipalities.members.") }.map { ($0.path, $0.value) },
        uniquingKeysWith: { _, last in last }),
      numbers: file.scenario.statements.numbers,
      uncertainty: isFixed ? nil : Uncertainty(file.scenario))
  }
}
