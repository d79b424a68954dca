import Experiments
import Reporting
import YouthCare

/// What a run of several scenarios keeps of each to compare it with the first.
struct ComparedRun {
  private let option: OptionValues
  private let details: PairedValues

  init(_ projection: Projection) {
    option = OptionValues(projection)
    details = PairedValues(projection)
  }

  /// The texts of a run: the comparison on one screen, the summary of each scenario, and how each differs in detail.
  ///
  /// What can't be compared with the first is told so, and left out of both.
  static func texts(of runs: [ComparedRun], around summaries: [String], in language: Language) -> [String] {
    guard runs.count > 1, let base = runs.first else { return summaries }
    var left: [LocalizedText] = []
    var compared: [ComparedRun] = []
    for run in runs.dropFirst() {
      let faults = run.option.ground.faults(beside: base.option.ground)
      left += faults.map { $0.sentence(on: run.option.name, beside: base.option.name) }
      if faults.isEmpty { compared.append(run) }
    }
    guard !compared.isEmpty, let comparison = try? OptionComparison(compared.map(\.option), with: base.option) else {
      return left.map { $0.text(in: language).wrapped().joined(separator: "\n") + "\n" } + summaries
    }
    let screen = ComparisonScreen(comparison, leaving: left, in: language, version: Version.number)
    let details = Comparison([base.details] + compared.map(\.details), in: language)
    return [screen.text] + summaries + (details.map { [$0.text] } ?? [])
  }
}
