import Testing
import YouthCare

/// An attack: from all that is told (counts, sums of segments, what municipalities bear, what a withheld mark says) the
/// most that each withheld count can be, as a linear program, solved here without the rule under test.
///
/// It knows more than a reader can: of each municipality whose cost is told by itself, and of each segment by which that
/// is shared, the exact sum of the counts of the key's years; and the region's count of every year.
@Suite("No count of children below ten can be worked out")
struct SmallCountsTests {
  /// Numbers without a pattern: a linear congruential generator (Knuth's MMIX).
  private struct Draw {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  /// A region of 2 to 6 municipalities and 1 to 4 segments, large and small, with each key.
  private func region(_ number: Int) -> CostSharing {
    var draw = Draw(state: UInt64(number))
    for _ in 0..<8 { _ = draw.below(2) }
    let keys = (0..<1 + draw.below(4)).map { _ in CostSharing.Key.allCases[draw.below(3)] }
    return CostSharing(
      municipalities: (0..<2 + draw.below(5)).map { place in
        let size = [4, 12, 40, 300][draw.below(4)]
        return .init(
          name: "\(place)", inhabitants: 100, use: keys.map { _ in (0..<3).map { _ in Double(draw.below(size)) } })
      }, keys: keys)
  }

  @Test("the most that a small count can be is ten at least, whatever is added up or subtracted", arguments: 1...200)
  func attack(number: Int) {
    let region = region(number)
    let told = SmallCounts(region)
    #expect(told.joined.count(where: \.self) != 1)
    for segment in region.keys.indices {
      #expect(leaks(region, segment, told.cells, told.totals[segment], told.joined) == [], "\(region): \(segment)")
    }
  }

  /// The small counts of a segment that can't be ten by what is told, as municipality and year, the last being 0.
  private func leaks(
    _ region: CostSharing, _ segment: Int, _ cells: [[Bool]], _ isWithheld: Bool, _ joined: [Bool]
  ) -> [[Int]] {
    let rows = region.municipalities.indices
    let years = 0..<max(1, region.keys[segment].years)
    func count(_ place: [Int]) -> Double { region.municipalities[place[0]].use[segment].reversed()[place[1]] }
    let isByUse = region.keys[segment].years > 0
    let shows = isByUse ? rows.filter { row in !joined[row] && years.contains { count([row, $0]) > 0 } } : []
    // Of a segment that is withheld whole, no municipality's cost tells anything, and so nothing does.
    if isWithheld { return shows.map { [$0] } }
    let places = rows.flatMap { row in years.filter { $0 > 0 || cells[row][segment] }.map { [row, $0] } }
    let small = rows.flatMap { row in years.map { [row, $0] } }.filter { (1...9).contains(count($0)) }
    // Above the one child at least that a mark stands for.
    func least(_ place: [Int]) -> Double { place[1] == 0 ? 1 : 0 }
    var equations: [([Double], Double)] = []
    func add(_ isIn: ([Int]) -> Bool) {
      let sum = places.filter(isIn).reduce(0) { $0 + count($1) - least($1) }
      equations.append((places.map { isIn($0) ? 1 : 0 }, sum))
    }
    for year in years where year == 0 || !shows.isEmpty { add { $0[1] == year } }
    for row in shows { add { $0[0] == row } }
    let program = LinearProgram(equations)
    return small.filter { place in
      guard let variable = places.firstIndex(of: place) else { return true }
      // Without an equation in which it stands nothing bounds it.
      guard equations.contains(where: { $0.0[variable] > 0 }) else { return false }
      return (program.most(variable) ?? 0) + least(place) < 10 - 1e-6
    }
  }

  @Test("the attack finds what is told too much")
  func attackBites() {
    // One withheld of a sum is the sum less the rest; two of a sum of twelve are below twelve each.
    #expect(LinearProgram([([1], 4)]).most(0).map { abs($0 - 4) < 1e-9 } == true)
    let two = LinearProgram([([1, 1, 0], 12), ([1, 0, 2], 5)])
    #expect(two.most(0).map { abs($0 - 5) < 1e-9 } == true && two.most(1).map { abs($0 - 12) < 1e-9 } == true)
    // With the cost of each told by itself, all that is small.
    let region = sharing([[[4]], [[30]], [[20]]], [.lastYear])
    let cells = SmallCounts(region).cells
    #expect(cells == [[true], [false], [true]])
    #expect(leaks(region, 0, cells, false, [false, false, false]) == [[0, 0]])
    #expect(leaks(region, 0, cells, false, [true, false, true]) == [])
  }

  private func sharing(_ use: [[[Double]]], _ keys: [CostSharing.Key], solidarity: Double = 0) -> CostSharing {
    let members = use.enumerated().map { CostSharing.Municipality(name: "\($0)", inhabitants: 100, use: $1) }
    return CostSharing(municipalities: members, keys: keys, solidarity: solidarity)
  }

  @Test("by hand: the small count, and the least that hides it")
  func byHand() {
    // By inhabitants: nobody's cost tells a count.
    let plain = SmallCounts(sharing([[[4]], [[30]], [[20]]], [.inhabitants]))
    #expect(plain.cells == [[true], [false], [true]] && plain.totals == [false])
    #expect(plain.joined == [false, false, false])
    // By use: the cost of both with it, and rather of one whose cost is joined already than of one with fewer children.
    let priced = SmallCounts(sharing([[[4], [50]], [[30], [60]], [[20], [40]]], [.lastYear, .lastYear]))
    #expect(priced.cells == [[true, false], [false, false], [true, false]])
    #expect(priced.joined == [true, false, true])
    let twice = SmallCounts(sharing([[[4], [9]], [[30], [5]], [[20], [40]]], [.lastYear, .lastYear]))
    #expect(twice.cells == [[true, true], [true, true], [false, false]])
    #expect(twice.joined == [true, true, false])
    // Nobody to give: the segment, and the cost of who uses it.
    let few = SmallCounts(sharing([[[4], [0]], [[3], [90]], [[0], [40]]], [.lastYear, .inhabitants]))
    #expect(few.totals == [true, false] && few.joined == [true, true, false])
    // Nought is told, and what is large everywhere too.
    #expect(few.cells.map { $0[1] } == [false, false, false])
    let large = SmallCounts(sharing([[[10], [0]], [[30], [90]]], [.lastYear, .lastYear]))
    #expect(!large.cells.joined().contains(true))
  }

  @Test("by hand: an earlier year of the key is guarded as the last is")
  func earlierYears() {
    let region = [[[4.0, 20, 20]], [[30, 30, 30]], [[20, 20, 25]]]
    let shared = SmallCounts(sharing(region, [.threeYears]))
    #expect(!shared.cells.joined().contains(true) && shared.joined == [true, false, true])
    // No cost tells of years outside the key, nor where all goes by inhabitants.
    #expect(SmallCounts(sharing(region, [.lastYear])).joined == [false, false, false])
    #expect(SmallCounts(sharing(region, [.threeYears], solidarity: 1)).joined == [false, false, false])
    // Nobody to hide behind in that year: all who use the segment.
    let sparse = SmallCounts(sharing([[[4, 20, 20]], [[0, 30, 30]], [[0, 0, 0]]], [.threeYears]))
    #expect(sparse.joined == [true, true, false])
  }
}

/// The largest value of one of some numbers that aren't negative and keep some equations: the simplex method in two
/// phases, with Bland's rule (Bland 1977), which can't go round.
struct LinearProgram {
  private var rows: [[Double]]
  private var basis: [Int]
  private let count: Int

  init(_ equations: [([Double], Double)]) {
    count = equations.first?.0.count ?? 0
    let count = count
    rows = equations.enumerated().map { number, equation in
      let sign: Double = equation.1 < 0 ? -1 : 1
      let own = (0..<equations.count).map { $0 == number ? 1.0 : 0 }
      return equation.0.map { $0 * sign } + own + [equation.1 * sign]
    }
    basis = equations.indices.map { count + $0 }
  }

  /// The largest value, or `nil` where nothing keeps the equations or there is no largest.
  func most(_ place: Int) -> Double? {
    var program = self
    let width = count + rows.count
    // First without the numbers that stand for what is lacking.
    guard program.maximise((0..<width).map { $0 < count ? 0 : -1 }, among: width).map({ $0 > -1e-6 }) == true else {
      return nil
    }
    program.dropLacks()
    return program.maximise((0..<width).map { $0 == place ? 1 : 0 }, among: count)
  }

  /// Leaves out equations that follow from others, and what stands for what is lacking.
  private mutating func dropLacks() {
    for row in rows.indices where basis[row] >= count {
      if let column = (0..<count).first(where: { !basis.contains($0) && abs(rows[row][$0]) > 1e-9 }) {
        pivot(row, column)
      }
    }
    let kept = rows.indices.filter { basis[$0] < count }
    (rows, basis) = (kept.map { rows[$0] }, kept.map { basis[$0] })
  }

  private mutating func maximise(_ goal: [Double], among allowed: Int) -> Double? {
    while true {
      let prices = basis.map { goal[$0] }
      func gain(_ column: Int) -> Double {
        goal[column] - zip(prices, rows).reduce(0) { $0 + $1.0 * $1.1[column] }
      }
      guard let column = (0..<allowed).first(where: { !basis.contains($0) && gain($0) > 1e-9 }) else {
        return zip(prices, rows).reduce(0) { $0 + $1.0 * ($1.1.last ?? 0) }
      }
      var leaving: (row: Int, ratio: Double)?
      for row in rows.indices where rows[row][column] > 1e-9 {
        let ratio = (rows[row].last ?? 0) / rows[row][column]
        guard let best = leaving else {
          leaving = (row, ratio)
          continue
        }
        let isEqual = abs(ratio - best.ratio) <= 1e-12
        if isEqual ? basis[row] < basis[best.row] : ratio < best.ratio { leaving = (row, ratio) }
      }
      guard let row = leaving?.row else { return nil }
      pivot(row, column)
    }
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    rows[row] = rows[row].map { $0 / divisor }
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      rows[other] = zip(rows[other], rows[row]).map { $0 - factor * $1 }
    }
    basis[row] = column
  }
}
