public import YouthCare

/// How the band did in back-tests, in a line or two for a summary: cases like a scenario's, and the groups of its
/// segments of which the test failed.
public struct BackTestLine: Sendable, Equatable {
  /// The cases that are like the scenario's cost: of regions, up to as many years ahead as it goes; and those that the
  /// band of 80 % held.
  public let count: Int
  public let hits: Int
  /// The regions, and the years ahead.
  public let regions: Int
  public let years: Int
  /// Groups that the scenario has segments of, or its cost, whose band was too narrow or too wide.
  public let tooNarrow: [String]
  public let tooWide: [String]

  /// That of a scenario; `nil` where nothing of it is uncertain, or the record has no case like it.
  public init?(for scenario: Scenario, record: BackTestRecord = .own) {
    guard scenario.uncertainty.scope != .none, let cost = record.groups.first(where: { $0.name == Self.cost }) else {
      return nil
    }
    let calendar = ContractCalendar(scenario.contract)
    let ahead = ((calendar.horizon - calendar.dayOfData) / calendar.daysPerYear).rounded(.up)
    years = min(cost.counts.count, max(1, Int(ahead)))
    count = cost.counts.prefix(years).reduce(0, +)
    hits = cost.hits.prefix(years).reduce(0, +)
    regions = cost.series
    guard count > 0 else { return nil }
    let own = Set(scenario.segments.map { Self.group(of: $0.setting) } + [Self.cost])
    tooNarrow = record.groups.filter { own.contains($0.name) && $0.isTooNarrow }.map(\.name)
    tooWide = record.groups.filter { own.contains($0.name) && $0.isTooWide }.map(\.name)
  }

  /// The line.
  public func text(in language: Language) -> String {
    let numbers = NumberText(language)
    func names(_ groups: [String]) -> String {
      groups.map { BackTestText.group($0).text(in: language) }.joined(separator: ", ")
    }
    var sentences = [
      BackTestText.line.text.filled(
        numbers.count(count), numbers.count(regions), "\(years)", numbers.count(hits)
      ).text(in: language)
    ]
    if !tooNarrow.isEmpty {
      sentences.append(BackTestText.lineNarrow.text.filled(names(tooNarrow)).text(in: language))
    }
    if !tooWide.isEmpty { sentences.append(BackTestText.lineWide.text.filled(names(tooWide)).text(in: language)) }
    return sentences.joined(separator: " ")
  }

  private static let cost = "cost_region"

  /// The public series that say something of a segment's clients.
  private static func group(of setting: Segment.Setting) -> String {
    switch setting {
    case .ambulatory, .day: "home"
    case .family: "foster"
    case .residential: "residence"
    case .closed, .protection: "closed_protection"
    }
  }
}
