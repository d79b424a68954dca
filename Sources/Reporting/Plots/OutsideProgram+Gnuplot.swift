internal import YouthCare

extension OutsideProgram {
  /// The drawing program, without the user's own settings; `nil` where there is none.
  static func gnuplot(environment: [String: String], limit: Duration) -> OutsideProgram? {
    OutsideProgram("gnuplot", options: ["-d"], environment: environment, limit: limit)
  }

  /// Why it drew nothing; `nil` where it did.
  func failureOfPlot(_ outcome: Outcome) -> LocalizedText? {
    switch outcome {
    case .succeeded: nil
    case .failed(let reason): LocalizedText(reason)
    case .silent(let status): PlotText.silent(status)
    case .timedOut: PlotText.timedOut(limit)
    }
  }
}
