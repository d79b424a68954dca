/// The correlation of two samples (Pearson's), 0 where one of them doesn't vary: to pick what is looked at more closely.
enum Correlation {
  static func of(_ left: [Double], _ right: [Double]) -> Double {
    precondition(left.count == right.count && !left.isEmpty)
    let (a, b) = (OutcomeValues.mean(left), OutcomeValues.mean(right))
    var (products, squares, others) = (0.0, 0.0, 0.0)
    for (x, y) in zip(left, right) {
      products += (x - a) * (y - b)
      squares += (x - a) * (x - a)
      others += (y - b) * (y - b)
    }
    guard squares > 0, others > 0 else { return 0 }
    return products / (squares * others).squareRoot()
  }

  /// Its square: the part of the variance of either that a straight line in the other explains.
  static func squared(_ left: [Double], _ right: [Double]) -> Double {
    let correlation = of(left, right)
    return correlation * correlation
  }
}
