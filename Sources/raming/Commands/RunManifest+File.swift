import Storage
import YouthCare

extension RunManifest.Source {
  /// What the manifest says of a scenario file.
  ///
  /// - Parameter isFixed: whether all its inputs were as stated.
  init(_ file: ScenarioFile, isFixed: Bool = false) {
    self.init(
      name: file.scenario.name, title: ["nl": file.scenario.title.nl, "en": file.scenario.title.en], files: file.files,
      digest: file.digest,
      inputs: Dictionary(file.resolved.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last }),
      numbers: file.scenario.statements.numbers,
      uncertainty: isFixed ? nil : Uncertainty(file.scenario))
  }
}
