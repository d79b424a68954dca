internal import Glibc

/// Quantiles of a sample.
public enum Quantile {
  /// The quantile of a sorted sample, by linear interpolation at (n − 1)p (R's type 7).
  public static func of(_ sorted: [Double], _ probability: Double) -> Double {
    let position = probability * Double(sorted.count - 1)
    let index = Int(position)
    guard index + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[index] + (position - Double(index)) * (sorted[index + 1] - sorted[index])
  }

  /// The Monte Carlo error of a quantile: half the distance between the order statistics one binomial standard
  /// deviation below and above it. Free of assumptions on the shape (methods notes, §2.5).
  public static func standardError(of sorted: [Double], _ probability: Double) -> Double {
    let count = Double(sorted.count)
    let spread = (probability * (1 - probability) / count).squareRoot()
    return (of(sorted, min(1, probability + spread)) - of(sorted, max(0, probability - spread))) / 2
  }
}
