public import Sampling

/// Which numbers go together over worlds: those that stated rank correlations connect, by group.
///
/// MODEL.md, V8.
///
/// A group hangs on what was stated alone, and not on what a scenario draws: so a number more, or one that is off, moves
/// no draw of the others. Of a group, pairs of which nothing was stated are independent. Correlations that are
/// impossible together are moved to the nearest that aren't.
public struct StatedDependence: Sendable {
  /// Numbers that go together, by whose luck they have, in alphabetical order.
  public struct Group: Sendable {
    /// Whose luck they have.
    public let names: [String]
    /// How their normal scores come of independent ones.
    public let copula: GaussianCopula
    /// The rank correlations that were stated, and 0 for the other pairs.
    let stated: [[Double]]
  }

  /// A pair, with its rank correlation as stated.
  public struct Pair: Sendable, Equatable {
    /// Whose luck they have, in alphabetical order.
    public let first: String
    public let second: String
    /// Spearman's ρ, from -1 to 1.
    public let rank: Double
  }

  /// A pair whose rank correlation can't be what was stated beside the others.
  public struct Move: Sendable, Equatable {
    /// The pair, as it was stated; 0 where nothing was.
    public let pair: Pair
    /// The rank correlation that holds.
    public let rank: Double
    /// How far it was moved.
    public var distance: Double { abs(rank - pair.rank) }
  }

  /// The pairs, each once.
  public let pairs: [Pair]
  /// The groups, apart from one another.
  public let groups: [Group]

  /// A smaller move isn't told: no digit of it would be shown.
  static let leastMove = 0.0005

  /// Nothing goes together.
  public init() {
    pairs = []
    groups = []
  }

  /// That of stated pairs; those that can't be any (of one number, beyond 1, twice) are left out: they are told as faults.
  ///
  /// - Parameter luck: whose luck a number has.
  init(_ correlations: [StatedCorrelation], luck: (Address) -> String) {
    var pairs: [Pair] = []
    for correlation in correlations where abs(correlation.rank) <= 1 {
      let names = [correlation.first, correlation.second].map(luck).sorted()
      let isNew = !pairs.contains { $0.first == names[0] && $0.second == names[1] }
      if names[0] != names[1], isNew { pairs.append(Pair(first: names[0], second: names[1], rank: correlation.rank)) }
    }
    self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    groups = Self.connected(self.pairs).compactMap { names in
      let stated = names.map { row in
        names.map { column in
          row == column
            ? 1 : pairs.first { $0.first == min(row, column) && $0.second == max(row, column) }?.rank ?? 0
        }
      }
      guard let copula = try? GaussianCopula(rankCorrelations: stated) else { return nil }
      return Group(names: names, copula: copula, stated: stated)
    }
  }

  /// The pairs whose rank correlation is another than what was stated, the farthest moved first.
  public var moves: [Move] {
    groups.flatMap { group in
      group.names.indices.flatMap { row in
        group.names.indices.filter { $0 > row }.map { column in
          Move(
            pair: Pair(first: group.names[row], second: group.names[column], rank: group.stated[row][column]),
            rank: group.copula.rankCorrelations[row][column])
        }
      }
    }
    .filter { $0.distance > Self.leastMove }
    .sorted { ($1.distance, $0.pair.first, $0.pair.second) < ($0.distance, $1.pair.first, $1.pair.second) }
  }

  /// The names that pairs connect, by group.
  private static func connected(_ pairs: [Pair]) -> [[String]] {
    var groups: [Set<String>] = []
    for pair in pairs {
      let own: Set = [pair.first, pair.second]
      let touched = groups.filter { !$0.isDisjoint(with: own) }
      groups.removeAll { !$0.isDisjoint(with: own) }
      groups.append(touched.reduce(own) { $0.union($1) })
    }
    return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
