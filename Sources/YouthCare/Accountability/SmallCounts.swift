/// Which counts of children aren't told, so that none below ten can be worked out.
///
/// Counts of 1 to 9 are withheld; 0 is told. What is told beside them gives sums: the region's count of each segment,
/// and what each municipality bears, which under a key of use is a sum of its counts at known prices. So others are
/// withheld with them (secondary suppression), by the hypercube method in two dimensions: each small count becomes a
/// corner of a rectangle of withheld counts, around which children can be moved, rows and columns adding up as before,
/// until it is ten, while no corner falls below one. That is a table which nobody who reads the report can rule out, and
/// so the proof, count by count. Where no rectangle does, cost is withheld of two municipalities, of whom only the sum
/// then follows; and where nothing else does, the whole segment is withheld.
///
/// Source: Hundepool et al. 2012, *Statistical Disclosure Control*, ch. 4 (secondary suppression, hypercube method);
/// Repsilber 1994. Known gaps: a municipality knows its own counts, which makes the other of a pair known to it; and
/// that children are whole is not held against a price known to the cent, since cost is told rounded by its error.
public struct SmallCounts: Sendable, Equatable {
  /// The first count that is told.
  public static let firstTold = 10

  /// Whether a count is withheld, by municipality and segment.
  public private(set) var cells: [[Bool]]
  /// Whether a segment's whole count is withheld.
  public private(set) var totals: [Bool]
  /// Whether it is withheld what a municipality bears.
  public private(set) var costs: [Bool]
  private let counts: [[Int]]
  private let prices: [Double]

  /// What is to be withheld.
  ///
  /// - Parameters:
  ///   - counts: children by municipality and segment.
  ///   - prices: by segment what a child more adds to what its municipality bears, 0 where that doesn't go by use.
  public init(_ counts: [[Int]], prices: [Double]) {
    (self.counts, self.prices) = (counts, prices)
    cells = counts.map { $0.map { (1..<Self.firstTold).contains($0) } }
    totals = prices.map { _ in false }
    costs = counts.map { _ in false }
    for segment in prices.indices {
      let total = counts.reduce(0) { $0 + $1[segment] }
      if (1..<Self.firstTold).contains(total) { withhold(segment: segment) }
    }
    for segment in prices.indices {
      for row in counts.indices where (1..<Self.firstTold).contains(counts[row][segment]) && !totals[segment] {
        protect(row, segment)
      }
    }
  }

  /// Withholds what it takes for one count to be possibly ten.
  private mutating func protect(_ row: Int, _ segment: Int) {
    let lack = Self.firstTold - counts[row][segment]
    // Who can give so many children and keep one.
    let givers = counts.indices.filter { $0 != row && counts[$0][segment] > lack }
    if prices[segment] == 0 {
      guard let giver = cheapest(givers, { cost(of: [($0, segment)]) }) else { return withhold(segment: segment) }
      return withhold([(giver, segment)])
    }
    let rectangles = givers.flatMap { giver in
      prices.indices.filter { other in
        guard other != segment, prices[other] > 0, !totals[other], counts[giver][other] > 0 else { return false }
        return Double(counts[row][other]) >= 1 + Double(lack) * prices[segment] / prices[other]
      }.map { (giver, $0) }
    }
    func corners(_ rectangle: (Int, Int)) -> [(Int, Int)] {
      [(rectangle.0, segment), (row, rectangle.1), (rectangle.0, rectangle.1)]
    }
    if costs[row], let giver = cheapest(givers.filter({ costs[$0] }), { cost(of: [($0, segment)]) }) {
      withhold([(giver, segment)])
    } else if let rectangle = cheapest(rectangles, { cost(of: corners($0)) }) {
      withhold(corners(rectangle))
    } else if let giver = cheapest(givers, { cost(of: [($0, segment)]) }) {
      withhold([(giver, segment)])
      (costs[row], costs[giver]) = (true, true)
    } else {
      withhold(segment: segment)
    }
  }

  /// Children that are told no more when some counts are withheld.
  private func cost(of places: [(Int, Int)]) -> Int {
    places.reduce(0) { $0 + (cells[$1.0][$1.1] ? 0 : counts[$1.0][$1.1]) }
  }

  private func cheapest<Choice>(_ choices: [Choice], _ cost: (Choice) -> Int) -> Choice? {
    choices.min { cost($0) < cost($1) }
  }

  private mutating func withhold(_ places: [(Int, Int)]) {
    for (row, segment) in places { cells[row][segment] = true }
  }

  /// Withholds a whole segment: its counts may be larger all alike, at a lower price.
  private mutating func withhold(segment: Int) {
    totals[segment] = true
    for row in counts.indices { cells[row][segment] = true }
  }
}
