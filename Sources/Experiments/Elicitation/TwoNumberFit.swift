internal import Glibc

/// Least squares in two numbers (Levenberg 1944, Marquardt 1963), with slopes by central differences.
enum TwoNumberFit {
  /// The two numbers near a start at which the residuals' squares are least.
  ///
  /// - Parameter residuals: `nil` where the numbers make no sense; not at the start.
  static func least(
    from start: (Double, Double), _ residuals: (Double, Double) -> [Double]?
  ) -> (Double, Double) {
    func squares(_ point: (Double, Double)) -> Double {
      residuals(point.0, point.1)?.reduce(0) { $0 + $1 * $1 } ?? .infinity
    }
    func slopes(_ from: (Double, Double), _ to: (Double, Double), over width: Double) -> [Double]? {
      guard let left = residuals(from.0, from.1), let right = residuals(to.0, to.1) else { return nil }
      return zip(left, right).map { ($1 - $0) / width }
    }
    var (point, damping) = (start, 1e-3)
    var now = squares(point)
    for _ in 0..<200 {
      let steps = (1e-6 * max(1, abs(point.0)), 1e-6 * max(1, abs(point.1)))
      guard let own = residuals(point.0, point.1),
        let first = slopes((point.0 - steps.0, point.1), (point.0 + steps.0, point.1), over: 2 * steps.0),
        let second = slopes((point.0, point.1 - steps.1), (point.0, point.1 + steps.1), over: 2 * steps.1)
      else { return point }
      func dot(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
      let (a, b, d) = (dot(first, first), dot(first, second), dot(second, second))
      let (u, v) = (dot(first, own), dot(second, own))
      var isBetter = false
      while !isBetter, damping < 1e12 {
        let (p, q) = (a * (1 + damping), d * (1 + damping))
        let determinant = p * q - b * b
        let next = (point.0 - (q * u - b * v) / determinant, point.1 - (p * v - b * u) / determinant)
        let then = squares(next)
        if then < now {
          (point, now, isBetter) = (next, then, true)
          damping = max(1e-12, damping / 10)
        } else {
          damping *= 10
        }
      }
      if !isBetter { return point }
    }
    return point
  }
}
