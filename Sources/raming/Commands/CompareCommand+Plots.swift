import Experiments
import Reporting
import Storage
import YouthCare

extension CompareCommand {
  /// The scripts that draw a comparison.
  static let scripts = ["differences", "cost-years", "waterfall"]

  /// Draws a comparison from its tables: how far options differ, what they cost by year, and why each differs.
  ///
  /// - Returns: what is wrong with each picture that failed.
  func draw(
    _ comparison: OptionComparison, of scenarios: [Scenario], by painter: AnalysisPictures, from tables: String,
    into pictures: PictureFolder
  ) -> [LocalizedText] {
    let base = scenarios[0]
    var values = ["scenario": "this", "replications": "\(replications)", "seed": "\(simulation.seed)"]
    var ofAll = values
    ofAll["name"] = base.name
    ofAll["title"] = base.title.text(in: words.lang)
    ofAll["option_count"] = "\(comparison.options.count + 1)"
    for (position, option) in ([comparison.base] + comparison.options).enumerated() {
      ofAll["option_\(position + 1)"] = option.name
    }
    var failures: [LocalizedText] = []
    for script in ["differences", "cost-years"] {
      failures += painter.draw(
        [.init(file: "\(base.name)-\(script)", values: ofAll)], by: script, from: tables, into: pictures)
    }
    let reasons = scenarios.dropFirst().map { option in
      values["name"] = option.name
      values["title"] = option.title.text(in: words.lang)
      return AnalysisPlot.Subject(
        file: "\(option.name)-waterfall", values: values, rows: ("waterfall.csv", ResultWriter.row(of: option)))
    }
    return failures + painter.draw(reasons, by: "waterfall", from: tables, into: pictures)
  }
}
