// Made by `raming backtest Scenarios/average-region.yaml --record`.

extension BackTestRecord {
  /// What this version did on the public series.
  public static let own = BackTestRecord([])
}
