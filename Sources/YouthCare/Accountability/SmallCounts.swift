/// Which counts of children aren't told, and whose cost isn't told by itself, so that no count below ten can be worked
/// out.
///
/// Counts of 1 to 9 are withheld; 0 is told. Two things beside them would give them away. The region's count of each
/// segment: others are withheld with them (secondary suppression) until those withheld have room for one of ten, each of
/// the others being one at least. And what each municipality bears, which under a key of use goes by its counts of all
/// years of the key, at a price that everybody can look up: so municipalities of which a count under such a key is
/// withheld, or was below ten in an earlier year of the key, are told together. What follows from their sum is what
/// follows from the region's count and the counts that are told, however precise cost is and in as many ways as it is
/// told (means, quantiles, by year); that is the proof. Where nobody is left to hide behind, the whole segment is
/// withheld, and all who use it are told together.
///
/// Source: Hundepool et al. 2012, *Statistical Disclosure Control*, ch. 4 (secondary suppression). Known gap: a
/// municipality knows its own counts, which makes the other of a pair known to it.
public struct SmallCounts: Sendable, Equatable {
  /// The first count that is told.
  public static let firstTold = 10

  /// Whether a count of the last year is withheld, by municipality and segment.
  public private(set) var cells: [[Bool]]
  /// Whether a segment's whole count is withheld.
  public private(set) var totals: [Bool]
  /// Of which municipalities cost is told only together: none, or two at least.
  public private(set) var joined: [Bool]
  /// By municipality, segment and year of its key, the last one last; one year where cost doesn't go by use.
  private let use: [[[Int]]]
  /// Whether a segment's cost goes by use.
  private let isByUse: [Bool]

  /// What is to be withheld of the use by which municipalities share cost.
  public init(_ sharing: CostSharing) {
    let byUse = sharing.keys.map { $0.years > 0 && sharing.solidarity < 1 }
    use = sharing.municipalities.map { municipality in
      zip(municipality.use, sharing.keys).map { years, key in
        years.suffix(max(1, key.years)).map { Int($0) }
      }
    }
    isByUse = byUse
    cells = use.map { $0.map { Self.isSmall($0.last ?? 0) } }
    totals = byUse.map { _ in false }
    joined = use.map { zip($0, byUse).contains { $1 && $0.contains(where: Self.isSmall) } }
    for segment in totals.indices { protectCounts(of: segment) }
    for segment in totals.indices where byUse[segment] { protectCosts(of: segment) }
    // One by itself isn't together.
    if joined.count(where: \.self) == 1, let other = smallest(rows.filter { !joined[$0] }) { joined[other] = true }
  }

  private var rows: Range<Int> { use.indices }

  private static func isSmall(_ count: Int) -> Bool { (1..<firstTold).contains(count) }

  /// The children of the last year.
  private func count(_ row: Int, _ segment: Int) -> Int { use[row][segment].last ?? 0 }

  // MARK: - Counts

  /// Withholds as many counts of a segment as it takes for each of them to be possibly ten.
  private mutating func protectCounts(of segment: Int) {
    while true {
      let hidden = rows.filter { cells[$0][segment] }
      let lack = hidden.reduce(Self.firstTold - 1) { $0 + 1 - count($1, segment) }
      guard !hidden.isEmpty, lack > 0 else { return }
      let givers = rows.filter { !cells[$0][segment] && count($0, segment) > 1 }
      guard let giver = giver(of: lack, among: givers, segment) else {
        totals[segment] = true
        for row in rows { cells[row][segment] = true }
        return
      }
      cells[giver][segment] = true
      if isByUse[segment] { joined[giver] = true }
    }
  }

  /// Who hides so many children at the least loss: whose cost is joined already, then with the fewest to be withheld; or
  /// the largest, where nobody has enough.
  private func giver(of lack: Int, among givers: [Int], _ segment: Int) -> Int? {
    func loss(_ row: Int) -> (Int, Int) { (isByUse[segment] && !joined[row] ? 1 : 0, count(row, segment)) }
    let able = givers.filter { count($0, segment) > lack }
    return able.min { loss($0) < loss($1) } ?? givers.max { count($0, segment) < count($1, segment) }
  }

  // MARK: - Costs

  /// Joins costs until no year of the key has a small count of all that are joined.
  private mutating func protectCosts(of segment: Int) {
    for year in (use.first?[segment] ?? []).indices {
      let together = rows.filter { joined[$0] }.reduce(0) { $0 + use[$1][segment][year] }
      guard Self.isSmall(together) else { continue }
      // Nobody else has one that is small.
      if let other = smallest(rows.filter { !joined[$0] && use[$0][segment][year] > 0 }) {
        joined[other] = true
      } else {
        joinUsers(of: segment)
      }
    }
    if totals[segment] { joinUsers(of: segment) }
  }

  /// Joins all who use a segment, so that nothing is told of how they share it.
  private mutating func joinUsers(of segment: Int) {
    for row in rows where use[row][segment].contains(where: { $0 > 0 }) { joined[row] = true }
  }

  /// Who uses least.
  private func smallest(_ rows: [Int]) -> Int? {
    rows.min { use[$0].joined().reduce(0, +) < use[$1].joined().reduce(0, +) }
  }
}
