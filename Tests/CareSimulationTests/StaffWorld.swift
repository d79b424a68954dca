import CareSimulation
import Foundation
import Sampling
import YouthCare

/// Worlds in which staff follows exactly what is stated, and its course worked out by hand.
enum StaffWorld {
  static let month = 365.0 / 12
  /// So many places that a capacity shows in five digits, and that nobody ever waits for one.
  static let places = 100_000

  /// Staff that does everything at once, so that posts are what last month needed, and staff what posts are.
  ///
  /// A twelfth leaves each month and is replaced where needed: with less to do nobody stays for long. What a test gives
  /// a time is all that takes any.
  static func staff(_ adapt: (inout Workforce) -> Void = { _ in }) -> Workforce {
    var staff = Workforce()
    (staff.smoothing, staff.opening, staff.fillTime, staff.training, staff.notice) = (0, 0, 0, 0, 0)
    (staff.turnover, staff.agency, staff.workloadResponse, staff.administrationResponse) = (1, 0, 0, 0)
    (staff.handover, staff.listClearing, staff.reserve) = (0, 0, 0)
    adapt(&staff)
    return staff
  }

  /// The same staff, of whom nobody leaves who isn't let go.
  static func loyal(_ adapt: (inout Workforce) -> Void = { _ in }) -> Workforce {
    staff {
      $0.turnover = 0
      adapt(&$0)
    }
  }

  /// The usual staff, whose turnover doesn't answer to the load, and who hands clients over in no time.
  static func usual(_ adapt: (inout Workforce) -> Void = { _ in }) -> Workforce {
    var staff = Workforce()
    (staff.workloadResponse, staff.handover, staff.reserve) = (0, 0, 0)
    staff.smoothing = 3
    adapt(&staff)
    return staff
  }

  /// Clients who move between two segments, half a month in each: every month brings as many requests to segment 0.
  ///
  /// Each is in its care from a quarter to three quarters of a month, so that it is empty when a month opens.
  static func circle(
    requests: Int, expected: Int = 200, _ staff: Workforce, years: Int = 5, terms: ContractTerms? = nil,
    _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    var target = try SmallWorld.segment(places: places, stay: month / 2)
    var source = try SmallWorld.segment(inCare: requests, leavingAt: month / 4, stay: month / 2)
    // Not another contract of the same provider, who would have two ways of being paid to administer.
    source.providers = [Provider(name: "S")]
    (target.inflow.newPerYear, source.inflow.newPerYear) = (nil, nil)
    (target.inflow.startsPerYear, source.inflow.startsPerYear) = (12 * Double(expected), 12 * Double(expected))
    // Nearly all: a circle that nobody leaves has no balance.
    (target.routes, source.routes) = ([Route(target: 1)], [Route(target: 0)])
    (target.routes[0].share, source.routes[0].share) = (1 - 1e-9, 1 - 1e-9)
    target.workforce = staff
    if let terms {
      target.observedTerms = ContractTerms(ContractBookTests.daily)
      target.terms = terms
      target.cost.variableShare = 0.8
    }
    return ContractBookTests.scenario([target, source], years: years, adapt)
  }

  /// Clients who are in care for good, of whom as many are expected; nobody else comes but from other segments, and
  /// demand is averaged for ever, so that it stays as it is.
  static func still(
    clients: Int, places: Int, _ staff: Workforce, terms: ContractTerms = ContractTerms(ContractBookTests.daily),
    stay: Double = 365
  ) throws -> Segment {
    var segment = try ContractBookTests.segment(clients: clients, terms)
    segment.stay = try .constant(stay)
    segment.capacity = .places(places)
    var staff = staff
    staff.smoothing = 1e15
    segment.workforce = staff
    return segment
  }

  /// The places of segment 0 by month.
  static func places(_ scenario: Scenario) throws -> [Double] {
    let run = try SmallWorld.run(scenario)
    precondition(run.audit.violations == [])
    return run.months.indices.map { run(.places, month: $0) }
  }

  /// The first month in which places are not a number of them times a capacity; `nil` where they always are.
  static func difference(_ found: [Double], from expected: [Double], of places: Int = places) -> String? {
    for (month, (found, capacity)) in zip(found, expected).enumerated()
    where abs(found - Double(places) * capacity) > 0.5001 {
      return "month \(month): \(found) places, not \(Double(places) * capacity)"
    }
    return nil
  }
}

/// A provider's staff by hand, a month at a time, in posts of the first day (MODEL.md, F1–F4).
struct StaffByHand {
  let rules: Workforce
  /// Requests a month that are expected.
  let expected: Double
  let years: Double
  private(set) var demand = 1.0
  private(set) var posts = 1.0
  private(set) var staff = 1.0
  private(set) var learning = 0.0
  private(set) var built = 1.0
  private(set) var vacancies = 0.0
  private var first = 1.0
  private var firstEmployed = 1.0

  /// Staff on the first day: what a long time at one post a post has come to.
  init(_ rules: Workforce, expected: Double = 200, years: Int = 5) {
    self.rules = rules
    self.expected = expected
    self.years = Double(years)
    for _ in 0..<10_000 { work(leaving: rules.turnover, mayGo: false) }
    first = hoursOfStaff
    firstEmployed = staff - 0.5 * learning
  }

  /// The part of a way that a month covers.
  private func part(_ time: Double) -> Double { time > 0 ? 1 - exp(-1 / time) : 1 }

  /// A post filled counts for one, who learns for half, and a vacancy for what temporary staff fills of it.
  private var hoursOfStaff: Double { staff - 0.5 * learning + rules.agency * vacancies }

  /// The work of those employed, over that of the first day's.
  var employed: Double { (staff - 0.5 * learning) / firstEmployed }

  private mutating func work(leaving: Double, mayGo: Bool) {
    let isSurplus = staff > 1.05 * posts
    staff -= staff * min(1, leaving / 12)
    let filled = max(0, posts - staff) * part(rules.fillTime)
    if mayGo && isSurplus && staff > posts { staff = posts + (staff - posts) * exp(-1 / max(rules.notice, 1e-9)) }
    staff += filled
    learning = min(staff, (learning + filled) * (1 - part(rules.training)))
    vacancies = max(0, posts - staff)
  }

  /// Posts that temporary staff fills.
  var agency: Double { rules.agency * vacancies }

  /// What share of staff would leave in a year.
  func leaving(utilisation: Double = 0.9, administration: Double = 0) -> Double {
    rules.turnover
      * exp(rules.workloadResponse * (utilisation - 0.9) + rules.administrationResponse * administration)
  }

  /// The next month opens; the capacity of the first day is 1.
  ///
  /// - Parameter spared: the part of those who would leave that stays.
  mutating func month(
    requests: Double, utilisation: Double = 0.9, administration: Double = 0, keeps: Bool = false, spared: Double = 0
  ) -> Double {
    // Few requests are averaged for longer, two years at most.
    let stated = rules.smoothing ?? 0
    let averaging = max(stated, min(24, stated * (1 + 10 / expected)))
    demand += (requests / expected - demand) * part(averaging)
    let hours = (1 - rules.absence) / 0.925 * (1 - administration)
    let wanted = demand / hours
    let courage = wanted > posts ? min(1, (1 - exp(-years / 2)) / (1 - exp(-2.5))) : 1
    posts += (wanted - posts) * part(rules.opening) * courage
    work(
      leaving: (1 - spared) * leaving(utilisation: utilisation, administration: administration), mayGo: !keeps)
    let capacity = hoursOfStaff / first * hours
    guard rules.building > 0 else { return capacity }
    built += max(0, posts * hours - built) * part(rules.building)
    return min(capacity, built)
  }

  /// The capacities of so many months of constant requests.
  mutating func capacities(_ number: Int, requests: Double) -> [Double] {
    [1] + (1..<number).map { _ in month(requests: requests) }
  }
}
