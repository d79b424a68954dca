/// The files of an output, by their names.
enum ResultFile: String, CaseIterable {
  case months = "months.csv"
  case years = "years.csv"
  case totals = "totals.csv"
  case leadYears = "lead_years.csv"
  case replications = "replications.csv"
  case bands = "bands.csv"
  case paths = "paths.csv"
  case waits = "waits.csv"
  case budget = "budget.csv"
  case ledger = "ledger.csv"
  case ledgerYears = "ledger_years.csv"
  case objectives = "objectives.csv"
  case matrix = "matrix.csv"
  case waterfall = "waterfall.csv"
  case comparison = "comparison.csv"
  case costYears = "cost_years.csv"
  case sensitivity = "sensitivity.csv"
  case information = "information.csv"
  case explore = "explore.csv"
  case fronts = "fronts.csv"
  case search = "search.csv"
  case neededBudget = "needed_budget.csv"
  case backTest = "backtest.csv"
  case manifest = "manifest.json"

  /// The folder of pictures.
  static let plots = "plots"

  /// The folder beside them in which they are drawn; no part of an output.
  static let drawing = "drawing"
  /// The folders that stand in an output or in what a killed run left.
  private static let folders = [plots, drawing, PublishedFile.sheets, PublishedFile.inputs]

  /// Whether a folder, by its path from the output's, is one of them, or one of inputs.
  static func isFolderOfOurs(_ folder: String) -> Bool {
    folders.contains(folder) || folder.hasPrefix("\(PublishedFile.inputs)/")
  }

  /// Whether a file, by its path from the output's folder, could be one that this program wrote.
  static func isKnown(_ file: String) -> Bool {
    if ResultFile(rawValue: file) != nil || PublishedFile.isKnown(file) { return true }
    return file.hasPrefix("\(plots)/") && (file.hasSuffix(".svg") || file.hasSuffix(".png"))
  }

  /// Whether a file in a hidden folder is one that this program wrote.
  static func isOurs(_ file: String) -> Bool { isKnown(file) || file.hasPrefix("\(drawing)/") }
}
