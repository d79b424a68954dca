extension OutsideProgram {
  /// The drawing program, without the user's own settings; `nil` where there is none.
  static func gnuplot(environment: [String: String], limit: Duration) -> OutsideProgram? {
    OutsideProgram("gnuplot", options: ["-d"], environment: environment, limit: limit)
  }
}
