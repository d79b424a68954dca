internal import Glibc

/// The places that come with clients who are helped in another segment than they asked for.
///
/// MODEL.md, D5.
///
/// The caseload of who is sent builds up as new clients come and stay, and so do the places: none on the first day, all
/// of them after the longest stay. They are counted as means: expected requests, the share of them that is sent on each
/// day, the stay there, and of those who wait there the part that starts. Where staff sets the places it follows the
/// requests by itself, and no place is counted twice.
public struct SubstitutedCaseload: Sendable {
  /// Places added by the end of each quarter after the first simulated day: `[segment][quarters]`, 0 on that day.
  private let places: [[Double]]
  private let firstDay: Double
  private let quarter: Double

  /// The places of a region in balance.
  public init(_ scenario: Scenario, _ balance: Balance) {
    let calendar = ContractCalendar(scenario.contract)
    let (firstDay, quarter) = (calendar.months[0].start, calendar.daysPerYear / 4)
    let month = calendar.daysPerYear / 12
    let quarters = Int(((calendar.horizon - firstDay) / quarter).rounded(.up))
    var places = scenario.segments.map { _ in [Double](repeating: 0, count: quarters + 1) }
    for (position, segment) in scenario.segments.enumerated() {
      let inflow = Timeline(1, steps: scenario.steps(.inflow, in: position))
      let help = Help(scenario, in: position)
      for target in help.targets where scenario.segments[target].workforce == nil {
        let staying = scenario.segments[target].staying(
          shares: balance.segments[position].severityShares, month: month, months: 3 * quarters)
        let sent = (0..<3 * quarters).map { index in
          let day = firstDay + (Double(index) + 0.5) * month
          let new = balance.segments[position].newClients * segment.inflow.pressure
          let grown = exp(log1p(segment.inflow.growth) * (day - calendar.dayOfData) / calendar.daysPerYear)
          return new * grown * max(0, inflow.value(at: day))
            * segment.urgency.regular * help.share(withPlacesIn: target, on: day) / 12
        }
        let starting = balance.segments[target].startsPerClient
        for end in 1..<quarters + 1 {
          places[target][end] += (0..<3 * end).reduce(0) { $0 + starting * sent[$1] * staying[3 * end - 1 - $1] }
        }
      }
    }
    (self.places, self.firstDay, self.quarter) = (places, firstDay, quarter)
  }

  /// Whether anybody is helped in another segment.
  public static func isNeeded(in scenario: Scenario) -> Bool {
    scenario.segments.indices.contains { !Help(scenario, in: $0).targets.isEmpty }
  }

  /// The places of a segment as straight lines by quarter, besides what dated changes make of them.
  public func steps(in segment: Int) -> [Timeline.Step] {
    zip(places[segment], places[segment].dropFirst()).enumerated().compactMap { index, ends in
      ends.1 == ends.0
        ? nil : Timeline.Step(.plus(ends.1 - ends.0), from: firstDay + Double(index) * quarter, ramp: quarter)
    }
  }
}

/// Help in other segments instead of one: at its front door, or else by its contracts (MODEL.md, A3).
private struct Help {
  /// What some of the clients get from a day on.
  private struct Rule {
    let target: Int
    let from: Double
    let until: Double
    let share: @Sendable (Double) -> Double
  }

  private var rules: [Rule] = []

  init(_ scenario: Scenario, in position: Int) {
    let segment = scenario.segments[position]
    if let rule = segment.access.substitution {
      let share = Timeline(rule.share, steps: scenario.steps(.access(.substitution), in: position))
      rules = [
        Rule(target: rule.target, from: -.infinity, until: .infinity) { rule.places * share.value(at: $0) }
      ]
      return
    }
    for (provider, part) in zip(segment.providers.indices, segment.providerShares) where part > 0 {
      let terms = scenario.terms(of: provider, in: position)
      for (index, own) in terms.enumerated() {
        guard let rule = own.terms.substitution else { continue }
        let until = index + 1 < terms.count ? terms[index + 1].from : .infinity
        rules.append(
          Rule(target: rule.target, from: own.from, until: until) {
            part * rule.places * rule.share(after: $0 - max(0, own.from))
          })
      }
    }
  }

  /// The segments that help, each once.
  var targets: [Int] { Set(rules.map(\.target)).sorted() }

  /// The share of regular requests for whom there are to be places in a segment.
  func share(withPlacesIn target: Int, on day: Double) -> Double {
    rules.reduce(0) { $1.target == target && $1.from <= day && day < $1.until ? $0 + $1.share(day) : $0 }
  }
}
