import CareSimulation
import Sampling
import Testing
import YouthCare

/// What youth care costs besides care that is bought (MODEL.md, M10), by hand.
@Suite("Other costs")
struct OtherCostTests {
  /// Access of 120,000.55 euro a year with an index of 3.5 % and a volume that grows by 2 %.
  private var access: OtherCost {
    var line = OtherCost(name: "access")
    (line.perYear, line.index, line.growth) = (120_000.55, 0.035, 0.02)
    return line
  }

  private func region(_ lines: [OtherCost], adapt: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
    try SmallWorld.region {
      $0.otherCosts = lines
      adapt(&$0)
    }
  }

  @Test("a year's sum is spread by month to the cent, and grows by index and volume; no provider's books hold it")
  func months() throws {
    let books = try SmallWorld.books(region([access]))
    #expect(books.violations == [])
    let cents = books(.otherExpense, of: .region)
    // 12,000,055 cents, and × 1.035 × 1.02 = 12,668,458.06.
    #expect(cents[..<12].reduce(0, +) == 12_000_055 && cents[12...].reduce(0, +) == 12_668_458)
    for month in 0..<12 { #expect(abs(Double(cents[month]) - 12_000_055 / 12) <= 1) }
    #expect(books(.municipalCash, of: .region) == cents.map { -$0 })
    for contract in 0..<books.contracts { #expect(books.total(.otherExpense, contract) == 0) }
  }

  @Test("a line that states no index follows the contract's, and lines add up")
  func ownIndex() throws {
    var plain = OtherCost(name: "plain")
    plain.perYear = 50_000
    let cents = try SmallWorld.books(region([access, plain]))(.otherExpense, of: .region)
    // The region's contracts are indexed by 3 %.
    #expect(cents[..<12].reduce(0, +) == 17_000_055, "5,000,000 more")
    #expect(cents[12...].reduce(0, +) == 17_818_458, "5,150,000 more")
  }

  /// From 1 July a budget year has six of the twelve months, and the next one is a step of growth later.
  @Test("a year that the contract covers in part gets the part of its months, at the level of the year")
  func partOfYear() throws {
    var line = OtherCost(name: "teams")
    (line.perYear, line.index) = (120_000, 0.10)
    let scenario = try region([line]) { $0.contract.start = CalendarDate(year: 2027, month: 7, day: 1)! }
    let cents = try SmallWorld.books(scenario)(.otherExpense, of: .region)
    let years: [Int] = [0..<6, 6..<18, 18..<cents.count].map { cents[$0].reduce(0, +) }
    #expect(years == [6_000_000, 13_200_000, 7_260_000])
  }

  @Test("months before the contract have none")
  func warmUp() throws {
    let scenario = try region([access]) { $0.contract.warmUpMonths = 3 }
    let cents = try SmallWorld.books(scenario)(.otherExpense, of: .region)
    #expect(cents[..<3] == [0, 0, 0] && cents[3..<15].reduce(0, +) == 12_000_055)
  }

  @Test("nobody responds to it: clients, contracts and care outside them are the same to the cent")
  func nobodyResponds() throws {
    let (without, with) = (try SmallWorld.books(region([])), try SmallWorld.books(region([access])))
    #expect(with.differences(from: without) == [])
    #expect(without.total(.otherExpense, of: .region) == 0 && with.total(.otherExpense, of: .region) > 0)
    for segment in 0..<with.segments { #expect(with.outside(segment) == without.outside(segment)) }
  }

  /// Two steps of 4 and 3 %: 100,000 euro of 2025 are 107,120 in 2027.
  @Test("an amount at an older price level is brought to the prices of the start, as every price")
  func priceLevel() throws {
    var line = OtherCost(name: "teams")
    line.perYear = 100_000
    let scenario = try region([line]) {
      $0.contract.priceLevel = 2025
      $0.contract.pastIndices = [2026: 0.04, 2027: 0.03]
    }
    let cents = try SmallWorld.books(scenario)(.otherExpense, of: .region)
    #expect(cents[..<12].reduce(0, +) == 10_712_000)
  }

  /// The municipality knows what it spends on these itself, so that the estimate has the whole year's sum from the first
  /// month on, and the noise of what is reported isn't on it.
  @Test("it counts against the budget, known beforehand and without noise", arguments: [0, 0.05])
  func control(noise: Double) throws {
    func estimates(_ lines: [OtherCost]) throws -> [Double] {
      let scenario = try region(lines) {
        $0.setBudget([2027: 10_000_000, 2028: 10_000_000])
        $0.control = .sharp(.none)
        $0.control?.noise = noise
      }
      return try #require(try Controlled.runs(scenario, replications: 0..<1)[0].record).estimates.compactMap(\.self)
    }
    let (without, with) = (try estimates([]), try estimates([access]))
    #expect(with.count == 24 && without.count == 24)
    for month in 0..<24 {
      #expect(isClose(with[month] - without[month], month < 12 ? 120_000.55 : 126_684.58, within: 1e-6))
    }
  }

  @Test("a task field is a digit, a point and up to three digits with at most one letter")
  func taskFields() {
    for text in ["6.2", "6.72", "6.73a", "6.792", "0.4"] { #expect(OtherCost.isTaskField(text), "\(text)") }
    for text in ["", "6", "6.", ".2", "62.1", "6.72ab", "6.a", "6.7291", "6,2", "6.72A", "6.2.1", "jeugd"] {
      #expect(!OtherCost.isTaskField(text), "\(text)")
    }
  }
}
