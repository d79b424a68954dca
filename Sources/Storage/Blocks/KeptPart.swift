internal import Experiments

/// Finished work that is kept in a file of its own until an output is whole.
protocol KeptPart: Codable, Sendable {
  /// The first line of its file: what it is, and of which form.
  static var heading: String { get }
  /// The numbers of its replications.
  var replications: RangeSet<Int> { get }
  /// Adds another part of the same work.
  mutating func merge(_ other: Self) throws(Block.Fault)
}

extension Block: KeptPart {
  static var heading: String { "raming block 1\n" }
}

extension OutcomePart: KeptPart {
  static var heading: String { "raming values 1\n" }
}
