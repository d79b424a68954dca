internal import Sampling

extension RandomStream {
  /// A choice by inverse CDF on one uniform of 32 bits, in the fixed order of the shares, which add to 1.
  ///
  /// A small change of shares moves few choices; the alias method would move unrelated ones. One number is used even
  /// where there is nothing to choose, so that what is drawn next does not depend on it.
  mutating func choose(_ shares: [Double]) -> Int {
    let number = coarseUniform()
    guard shares.count > 1 else { return 0 }
    var rest = number
    for (index, share) in shares.enumerated() {
      rest -= share
      if rest < 0 { return index }
    }
    return shares.lastIndex { $0 > 0 } ?? 0
  }
}
