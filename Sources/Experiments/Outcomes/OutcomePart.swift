/// Values of a few outcomes of some replications of an experiment: what a study keeps of its blocks.
///
/// Parts of the same work merge in any order to the same values, to the bit.
public struct OutcomePart: Sendable {
  /// The work that it is a part of.
  public let identity: Block.Identity
  /// The names of the outcomes, in their order.
  public let asked: [String]
  /// The numbers of its replications.
  public private(set) var replications = RangeSet<Int>()
  /// By the number of a replication, its value of each outcome.
  private var rows: [Int: [Double]] = [:]

  /// A part that holds no replication yet.
  public init(of identity: Block.Identity, _ asked: [String]) {
    self.identity = identity
    self.asked = asked
  }

  /// What is asked of the replications of a block.
  ///
  /// - Throws: where the block is of other work than the experiment's.
  init(of block: Block, _ experiment: Experiment, _ asked: [OutcomeSample.Asked]) throws(Block.Fault) {
    self.init(of: block.identity, asked.map(\.name))
    let projection = Projection(try Ensemble(experiment, block))
    let values = asked.map { $0.values(projection) }
    for (position, number) in block.replications.ranges.joined().enumerated() {
      rows[number] = values.map { $0[position] }
    }
    replications = block.replications
  }

  /// The number of its replications.
  public var count: Int { rows.count }

  /// By outcome and replication, in the order of their numbers.
  public var values: [[Double]] {
    let rows = ordered
    return asked.indices.map { outcome in rows.map { $0[outcome] } }
  }

  /// Adds the replications of another part.
  ///
  /// - Throws: where it is of other work, is of other outcomes, or holds a replication that is there already; then
  ///   nothing is added.
  public mutating func merge(_ other: OutcomePart) throws(Block.Fault) {
    guard identity == other.identity, asked == other.asked else {
      throw .foreign(other.identity, wanted: identity)
    }
    if let both = replications.intersection(other.replications).ranges.first { throw .overlapping(both) }
    rows.merge(other.rows) { own, _ in own }
    replications.formUnion(other.replications)
  }

  /// What it holds of replications with some numbers.
  func among(_ numbers: Range<Int>) -> OutcomePart {
    var part = OutcomePart(of: identity, asked)
    part.rows = rows.filter { numbers.contains($0.key) }
    part.replications = replications.intersection(RangeSet(numbers))
    return part
  }

  /// A part with the rows of its replications, in the order of their numbers.
  init(of identity: Block.Identity, _ asked: [String], _ numbers: RangeSet<Int>, rows: [[Double]]) {
    self.init(of: identity, asked)
    replications = numbers
    for (number, row) in zip(numbers.ranges.joined(), rows) { self.rows[number] = row }
  }

  /// The rows of its replications, in the order of their numbers.
  var ordered: [[Double]] { replications.ranges.joined().compactMap { rows[$0] } }
}
