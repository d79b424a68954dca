// Made by `raming backtest Scenarios/average-region.yaml --record`.

extension BackTestRecord {
  /// What this version did on the public series.
  public static let own = BackTestRecord([
    Group(
      "home", series: 11, counts: [26, 15, 4, 2, 1], hits: [20, 12, 4, 2, 1],
      low: 0.606, high: 0.933),
    Group(
      "foster", series: 2, counts: [5, 3, 1, 0, 0], hits: [4, 2, 1, 0, 0],
      low: 0.667, high: 0.833),
    Group(
      "residence", series: 2, counts: [6, 4, 2, 0, 0], hits: [2, 3, 2, 0, 0],
      low: 0.5, high: 0.667),
    Group(
      "closed_protection", series: 8, counts: [30, 22, 14, 7, 2], hits: [23, 16, 11, 5, 0],
      low: 0.559, high: 0.882),
    Group(
      "cost_region", series: 23, counts: [138, 115, 92, 69, 46], hits: [108, 94, 79, 61, 42],
      low: 0.752, high: 0.902),
  ])
}
