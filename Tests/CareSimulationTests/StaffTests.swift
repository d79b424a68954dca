import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// How places follow staff, and staff follows demand, by hand (MODEL.md, F1–F4).
@Suite("Staff, by hand")
struct StaffTests {
  private typealias World = StaffWorld

  /// What of a way is left after months with a time constant.
  private static func rest(_ months: Int, _ time: Double) -> Double { exp(-Double(months) / time) }

  /// Expects the places of months in a circle, as shares of those of the first day.
  ///
  /// With ten years to run, posts are opened at their usual speed for five.
  private func expect(
    requests: Int, expected: Int = 200, _ staff: Workforce, years: Int = 10,
    afterwards: ContractPeriod.Afterwards = .renewed, months: Int,
    _ capacity: (Int) -> Double, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try World.places(
      World.circle(requests: requests, expected: expected, staff, years: years) {
        $0.contract.afterwards = afterwards
      })
    let difference = World.difference(found, from: (0..<months).map { $0 == 0 ? 1 : capacity($0) })
    #expect(difference == nil, sourceLocation: location)
  }

  // MARK: - One time constant at a time

  @Test("demand is averaged, and counts from the month after")
  func smoothing() throws {
    // Two hundred requests a month are averaged for 5 % longer than stated, ten for twice as long, one for two years.
    for (expected, time) in [(200, 3.15), (10, 6), (1, 24.0)] {
      try expect(requests: 2 * expected, expected: expected, World.staff { $0.smoothing = 3 }, months: 60) {
        2 - Self.rest($0, time)
      }
      try expect(requests: 0, expected: expected, World.staff { $0.smoothing = 3 }, months: 60) {
        Self.rest($0, time)
      }
    }
    try expect(requests: 300, World.staff(), months: 60) { _ in 1.5 }
  }

  @Test("a quiet month of the season is none for staff, whenever the contract starts", arguments: [1, 4, 10])
  func season(startMonth: Int) throws {
    let season = [1.0, 1.0, 1.05, 1.05, 1.05, 1.0, 0.8, 0.8, 1.1, 1.1, 1.1, 0.9]
    let scenario = try World.circle(requests: 300, World.staff(), years: 5) {
      $0.contract.start = CalendarDate(year: 2027, month: startMonth, day: 1)!
      $0.segments[0].inflow.season = season
    }
    // As many requests in each month: more than the season's where that is low. Staff follows with a month's delay.
    let calendar = ContractCalendar(scenario.contract)
    let inflow = scenario.segments[0].inflow
    let expected = (0..<60).map {
      $0 == 0 ? 1 : 1.5 / inflow.seasonFactor(in: calendar.months[$0 - 1], of: calendar)
    }
    #expect(World.difference(try World.places(scenario), from: expected) == nil)
    // Sharp: by the numbers of January's year in October, places would be off by a third of those of the first day.
    let (spring, autumn) = (1.5 / season[2], 1.5 / season[6])
    #expect(autumn - spring > 0.4)
  }

  @Test("posts are opened with their time, while the contract has five years or more to run")
  func opening() throws {
    try expect(requests: 300, World.staff { $0.opening = 3 }, months: 60) { 1.5 - 0.5 * Self.rest($0, 3) }
  }

  @Test("under a short contract posts are opened more slowly, near its end most of all, and closed as fast as ever")
  func investment() throws {
    let staff = World.staff { $0.opening = 3 }
    func part(_ years: Double) -> Double { (1 - exp(-1 / 3.0)) * (1 - exp(-years / 2)) / (1 - exp(-2.5)) }
    // Who goes on plans for three years, at 0.85 of the usual speed.
    try expect(requests: 300, staff, years: 3, months: 36) { 1.5 - 0.5 * pow(1 - part(3), Double($0)) }
    // Before a new tender for those that are left: 0.85 of it with three, 0.45 with one, and then nothing.
    var gap = 0.5
    try expect(requests: 300, staff, years: 3, afterwards: .open, months: 36) { month in
      if month < 24 { gap *= 1 - part(3 - Double(month) / 12) }
      return 1.5 - gap
    }
    for afterwards in ContractPeriod.Afterwards.allCases {
      try expect(requests: 100, staff, years: 3, afterwards: afterwards, months: 36) { 0.5 + 0.5 * Self.rest($0, 3) }
    }
  }

  @Test("in the last year before a new tender nobody opens posts or builds places; posts are closed as ever")
  func lastYear() throws {
    func difference(requests: Int, _ staff: Workforce, _ capacity: (Int) -> Double) throws -> String? {
      let scenario = try World.circle(requests: requests, staff, years: 7) { $0.contract.afterwards = .open }
      // Seven years: the speed of the first two is the usual one.
      var expected = (0..<24).map(capacity)
      let found = try World.places(scenario)
      if requests > 200 { #expect(found[72...].allSatisfy { $0 == found[71] } && found[71] > found[60]) }
      if requests < 200 { #expect(found[83] < found[72]) }
      expected[0] = 1
      return World.difference(Array(found[..<24]), from: expected)
    }
    #expect(try difference(requests: 300, World.staff { $0.opening = 60 }) { 1.5 - 0.5 * Self.rest($0, 60) } == nil)
    #expect(try difference(requests: 300, World.staff { $0.building = 60 }) { 1.5 - 0.5 * Self.rest($0, 60) } == nil)
    #expect(try difference(requests: 100, World.staff { $0.opening = 24 }) { 0.5 + 0.5 * Self.rest($0, 24) } == nil)
    // Who goes on adds places to the last month.
    let renewed = try World.places(World.circle(requests: 300, World.staff { $0.opening = 60 }, years: 7))
    #expect(renewed[83] > renewed[71])
  }

  @Test("in the last year before a new tender two points more of the staff leave, and only then")
  func tender() throws {
    // Nobody else leaves, and nobody is hired.
    let rules = World.loyal { ($0.opening, $0.fillTime) = (1e15, 1e15) }
    let open = try World.circle(requests: 200, rules, years: 7) { $0.contract.afterwards = .open }
    let expected = (0..<84).map { pow(1 - 0.02 / 12, Double(max(0, $0 - 71))) }
    #expect(World.difference(try World.places(open), from: expected) == nil)
    let renewed = try World.circle(requests: 200, rules, years: 7)
    #expect(World.difference(try World.places(renewed), from: expected.map { _ in 1 }) == nil)
  }

  @Test("vacancies are filled with their time")
  func filling() throws {
    try expect(requests: 300, World.loyal { $0.fillTime = 4 }, months: 60) { 1.5 - 0.5 * Self.rest($0, 4) }
  }

  @Test("new staff counts for half until it has learnt")
  func training() throws {
    // All are hired at once; the share that still learns has its time constant.
    try expect(requests: 300, World.loyal { $0.training = 3 }, months: 60) { 1.5 - 0.25 * Self.rest($0, 3) }
  }

  @Test("staff above the need leaves after notice, until it is within 5 % of it")
  func notice() throws {
    var staff = 1.0
    try expect(requests: 100, World.loyal { $0.notice = 4 }, months: 60) { _ in
      if staff > 0.525 { staff = 0.5 + (staff - 0.5) * Self.rest(1, 4) }
      return staff
    }
    // A need 4 % lower lets nobody go; a need 5 % lower does.
    try expect(requests: 192, World.loyal { $0.notice = 4 }, months: 60) { _ in 1 }
    try expect(requests: 190, World.loyal { $0.notice = 4 }, months: 2) { 0.95 + 0.05 * Self.rest($0, 4) }
  }

  @Test("temporary staff fills its share of the vacancies")
  func agency() throws {
    let staff = World.loyal { ($0.fillTime, $0.agency) = (4, 0.6) }
    try expect(requests: 300, staff, months: 60) { 1.5 - 0.5 * 0.4 * Self.rest($0, 4) }
  }

  // MARK: - All together

  @Test(
    "all together: a jump of demand, month by month",
    arguments: [0, 100, 150, 188, 200, 300, 500], [(0.15, 0.6), (0.6, 0.3)])
  func jump(requests: Int, staff: (turnover: Double, agency: Double)) throws {
    for (fill, training, notice, building) in [(4.0, 3.0, 4.0, 0.0), (1, 12, 0, 0), (12, 0, 9, 12)] {
      let rules = World.usual {
        ($0.turnover, $0.agency, $0.fillTime, $0.training) = (staff.turnover, staff.agency, fill, training)
        ($0.notice, $0.building) = (notice, building)
      }
      var hand = StaffByHand(rules)
      let expected = hand.capacities(60, requests: Double(requests))
      let found = try World.places(World.circle(requests: requests, rules))
      #expect(World.difference(found, from: expected) == nil, "fill \(fill), training \(training), notice \(notice)")
    }
  }

  @Test("who would be let go but leaves by himself is not hired back because of it")
  func noticeHiresNobody() throws {
    // One in twelve leaves each month: of 0.7734 posts filled on the first day 0.7089 are left, and 0.72 are needed.
    let rules = World.staff { ($0.turnover, $0.fillTime) = (1, 4) }
    let step = 1 - exp(-0.25)
    let first = step / (1.0 / 12 + step * 11 / 12)
    let left = first * 11 / 12
    try expect(requests: 144, rules, months: 2) { _ in (left + (0.72 - left) * step) / first }
  }

  // MARK: - Who leaves

  @Test("staff leaves by the formula of F3, twice a year's at most")
  func turnover() {
    let rules = Workforce()
    #expect(rules.turnover(utilisation: 0.9, extraAdministration: 0) == 0.15)
    #expect(isClose(rules.turnover(utilisation: 1, extraAdministration: 0), 0.15 * exp(0.2)))
    #expect(isClose(rules.turnover(utilisation: 0.8, extraAdministration: 0.02), 0.15 * exp(-0.2 + 0.06)))
    #expect(rules.turnover(utilisation: 5, extraAdministration: 0) == 2)
  }

  @Test("more work for each who is employed drives staff away, and who leaves leaves more of it behind")
  func workload() throws {
    // 16,000 are in care in 20,000 places; 4,000 more come on day 10 and stay.
    var rules = Workforce()
    rules.handover = 0
    var hand = StaffByHand(rules, expected: 1, years: 3)
    let expected =
      [1.0]
      + (1..<36).map { _ in
        // Demand stays where it was. Temporary staff fills places and carries nobody.
        hand.month(requests: hand.demand, utilisation: 0.9 / hand.employed / 0.8)
      }
    let found = try World.places(Self.crowded(rules, years: 3))
    #expect(World.difference(found, from: expected, of: 20_000) == nil)
    // 0.15 e^(2 × 0.225) leave in the first months; a load that is held against places would leave them as they were.
    #expect(found[35] < 19_800)
  }

  /// 20,000 places with 16,000 clients for good, and 4,000 who come on day 10 and stay so many days.
  private static func crowded(_ rules: Workforce, years: Int, staying days: Double = 100_000) throws -> Scenario {
    var scenario = ContractBookTests.scenario(
      [
        try World.still(clients: 16_000, places: 20_000, rules, stay: 100_000),
        try SmallWorld.segment(inCare: 4_000, leavingAt: 10),
      ], years: years)
    scenario.segments[1].routes = [Route(target: 0)]
    scenario.segments[1].routes[0].share = 1
    scenario.changes.append(
      DatedChange(
        name: "stay", target: .stay, segments: [0], step: .init(.times(days / 100_000), from: 5, until: .infinity)))
    return scenario
  }

  @Test("the spiral starts with a load that is too much, feeds itself, and stops when the load is gone")
  func spiral() throws {
    // Vacancies that are hard to fill, and posts that stay as they are.
    func rules(_ response: Double) -> Workforce {
      var rules = Workforce()
      (rules.opening, rules.fillTime, rules.turnover, rules.workloadResponse) = (1e15, 8, 0.2, response)
      return rules
    }
    /// The course in ten years, of which the load lasts three; fed by what it does itself, or by the clients alone.
    func course(_ response: Double, feedsItself: Bool) -> [Double] {
      var hand = StaffByHand(rules(response), expected: 1, years: 10)
      return [1.0]
        + (1..<120).map { month in
          let clients = Double(month) * 365 / 12 < 10 + 3 * 365 ? 1 : 0.8
          return hand.month(
            requests: hand.demand, utilisation: 0.9 * clients / (feedsItself ? hand.employed : 1) / 0.8)
        }
    }
    let found = try World.places(Self.crowded(rules(2), years: 10, staying: 3 * 365))
    let expected = course(2, feedsItself: true)
    #expect(World.difference(found, from: expected, of: 20_000) == nil)
    // While it lasts it takes more than the load alone would; then it turns, and nearly all come back.
    let alone = course(2, feedsItself: false)
    #expect(expected[36] < alone[36] - 0.01, "\(expected[36]) and \(alone[36])")
    #expect(expected[36] < 0.95 && expected[119] > 0.99)
    #expect(
      World.difference(try World.places(Self.crowded(rules(0), years: 10)), from: expected.map { _ in 1 }, of: 20_000)
        == nil)
  }

  /// The daily tariff with other administration than the baseline's 9 %.
  private static func terms(administration: Double) -> ContractTerms {
    var model = ContractBookTests.daily
    model.conduct.administration = administration
    return ContractTerms(model)
  }

  @Test("administration above the baseline's takes hours and drives staff away", arguments: [0.05, -0.04])
  func administration(extra: Double) throws {
    let rules = World.usual()
    let scenario = ContractBookTests.scenario(
      [try World.still(clients: 10, places: World.places, rules, terms: Self.terms(administration: 0.09 + extra))],
      years: 5)
    var hand = StaffByHand(rules, expected: 1)
    let expected = [1] + (1..<60).map { _ in hand.month(requests: hand.demand, administration: extra) }
    #expect(World.difference(try World.places(scenario), from: expected) == nil)
    // In the first month the hours are gone, and posts have hardly followed.
    #expect(abs(expected[1] - (1 - extra)) < 0.02)
  }

  @Test("material control is administration too: it takes 0.2 % of the hours")
  func audits() throws {
    let rules = World.usual { $0.opening = 1e15 }
    let scenario = ContractBookTests.scenario([try World.still(clients: 10, places: World.places, rules)]) {
      $0.materialControl = MaterialControl()
    }
    var hand = StaffByHand(rules, expected: 1, years: 1)
    let expected = [1] + (1..<12).map { _ in hand.month(requests: hand.demand, administration: 0.002) }
    #expect(World.difference(try World.places(scenario), from: expected) == nil)
  }

  @Test("each colleague who leaves lengthens the stays that begin by three weeks: 21 days for each turnover a year")
  func handover() throws {
    // 5 % more administration: 0.15 (e^0.15 − 1) more leave in a year.
    func days(_ weeks: Double, administration: Double, clients: Int = 10) throws -> Double {
      var rules = World.usual()
      rules.handover = 7 * weeks
      let scenario = ContractBookTests.scenario([
        try World.still(
          clients: clients, places: 1_000, rules, terms: Self.terms(administration: administration), stay: 200),
        try SmallWorld.source(leavingAt: 100, to: 0),
      ])
      let run = try SmallWorld.run(scenario)
      #expect(run.audit.violations == [])
      return run(.careDays) - 365 * Double(clients)
    }
    #expect(isClose(try days(3, administration: 0.09), 200))
    let extra = 0.15 * (exp(0.15) - 1)
    #expect(isClose(try days(3, administration: 0.14), 200 * (1 + 21 / 365 * extra)))
    #expect(isClose(try days(30, administration: 0.14), 200 * (1 + 210 / 365 * extra)))
    #expect(isClose(try days(3, administration: 0.05), 200 * (1 + 21 / 365 * 0.15 * (exp(-0.12) - 1))))
  }

  // MARK: - Absence and places that are built

  @Test("absence takes hours, until posts that make up for it are opened and filled")
  func absence() throws {
    let hours = 0.7 / 0.925
    func staff(_ adapt: (inout Workforce) -> Void) -> Workforce {
      World.loyal {
        $0.absence = 0.3
        adapt(&$0)
      }
    }
    try expect(requests: 200, staff { $0.opening = 3 }, months: 60) { 1 - (1 - hours) * Self.rest($0, 3) }
    try expect(requests: 200, staff { $0.fillTime = 4 }, months: 60) { 1 - (1 - hours) * Self.rest($0, 4) }
    try expect(requests: 200, staff { _ in }, months: 60) { _ in 1 }
    // Less than usual gives places, until the staff that isn't needed has gone.
    // In month 4 posts are 5 % below it.
    let healthy = World.loyal { ($0.absence, $0.opening) = (0, 3) }
    try expect(requests: 200, healthy, months: 5) { ($0 < 4 ? 1 : 0.925 + 0.075 * Self.rest($0, 3)) / 0.925 }
  }

  @Test("places are built after the need, whatever the staff")
  func building() throws {
    try expect(requests: 300, World.staff { $0.building = 12 }, months: 60) { 1.5 - 0.5 * Self.rest($0, 12) }
    // Staff that is there later than the places.
    try expect(requests: 300, World.loyal { ($0.building, $0.fillTime) = (6, 24) }, months: 60) {
      min(1.5 - 0.5 * Self.rest($0, 6), 1.5 - 0.5 * Self.rest($0, 24))
    }
    // Fewer clients need no building.
    try expect(requests: 100, World.staff { $0.building = 12 }, months: 60) { _ in 0.5 }
  }

  @Test("built places stay while demand is low")
  func builtPlacesStay() throws {
    // Who enters the source in month 24 stays a year there: no requests from month 25 to 36.
    let scenario = try World.circle(requests: 300, World.staff { $0.building = 12 }, years: 10) {
      $0.changes.append(
        DatedChange(
          name: "a year away", target: .stay, segments: [1],
          step: .init(.times(25), from: 24 * World.month, until: 25 * World.month)))
    }
    // Each month goes by the requests of the one before.
    let expected = (0..<60).map { month in
      switch month {
      case ...25: 1.5 - 0.5 * Self.rest(month, 12)
      case ...37: 0.0
      // From month 38 on, what was built in 25 months, and 13 months less of what was left.
      default: 1.5 - 0.5 * Self.rest(month - 12, 12)
      }
    }
    #expect(World.difference(try World.places(scenario), from: expected) == nil)
  }

  @Test("staff for those who are ill needs no places of its own")
  func nothingBuiltForAbsence() throws {
    let rules = World.staff { ($0.absence, $0.building) = (0.3, 12) }
    try expect(requests: 250, rules, months: 60) { 1.25 - 0.25 * Self.rest($0, 12) }
  }

  // MARK: - Supply follows margins

  @Test(
    "posts drift by ε × what the margin of three years is beyond the usual one, −15 % to 10 % a year",
    arguments: [(10.56, 0.5), (10.56, 5), (13.44, 0.5), (13.44, 5), (12.0, 0.5)])
  func drift(tariff: Double, response: Double) throws {
    var model = ContractBookTests.daily
    model.tariff = tariff
    let scenario = try World.circle(
      requests: 200, World.staff { $0.supplyResponse = response }, years: 10, terms: ContractTerms(model)
    ) { $0.segments[0].cost.variableShare = 1 }
    // Care costs 12 euro a day, and a quarter of a month at each tariff whole cents. On the first day nothing is earned,
    // and that is usual. Each year the margin goes a third of the way, and the usual one a third of the way to that of
    // the year before, but nobody gets used to losing more than 2 %.
    let margin = 1 - 12 / tariff
    var (seen, usual, capacity) = (0.0, 0.0, 1.0)
    let expected = (0..<120).map { month in
      if month > 0, month.isMultiple(of: 12) {
        usual = max(usual + (seen - usual) / 3, -0.02)
        seen += (margin - seen) / 3
      }
      if month > 0 { capacity *= 1 + min(0.1, max(-0.15, response * (seen - usual))) / 12 }
      return capacity
    }
    #expect(World.difference(try World.places(scenario), from: expected) == nil)
    // Who earns 10 % more for good ends with 16 % more posts (1.5 times as much), and not with 5 % more each year; who
    // loses as much has an eighth fewer after five years, and goes on.
    if response == 0.5, margin > 0 { #expect(abs(log(capacity) / (1.5 * margin) - 1) < 0.2) }
    if response == 0.5, margin < 0 { #expect(expected[60] < 0.9 && capacity < expected[60] - 0.1) }
  }

  @Test("a list keeps nobody whose work is done by others", arguments: [0, 50])
  func listKeepsNobody(waiting: Int) throws {
    // Without absence 0.925 of the staff is enough, and what is more goes at once.
    var segment = try World.still(
      clients: 100, places: 100, World.loyal { $0.absence = 0 }, stay: 10_000)
    segment.present.waiting = waiting
    let found = try World.places(ContractBookTests.scenario([segment]))
    #expect(found == [Double](repeating: 100, count: 12))
  }

  // MARK: - A guarantee

  @Test("a guarantee that is called on keeps staff, in January too; one that isn't lets it go")
  func guarantee() throws {
    func places(_ share: Double?) throws -> [Double] {
      let terms = ContractBookTests.terms {
        $0.guarantee = share.map { _ in GuaranteeBudget() }
        $0.guarantee?.share = share ?? 0
      }
      return try World.places(World.circle(requests: 100, World.loyal { $0.notice = 4 }, years: 3, terms: terms))
    }
    var staff = 1.0
    let leaving =
      [1.0]
      + (1..<36).map { _ in
        if staff > 0.525 { staff = 0.5 + (staff - 0.5) * exp(-0.25) }
        return staff
      }
    // Half of what was expected comes.
    #expect(World.difference(try places(0.9), from: .init(repeating: 1, count: 36)) == nil)
    #expect(World.difference(try places(0.51), from: .init(repeating: 1, count: 36)) == nil)
    #expect(World.difference(try places(0.49), from: leaving) == nil)
    #expect(World.difference(try places(nil), from: leaving) == nil)
  }

  /// A hundred requests a month of the two hundred expected, half a month of care each, at 12 euro a day: 219,000.00 a
  /// year of the 438,000.00 expected.
  @Test("demand halves: a guarantee of nine tenths pays 394,200.00 a year and keeps all staff; without it half of both")
  func guaranteeAndFallingDemand() throws {
    let without = ContractBookTests.terms { _ in }
    let with = ContractBookTests.terms {
      $0.guarantee = GuaranteeBudget()
      $0.guarantee?.share = 0.9
    }
    for (terms, topUp, capacity) in [(with, 17_520_000, 1.0), (without, 0, 0.5)] {
      let scenario = try World.circle(requests: 100, World.loyal(), years: 3, terms: terms)
      let books = try SmallWorld.books(scenario)
      #expect(books.violations == [])
      for year in 0..<3 {
        let months = 12 * year..<12 * (year + 1)
        #expect(months.reduce(0) { $0 + books(.careExpense, month: $1) } == 21_900_000)
        #expect(months.reduce(0) { $0 + books(.guaranteeExpense, month: $1) } == topUp)
      }
      // Nobody waits in either: places that are kept help nobody, and cost what the guarantee adds.
      #expect((0..<36).allSatisfy { books.tally(.waiting, month: $0) == 0 })
      let places = (0..<36).map { books.tally(.places, month: $0) }
      #expect(places.last == capacity * Double(World.places) && places == places.sorted(by: >))
    }
  }
}
