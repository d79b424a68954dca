import Experiments
import Foundation

/// What paired differences claim of themselves, over drawn samples of two options that are equal in truth.
///
/// The tests hold a part of it against the same limits (`PairedErrorTests`, `FamilyWiseTests`).
enum DrawnDifferences: Study {
  static let name = "differences"
  static let question = "Is the claimed error of a paired difference the actual one, and are equal options told apart?"
  static let seeds = 500

  private static let counts = [20, 100, 200, 1_000]
  private static let shares = [0.0, 0.5, 0.9]

  /// Claimed over actual error of each kind, at three shares of luck in common; and how many comparisons of up to five
  /// options by all kinds told any two apart.
  static func run(seeds: Int) -> Finding {
    var lines = ["claimed / actual error, shared luck \(shares) of \(counts) replications"]
    var faults: [String] = []
    for kind in PairedSample.Kind.allCases {
      let cells = counts.map { count in
        shares.map { shared in
          guard let ratio = ratio(kind, count, shared: shared, seeds: seeds) else { return "   –" }
          // Below a hundred replications a P95 rests on the largest of them, and its error is told as rough.
          let isJudged = count >= 100
          if isJudged, abs(ratio - 1) > tolerance(of: kind, seeds: seeds) {
            faults.append("\(kind), \(count) replications, \(shared) in common: claims \(text(ratio)) of the error")
          }
          return text(ratio)
        }.joined(separator: "  ")
      }
      lines.append("\(kind)".padded(18) + cells.joined(separator: "  |  "))
    }
    lines.append("told apart, of \(seeds) comparisons of up to five options (at most one in twenty)")
    let limit = 0.05 * Double(seeds) + 2 * (0.05 * 0.95 * Double(seeds)).squareRoot()
    for count in counts {
      let told = (0..<seeds).count { PairedSample.tellsApart(seed: UInt64($0), count) }
      lines.append("\(count) replications".padded(18) + "\(told)")
      if Double(told) > limit { faults.append("\(count) replications: \(told) of \(seeds) told apart") }
    }
    return Finding(table: lines.joined(separator: "\n"), faults: faults)
  }

  /// A tenth for means and probabilities, a quarter for quantiles, and more where fewer than 500 seeds tell the actual
  /// error less well.
  private static func tolerance(of kind: PairedSample.Kind, seeds: Int) -> Double {
    (kind.isOfTail ? 0.25 : 0.10) * max(1, (500 / Double(seeds)).squareRoot())
  }

  private static func text(_ ratio: Double) -> String { String(format: "%.2f", ratio) }

  /// `nil` where no error is claimed.
  private static func ratio(_ kind: PairedSample.Kind, _ count: Int, shared: Double, seeds: Int) -> Double? {
    var (claimed, squares, told) = (0.0, 0.0, 0.0)
    for seed in 0..<seeds {
      var sample = PairedSample(seed: UInt64(seed))
      let (values, reference) = sample.draw(kind, count, shared: shared)
      guard let compared = ObjectiveDifference(values, from: reference, direction: .lower)?.difference,
        compared.standardError.isFinite
      else { continue }
      claimed += compared.standardError
      squares += compared.value * compared.value
      told += 1
    }
    return squares > 0 ? claimed / told / (squares / told).squareRoot() : nil
  }
}
