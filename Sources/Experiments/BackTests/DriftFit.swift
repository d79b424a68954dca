internal import Sampling
internal import YouthCare

/// How far forecasts of the past were off, by years ahead, and the drift that is off as far.
///
/// MODEL.md, Q12.
public struct DriftFit: Sendable, Equatable {
  /// By years ahead from 1, the mean of the squares of errors in logarithms (or what stands for it), and their number.
  public let meanSquares: [Double]
  public let counts: [Int]
  /// The standard deviations of mean growth and of a year's innovation whose sd² D(k)² + σ² k lie nearest to those, each
  /// year ahead weighed by its number of errors over the square of what is expected of it.
  public let deviation: Double
  public let walk: Double

  /// That of some errors; `nil` where there are fewer than a spread can be told from.
  ///
  /// - Parameters:
  ///   - errors: by years ahead from 1.
  ///   - damping: the part of a growth that is left a year later (φ); 1 where growth isn't damped.
  ///   - share: the share of errors that a normal law holds with the fitted spread; `nil` for their mean squares, which
  ///     a few breaks of a series can rule.
  public init?(_ errors: [[Double]], damping: Double, holding share: Double? = nil) {
    let told = errors.enumerated().filter { !$0.element.isEmpty }
    guard errors.reduce(0, { $0 + $1.count }) >= Self.leastErrors else { return nil }
    counts = errors.map(\.count)
    let squares = errors.map { Self.square(of: $0, holding: share) }
    meanSquares = squares
    // Squares of normal errors vary as their mean does: relative errors count, and long leads don't drown the short.
    let total = zip(squares, errors).reduce(0) { $0 + $1.0 * Double($1.1.count) }
    let years = errors.enumerated().reduce(0) { $0 + Double(($1.offset + 1) * $1.element.count) }
    guard total > 0 else { return nil }
    let rows = told.map { lead, own in
      let k = Double(lead + 1)
      let damped = Drift.dampedYears(k, damping: damping)
      let scale = Double(own.count).squareRoot() / (total / years * k)
      return (growth: damped * damped * scale, walk: k * scale, square: squares[lead] * scale)
    }
    (deviation, walk) = Self.nearest(rows)
  }

  /// The mean of the squares, or the square of the deviation with which a normal law would hold a share of them.
  private static func square(of errors: [Double], holding share: Double?) -> Double {
    let sizes = errors.map(abs).sorted()
    guard let largest = sizes.last else { return 0 }
    guard let share else { return errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count) }
    let deviation = (Quantile.of(sizes, share) ?? largest) / StandardNormal.quantile((1 + share) / 2)
    return deviation * deviation
  }

  /// The fewest errors from which something is fitted.
  static let leastErrors = 6

  /// Least squares with neither below 0: of two, where one would be, the other alone.
  private static func nearest(_ rows: [(growth: Double, walk: Double, square: Double)]) -> (Double, Double) {
    func sum(_ product: ((growth: Double, walk: Double, square: Double)) -> Double) -> Double {
      rows.reduce(0) { $0 + product($1) }
    }
    let gg = sum { $0.growth * $0.growth }
    let ww = sum { $0.walk * $0.walk }
    let gw = sum { $0.growth * $0.walk }
    let gs = sum { $0.growth * $0.square }
    let ws = sum { $0.walk * $0.square }
    let determinant = gg * ww - gw * gw
    if determinant > 1e-9 * gg * ww {
      let growth = (gs * ww - ws * gw) / determinant
      let walk = (ws * gg - gs * gw) / determinant
      if growth >= 0, walk >= 0 { return (growth.squareRoot(), walk.squareRoot()) }
      if growth >= 0 { return ((gs / gg).squareRoot(), 0) }
    }
    return (0, (ws / ww).squareRoot())
  }
}
