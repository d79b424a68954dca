public import YouthCare

/// How bands of this kind did when they were held against years that have passed, in a line for a summary: cases like a
/// scenario's, and the groups of its segments of which the test failed.
///
/// MODEL.md, Q12.
public struct BackTestLine: Sendable, Equatable {
  /// The comparable cases, and those that the band contained.
  public let cases: Int
  public let contained: Int
  /// What share of cases the band promises to contain, such as 0.8.
  public let promised: Double
  /// The regions whose cost was foretold, and the years ahead; `nil` where the cases are others.
  public let regions: Int?
  public let years: Int?
  /// Groups that the scenario has segments of, or its cost, whose band was too narrow or too wide.
  public let tooNarrow: [String]
  public let tooWide: [String]

  /// A result: the band that promises so much contained some of the cases.
  public init(contained: Int, of cases: Int, promised: Double) {
    precondition((0...cases).contains(contained) && promised > 0 && promised < 1)
    (self.cases, self.contained, self.promised) = (cases, contained, promised)
    (regions, years, tooNarrow, tooWide) = (nil, nil, [], [])
  }

  /// That of a scenario: cost of regions, up to as many years ahead as it goes; `nil` where nothing of it is uncertain,
  /// or the record has no case like it.
  public init?(for scenario: Scenario, record: BackTestRecord = .own) {
    guard scenario.uncertainty.scope != .none, let cost = record.groups.first(where: { $0.name == Self.cost }) else {
      return nil
    }
    let calendar = ContractCalendar(scenario.contract)
    let ahead = ((calendar.horizon - calendar.dayOfData) / calendar.daysPerYear).rounded()
    let years = min(cost.counts.count, max(1, Int(ahead)))
    cases = cost.counts.prefix(years).reduce(0, +)
    contained = cost.hits.prefix(years).reduce(0, +)
    promised = 0.8
    regions = cost.series
    self.years = years
    let own = Set(scenario.segments.map { Self.group(of: $0.setting) } + [Self.cost])
    tooNarrow = record.groups.filter { own.contains($0.name) && $0.isTooNarrow }.map(\.name)
    tooWide = record.groups.filter { own.contains($0.name) && $0.isTooWide }.map(\.name)
    if cases == 0 { return nil }
  }

  /// The line in both languages.
  public var text: LocalizedText {
    LocalizedText(nl: sentences(in: .dutch), en: sentences(in: .english))
  }

  private func sentences(in language: Language) -> String {
    func say(_ text: BackTestText, _ values: String...) -> String {
      text.text.filled(with: values).text(in: language)
    }
    func names(_ groups: [String]) -> String {
      groups.map { BackTestText.groupName($0).text(in: language) }.joined(separator: ", ")
    }
    var about = ""
    if let regions, let years { about = say(.lineRegions, "\(regions)", "\(years)") }
    var sentences = [say(.line, "\(cases)", "\(contained)", "\(Int((promised * 100).rounded()))%", about)]
    if !tooNarrow.isEmpty { sentences.append(say(.lineNarrow, names(tooNarrow))) }
    if !tooWide.isEmpty { sentences.append(say(.lineWide, names(tooWide))) }
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
