import Experiments

/// What paired differences claim of themselves, over drawn samples of two options that are equal in truth.
///
/// The tests hold the same against limits for the smaller samples (`PairedErrorTests`, `FamilyWiseTests`).
struct DrawnDifferences {
  let seeds: Int
  private let counts = [20, 100, 1_000]

  /// Claimed over actual error of each kind, at three shares of luck in common; and how many comparisons of up to five
  /// options by all kinds told any two apart.
  var table: String {
    var lines = [
      "claimed / actual error, shared luck 0.0   0.5   0.9  of \(counts.map(String.init).joined(separator: ", "))"
    ]
    for kind in PairedSample.Kind.allCases {
      let cells = counts.map { count in
        [0.0, 0.5, 0.9].map { ratio(kind, count, shared: $0).map(Self.text) ?? "   –" }.joined(separator: "  ")
      }
      lines.append("\(kind)".padding(26) + cells.joined(separator: "   |   "))
    }
    lines.append("told apart, of \(seeds) comparisons (at most one in twenty)")
    for count in counts { lines.append("\(count) replications".padding(26) + "\(falseJudgements(count))") }
    return lines.joined(separator: "\n")
  }

  private static func text(_ ratio: Double) -> String {
    let cents = Int((ratio * 100).rounded())
    return "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }

  /// `nil` where no error is claimed.
  private func ratio(_ kind: PairedSample.Kind, _ count: Int, shared: Double) -> Double? {
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

  private func falseJudgements(_ count: Int) -> Int {
    (0..<seeds).count { PairedSample.tellsApart(seed: UInt64($0), count) }
  }
}

extension String {
  fileprivate func padding(_ length: Int) -> String { self + String(repeating: " ", count: max(0, length - count)) }
}
