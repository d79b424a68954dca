import Storage
import YouthCare

extension RunManifest.Source {
  /// What the manifest says of a scenario file.
  init(_ file: ScenarioFile) {
    self.init(
      name: file.scenario.name, title: ["nl": file.scenario.title.nl, "en": file.scenario.title.en], files: file.files,
      digest: file.digest,
      inputs: Dictionary(file.resolved.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last }),
      numbers: file.scenario.statements.numbers)
  }
}
