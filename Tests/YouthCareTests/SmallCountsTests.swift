import Testing
import YouthCare

/// An attack: from all that is told (counts, sums of segments, what municipalities bear, what a withheld mark says) the
/// most that each withheld count can be, as a linear program, solved here without the rule under test.
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

  /// A region of 2 to 6 municipalities and 1 to 4 segments, large and small, of which some go by use.
  private func region(_ number: Int) -> (counts: [[Int]], prices: [Double]) {
    var draw = Draw(state: UInt64(number))
    for _ in 0..<8 { _ = draw.below(2) }
    let prices = (0..<1 + draw.below(4)).map { _ in draw.below(3) == 0 ? 0 : Double(1 + draw.below(20)) }
    let counts = (0..<2 + draw.below(5)).map { _ in
      let size = [4, 12, 40, 300][draw.below(4)]
      return prices.map { _ in draw.below(size) }
    }
    return (counts, prices)
  }

  @Test("the most that a small count can be is ten at least, whatever is added up or subtracted", arguments: 1...200)
  func attack(number: Int) throws {
    let (counts, prices) = region(number)
    let told = SmallCounts(counts, prices: prices)
    for row in counts.indices {
      for segment in prices.indices where (1...9).contains(counts[row][segment]) {
        #expect(told.cells[row][segment])
        // Of a segment that is withheld whole nothing is told but how it is shared: any multiple does as well.
        if told.totals[segment] { continue }
        let bound = try #require(most(row, segment, counts, prices, told))
        #expect(bound > 10 - 1e-6, "\(counts) \(prices): \(row), \(segment)")
      }
    }
  }

  /// The most that a withheld count can be.
  private func most(
    _ row: Int, _ segment: Int, _ counts: [[Int]], _ prices: [Double], _ told: SmallCounts
  ) -> Double? {
    let places = counts.indices.flatMap { row in
      prices.indices.filter { told.cells[row][$0] }.map { [row, $0] }
    }
    // Above the one child at least that a mark stands for. Of a segment that is withheld whole nothing is known but how
    // cost shares it, as if its sum were known; and a mark may stand for nought there.
    var equations: [([Double], Double)] = []
    func add(_ weight: ([Int]) -> Double) {
      let sum = places.reduce(0.0) {
        $0 + weight($1) * Double(counts[$1[0]][$1[1]] - (told.totals[$1[1]] ? 0 : 1))
      }
      equations.append((places.map(weight), sum))
    }
    for segment in prices.indices { add { $0[1] == segment ? 1 : 0 } }
    for row in counts.indices where !told.costs[row] { add { $0[0] == row ? prices[$0[1]] : 0 } }
    add { told.costs[$0[0]] ? prices[$0[1]] : 0 }
    guard let place = places.firstIndex(of: [row, segment]) else { return nil }
    return LinearProgram(equations).most(place).map { $0 + 1 }
  }

  @Test("the attack finds what is told too much")
  func attackBites() {
    // One withheld of a sum is the sum less the rest; two of a sum of twelve are below twelve each.
    #expect(LinearProgram([([1], 4)]).most(0).map { abs($0 - 4) < 1e-9 } == true)
    let two = LinearProgram([([1, 1, 0], 12), ([1, 0, 2], 5)])
    #expect(two.most(0).map { abs($0 - 5) < 1e-9 } == true && two.most(1).map { abs($0 - 12) < 1e-9 } == true)
  }

  @Test("by hand: the small count, and the least that hides it")
  func byHand() {
    // By inhabitants: nobody's cost tells a count.
    let plain = SmallCounts([[4], [30], [20]], prices: [0])
    #expect(plain.cells == [[true], [false], [true]] && plain.totals == [false] && !plain.costs.contains(true))
    // By use: a rectangle.
    let priced = SmallCounts([[4, 50], [30, 60], [20, 40]], prices: [1, 1])
    #expect(priced.cells == [[true, true], [false, false], [true, true]] && !priced.costs.contains(true))
    // Nothing to move beside it: the costs of two, of whom the sum follows.
    #expect(SmallCounts([[4], [30], [20]], prices: [1]).costs == [true, false, true])
    // Nobody to give: the segment. Nought is told, and what is large everywhere too.
    #expect(SmallCounts([[4, 0], [3, 90]], prices: [0, 0]).cells == [[true, false], [true, false]])
    #expect(SmallCounts([[4, 0], [3, 90]], prices: [0, 0]).totals == [true, false])
    #expect(!SmallCounts([[10, 0], [30, 90]], prices: [1, 1]).cells.joined().contains(true))
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
