internal import Sampling

/// Which draws the runs of a variance-based sensitivity analysis take, group by group (Saltelli 2010).
///
/// Row i has a run A with draw i of every group, a run B with draw n + i of every group, and for each group a run that
/// is A but for that group, which it has from B. Groups are independent of one another; within one, quantities may
/// depend as they like. Chance can be a group like any other: its draw is then the number of the replication. It takes
/// n × (groups + 2) runs.
public struct PickFreezeDesign: Sendable, Equatable {
  /// Which of a row's runs is meant.
  public enum Run: Sendable, Equatable {
    case a
    case b
    /// A, but for one group.
    case mixed(group: Int)
  }

  /// The number of groups.
  public let groups: Int
  /// The number of rows; a power of two where points are evenly spread.
  public let rows: Int

  /// A design.
  public init(groups: Int, rows: Int) {
    precondition(groups > 0 && rows > 1)
    self.groups = groups
    self.rows = rows
  }

  /// The runs of a row.
  public var runs: [Run] { [.a, .b] + (0..<groups).map(Run.mixed) }

  /// Which draw of each group a run meets, counted from 0.
  public func draws(_ run: Run, row: Int) -> [Int] {
    precondition(0..<rows ~= row)
    return (0..<groups).map { group in
      switch run {
      case .a: row
      case .b: rows + row
      case .mixed(let other): group == other ? rows + row : row
      }
    }
  }

  /// Evenly spread uniform numbers for draws of quantities, by draw: those of A are the first half of the coordinates
  /// of a Sobol' point, those of B the second.
  ///
  /// - Parameter quantities: the numbers that a draw takes, of all groups that take them; at most 20.
  public func coordinates(quantities: Int, seed: UInt64) -> [[Double]] {
    let points = SobolSequence(dimensions: 2 * quantities, seed: seed, purpose: OwnPurpose.shift).points(rows)
    return points.map { Array($0.prefix(quantities)) } + points.map { Array($0.suffix(quantities)) }
  }
}
