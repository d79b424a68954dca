/// What an analysis of variance needs of one outermost case: its mean and the sums of squares within it.
struct NestedSquares: Sendable {
  let mean: Double
  /// Sums of squared distances by stage, from the outside in, each square as often as there are runs behind it.
  let squares: [Double]
  /// The number of cases in one of the stage around them, from the outside in.
  let sizes: [Int]

  /// A case with runs in it.
  init(_ runs: [Double]) {
    precondition(runs.count > 1, "one run tells nothing of chance")
    let mean = OutcomeValues.mean(runs)
    self.mean = mean
    squares = [runs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }]
    sizes = [runs.count]
  }

  /// A case with cases in it.
  init(_ cases: [[Double]]) {
    let inner = cases.map { NestedSquares($0) }
    precondition(inner.count > 1 && inner.allSatisfy { $0.sizes == inner[0].sizes })
    let mean = OutcomeValues.mean(inner.map(\.mean))
    self.mean = mean
    let between = inner.reduce(0) { $0 + ($1.mean - mean) * ($1.mean - mean) }
    squares = [Double(inner[0].sizes[0]) * between, inner.reduce(0) { $0 + $1.squares[0] }]
    sizes = [inner.count] + inner[0].sizes
  }

  /// The mean squares, from the outside in.
  static func meanSquares(of units: [NestedSquares]) -> [Double] {
    let sizes = units[0].sizes
    let mean = OutcomeValues.mean(units.map(\.mean))
    let between = units.reduce(0) { $0 + ($1.mean - mean) * ($1.mean - mean) }
    var cases = Double(units.count)
    var result = [Double(sizes.reduce(1, *)) * between / (cases - 1)]
    for (stage, size) in sizes.enumerated() {
      result.append(units.reduce(0) { $0 + $1.squares[stage] } / (cases * Double(size - 1)))
      cases *= Double(size)
    }
    return result
  }

  /// The variances by stage.
  static func variances(_ meanSquares: [Double], sizes: [Int]) -> [Double] {
    meanSquares.indices.map { stage in
      guard stage < sizes.count else { return meanSquares[stage] }
      let runs = sizes[stage...].reduce(1, *)
      return max(0, (meanSquares[stage] - meanSquares[stage + 1]) / Double(runs))
    }
  }
}
