internal import Glibc

/// A smooth curve through a quantity's range that is straight beyond its outer knots, as columns of a regression.
///
/// The restricted cubic basis of Harrell, *Regression Modeling Strategies* (2001), § 2.4.5, with knots at his
/// quantiles. One column is the quantity itself; k knots make k − 1. A quantity with too few values apart is taken as a
/// straight line.
struct NaturalSpline: Sendable {
  private let knots: [Double]
  private let centre: Double
  private let scale: Double

  /// A basis for a sample.
  ///
  /// - Parameter knots: 4 to 6.
  init(_ sample: [Double], knots count: Int) {
    let sorted = sample.sorted()
    let centre = Quantile.of(sorted, 0.5) ?? sorted[0]
    let spread = sorted[sorted.count - 1] - sorted[0]
    let scale = spread > 0 ? spread : 1
    let places = Self.quantiles(count).compactMap { Quantile.of(sorted, $0) }
    var apart: [Double] = []
    for place in places where place > (apart.last ?? -.infinity) { apart.append(place) }
    knots = apart.count > 2 ? apart.map { ($0 - centre) / scale } : []
    self.centre = centre
    self.scale = scale
  }

  /// The columns at a value.
  func columns(_ value: Double) -> [Double] {
    let x = (value - centre) / scale
    guard let first = knots.first, let last = knots.last else { return [x] }
    let before = knots[knots.count - 2]
    func cube(_ knot: Double) -> Double { x > knot ? pow((x - knot) / (last - first), 3) : 0 }
    return [x]
      + knots.dropLast(2).map { knot in
        cube(knot) - cube(before) * (last - knot) / (last - before) + cube(last) * (before - knot) / (last - before)
      }
  }

  private static func quantiles(_ count: Int) -> [Double] {
    switch count {
    case 4: [0.05, 0.35, 0.65, 0.95]
    case 5: [0.05, 0.275, 0.5, 0.725, 0.95]
    case 6: [0.05, 0.23, 0.41, 0.59, 0.77, 0.95]
    default: preconditionFailure("a spline has 4 to 6 knots")
    }
  }
}
