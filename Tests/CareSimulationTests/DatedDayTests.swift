import CareSimulation
import Sampling
import Testing
import YouthCare

/// What a scenario dates holds on its day, wherever that lies in a month (drawn days, exact values).
@Suite("Dates hold on their day")
struct DatedDayTests {
  /// A scenario of real months.
  private static func gregorian(
    _ segments: [Segment], from start: CalendarDate, years: Int = 1, _ adapt: (inout Scenario) -> Void = { _ in }
  ) -> Scenario {
    ContractBookTests.scenario(segments, years: years) {
      $0.contract.start = start
      $0.contract.calendar = .gregorian
      adapt(&$0)
    }
  }

  private static func drawnStart(_ cases: inout DrawnCases) -> CalendarDate {
    CalendarDate(year: cases.whole(2024...2031), month: cases.whole(1...12), day: cases.whole(1...28))!
  }

  /// A sum for twelve months up to a day: months, and of the last one a part by its days.
  private static func share(of calendar: ContractCalendar, until day: Double) -> Double {
    calendar.months.reduce(0) { sum, month in
      sum + calendar.shareOfYear(of: month) * min(1, max(0, (day - month.start) / month.days))
    }
  }

  // MARK: - Closures

  /// A and B have five clients each for good; A closes on a drawn day, and his clients go to B on it.
  ///
  /// From the next first of a month, as it was, a case differs by up to 31 days of 60 euro.
  @Test("who closes on a day has clients, production and cost up to that day, and the other all after it")
  func closing() throws {
    var cases = DrawnCases()
    for _ in 0..<300 {
      let start = Self.drawnStart(&cases)
      let segment = try Segment.market([0.5, 0.5]) {
        $0.capacity = .places(20)
        $0.failure = ProviderFailure()
        ($0.failure!.transfer, $0.failure!.lengthening, $0.failure!.rehired) = (0, 1, 0)
      }
      var scenario = Self.gregorian([segment], from: start) { $0.municipalCost.perContract = 1_200 }
      let calendar = ContractCalendar(scenario.contract)
      let day = Double(cases.whole(1...Int(calendar.horizon) - 1))
      scenario.segments[0].providers[0].closes = day
      let run = try MarketRun.run(scenario)
      #expect(run.books.violations == [])
      #expect(isClose(run.flows[0].careDays, 5 * day) && run.flows[0].transfersOut == 5)
      #expect(isClose(run.flows[1].careDays, 10 * calendar.horizon - 5 * day))
      // 12 euro a day.
      #expect(abs(run.books.total(.production, 0) - Int(6_000 * day)) <= 5)
      #expect(abs(run.books.total(.production, 1) - Int(6_000 * (2 * calendar.horizon - day))) <= 10)
      let months = Self.share(of: calendar, until: day)
      #expect(abs(Double(run.books.total(.administrationExpense, 0)) - 120_000 * months) < 13)
      // 664.30 euro a month, half of it his; places that are his up to that day.
      let fixed = Double(run.books.total(.fixedCost, 0))
      #expect(abs(fixed / (0.5 * 12 * 66_430 * 365.2425 / 365) - months) < 1e-3, "\(start), day \(day): \(fixed)")
      let places = run.months(.placeDays).reduce(0, +)
      #expect(isClose(places, 10 * day + 10 * calendar.horizon))
    }
  }

  @Test("of sums for twelve months he has the part up to his day, and a lump sum goes on whole to the others")
  func closingSums() throws {
    var cases = DrawnCases(seed: 2)
    for _ in 0..<300 {
      let start = Self.drawnStart(&cases)
      let first = cases.number(0.1...0.8)
      let shares = [first, (1 - first) * 0.6, (1 - first) * 0.4]
      let own = cases.whole(0...1) == 1
      let segment = try Segment.market(shares, clients: 0) {
        $0.terms = ContractBookTests.terms(ContractBookTests.budget(43_800)) { $0.innovation = InnovationSum() }
        if own { $0.providers[0].terms = ContractBookTests.terms(ContractBookTests.budget(12_000)) { _ in } }
      }
      var scenario = Self.gregorian([segment], from: start)
      let calendar = ContractCalendar(scenario.contract)
      let days = [cases.whole(1...Int(calendar.horizon) - 2), cases.whole(1...Int(calendar.horizon) - 2)].sorted()
      for (provider, day) in zip([0, 1], days) { scenario.segments[0].providers[provider].closes = Double(day) }
      let run = try MarketRun.run(scenario)
      #expect(run.books.violations == [])
      let parts = days.map { Self.share(of: calendar, until: Double($0)) }
      let paid = (0..<3).map { Double(run.books.total(.careExpense, $0)) }
      if own {
        // What is his alone ends with him; the others' sum doesn't depend on it.
        #expect(abs(paid[0] - 1_200_000 * parts[0]) < 2)
      } else {
        #expect(abs(paid[0] - 4_380_000 * shares[0] * parts[0]) < 2)
        let second = shares[1] * parts[0] + shares[1] / (shares[1] + shares[2]) * (parts[1] - parts[0])
        #expect(abs(paid[1] - 4_380_000 * second) < 3)
        #expect(abs(paid.reduce(0, +) - 4_380_000 * Self.share(of: calendar, until: calendar.horizon)) < 4)
      }
      // 2 % of his part of the sum.
      let innovation = Double(run.books.total(.innovationExpense, 1))
      #expect(abs(innovation - 0.02 * 4_380_000 * shares[1] * parts[1]) < 3)
      for contract in 0...1 {
        // What was paid ahead has gone back: nothing is owed either way.
        #expect(run.books.total(.receivable, contract) == 0)
      }
    }
  }

  @Test("a guarantee is for the part of the year up to the day of closing")
  func closingGuarantee() throws {
    var cases = DrawnCases(seed: 3)
    for _ in 0..<200 {
      let start = CalendarDate(year: cases.whole(2024...2031), month: 1, day: 1)!
      let segment = try Segment.market([0.5, 0.5], clients: 0) {
        $0.terms = ContractBookTests.terms {
          $0.guarantee = GuaranteeBudget()
          $0.guarantee?.share = 0.9
          $0.guarantee?.expected = 60_000
        }
      }
      var scenario = Self.gregorian([segment], from: start)
      let calendar = ContractCalendar(scenario.contract)
      let day = Double(cases.whole(1...Int(calendar.horizon) - 1))
      scenario.segments[0].providers[0].closes = day
      let books = try SmallWorld.books(scenario)
      #expect(books.violations == [])
      let owed = Double(books.total(.guaranteeExpense, 0))
      #expect(abs(owed - 2_700_000 * Self.share(of: calendar, until: day)) <= 1, "\(start), day \(day)")
    }
  }

  // MARK: - Places

  /// Places by days: what is there on each day is the rounded number of that day.
  @Test("places move on the day on which their rounded number does, at once or on a ramp")
  func places() throws {
    var cases = DrawnCases(seed: 4)
    for _ in 0..<300 {
      let start = Self.drawnStart(&cases)
      var scenario = Self.gregorian([try SmallWorld.segment(places: 40)], from: start, years: 2)
      let calendar = ContractCalendar(scenario.contract)
      let last = Int(calendar.horizon)
      let from = cases.whole(0...last - 1)
      let step = Timeline.Step(
        cases.whole(0...1) == 0 ? .to(Double(cases.whole(0...90))) : .times(cases.number(0...2)), from: Double(from),
        until: cases.whole(0...1) == 0 ? .infinity : Double(cases.whole(from + 1...last)),
        ramp: [0, 1, 30.4, 200][cases.whole(0...3)])
      scenario.changes.append(DatedChange(name: "places", target: .places, segments: [0], step: step))
      let run = try SmallWorld.run(scenario)
      let timeline = Timeline(40, steps: [step])
      for (index, month) in calendar.months.enumerated() {
        let days = Int(month.start)..<Int(month.end)
        let expected = days.reduce(0) { $0 + timeline.value(at: Double($1)).rounded() }
        #expect(isClose(run(.placeDays, month: index), expected), "\(start), \(step), month \(index)")
      }
    }
  }

  @Test("fixed cost follows the places by days")
  func costOfPlaces() throws {
    var cases = DrawnCases(seed: 5)
    for _ in 0..<200 {
      let day = Double(cases.whole(1...364))
      var scenario = Self.gregorian(
        [try Segment.market([1]) { $0.capacity = .places(10) }], from: CalendarDate(year: 2027, month: 1, day: 1)!)
      let plain = try SmallWorld.books(scenario)
      scenario.changes.append(
        DatedChange(name: "double", target: .places, segments: [0], step: .init(.to(20), from: day)))
      let doubled = try SmallWorld.books(scenario)
      let calendar = ContractCalendar(scenario.contract)
      for (index, month) in calendar.months.enumerated() {
        let part = min(1, max(0, (month.end - day) / month.days))
        let cost = Double(plain(.fixedCost)[index])
        #expect(abs(Double(doubled(.fixedCost)[index]) - cost * (1 + part)) <= 1.5)
      }
    }
  }

  @Test("places missing at the start are there after exactly so many calendar months")
  func startUp() throws {
    var cases = DrawnCases(seed: 6)
    for _ in 0..<200 {
      let start = Self.drawnStart(&cases)
      let months = cases.whole(1...12)
      let scenario = Self.gregorian([try SmallWorld.segment(places: 20)], from: start, years: 2) {
        $0.contract.startUpLoss = 0.2
        $0.contract.startUpMonths = Double(months)
      }
      let run = try SmallWorld.run(scenario)
      let calendar = ContractCalendar(scenario.contract)
      let month = start.firstOfMonth(after: months)
      let end = calendar.day(of: CalendarDate(year: month.year, month: month.month, day: start.day)!)
      #expect(isClose(run(.placeDays), 20 * calendar.horizon - 4 * end), "\(start), \(months) months")
    }
  }

  @Test("where a new tender comes nobody adds places in the last twelve months, from their first day on")
  func lastYear() throws {
    var cases = DrawnCases(seed: 7)
    for _ in 0..<100 {
      let start = Self.drawnStart(&cases)
      let years = cases.whole(2...4)
      let late = start.addingYears(years - 1)
      var scenario = Self.gregorian([try SmallWorld.segment(places: 20)], from: start, years: years) {
        $0.contract.afterwards = .open
      }
      let day = ContractCalendar(scenario.contract).day(of: late)
      for (shift, places) in [(-1.0, 30.0), (0, 20), (1, 20)] {
        scenario.changes = [
          DatedChange(name: "more", target: .places, segments: [0], step: .init(.to(30), from: day + shift))
        ]
        let run = try SmallWorld.run(scenario)
        #expect(run.months.indices.last.map { run(.places, month: $0) } == places, "\(start), \(years) years, \(shift)")
      }
    }
  }

  // MARK: - Access

  /// A reserve keeps the one place from somebody who comes on day 10, until a drawn day; matching takes five days for
  /// who comes on or after one.
  @Test("levers of access move on their day")
  func doors() throws {
    var cases = DrawnCases(seed: 8)
    for _ in 0..<300 {
      let day = Double(cases.whole(20...364))
      let held = try SmallWorld.run(
        Self.gregorian(
          [SmallWorld.segment(places: 1), SmallWorld.source(leavingAt: 10, to: 0)],
          from: CalendarDate(year: cases.whole(2024...2031), month: 1, day: 1)!
        ) {
          $0.changes.append(SmallWorld.change(.access(.crisisReserve), .to(0.9), from: 0, until: day))
        })
      #expect(isClose(held(.waitDays), day - 10) && held(.starts) == 1)
      let moment = Double(cases.whole(1...350)) + 0.5
      let matched = try SmallWorld.run(
        Self.gregorian(
          [SmallWorld.segment(), SmallWorld.source(leavingAt: moment, to: 0)],
          from: CalendarDate(year: 2027, month: 1, day: 1)!
        ) {
          $0.changes.append(SmallWorld.change(.access(.matchingDelay), .to(5), from: day))
        })
      #expect(isClose(matched(.waitDays), moment > day ? 5 : 0))
    }
  }
}
