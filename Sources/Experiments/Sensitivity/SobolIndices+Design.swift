extension PickFreezeDesign {
  /// The values of a design's runs by kind of run, each by row.
  public struct Values: Sendable, Equatable {
    /// Those of run A.
    public let a: [Double]
    /// Those of run B.
    public let b: [Double]
    /// Those of the mixed runs, by group.
    public let mixed: [[Double]]

    /// Those of A and of B: as many worlds that have nothing in common.
    public var independent: [Double] { a + b }

    /// The standard deviation that a group makes, with all that it makes only together with others: √(T V), of which
    /// half the mean square of what replacing the group does is the square. Its error is that of the square over twice
    /// itself.
    public func deviation(madeBy group: Int) -> Figure {
      let squares = Estimate(zip(a, mixed[group]).map { ($0 - $1) * ($0 - $1) / 2 })
      guard squares.mean > 0 else { return Figure(0, standardError: 0) }
      let root = squares.mean.squareRoot()
      return Figure(root, standardError: squares.standardError / (2 * root))
    }
  }

  /// Values that stand row by row, within a row in the order of `runs`.
  public func values(_ all: [Double]) -> Values {
    precondition(all.count == rows * runs.count, "a value for each run")
    func column(_ run: Int) -> [Double] { (0..<rows).map { all[$0 * runs.count + run] } }
    return Values(a: column(0), b: column(1), mixed: (0..<groups).map { column(2 + $0) })
  }
}

extension SobolIndices {
  /// The indices from a design's values.
  public init(_ values: PickFreezeDesign.Values, bootstrap: Bootstrap = Bootstrap()) {
    self.init(a: values.a, b: values.b, mixed: values.mixed, bootstrap: bootstrap)
  }
}
