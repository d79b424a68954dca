internal import Experiments

/// The name of a kept block's file: of which work it is, and which numbers it spans.
///
/// It only spares reading what is of no use; what stands in the block decides.
enum BlockName {
  private static let ending = ".block"
  /// What the name ends with until the file is whole.
  static let unfinished = ".part"

  /// What the names of all blocks of the work begin with.
  static func beginning(_ identity: Block.Identity) -> String {
    "\(identity.plan.prefix(16))-\(identity.seed)-\(identity.rules)-"
  }

  /// The name of the file of some replications of the work whose names begin so.
  static func name(_ beginning: String, _ replications: RangeSet<Int>) -> String {
    func digits(_ number: Int?) -> String { String(String(10_000_000 + (number ?? 0)).dropFirst()) }
    let ranges = replications.ranges
    return beginning + digits(ranges.first?.lowerBound) + "-" + digits(ranges.last?.upperBound) + ending
  }

  /// Whether the file of a block of some work, by its name, has numbers that aren't among those given.
  static func spans(_ name: String, beyond numbers: Range<Int>, of identity: Block.Identity) -> Bool {
    let beginning = beginning(identity)
    guard name.hasPrefix(beginning), isBlock(name) else { return false }
    let ends = name.dropFirst(beginning.count).dropLast(ending.count).split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 && (ends[0] < numbers.lowerBound || ends[1] > numbers.upperBound)
  }

  /// Whether a file is that of a block.
  static func isBlock(_ name: String) -> Bool { name.hasSuffix(ending) }

  /// Whether a file is that of a block that was never whole.
  static func isUnfinished(_ name: String) -> Bool { name.hasSuffix(ending + unfinished) }
}
