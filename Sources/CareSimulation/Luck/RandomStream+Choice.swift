internal import Sampling

extension RandomStream {
  /// A choice by inverse CDF on one uniform, in the fixed order of the shares, which need not add to 1.
  ///
  /// A small change of shares moves few choices; the alias method would move unrelated ones. Where there is nothing
  /// to choose nothing is drawn.
  mutating func choose(_ shares: [Double], at decision: Decision, replication: UInt32) -> Int {
    guard shares.count > 1 else { return 0 }
    seek(to: decision, replication: replication)
    var rest = uniform() * shares.reduce(0, +)
    for (index, share) in shares.enumerated() {
      rest -= share
      if rest < 0 { return index }
    }
    return shares.lastIndex { $0 > 0 } ?? 0
  }
}
