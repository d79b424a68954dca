internal import Glibc

/// A line of what youth care costs the municipality besides care that is bought: access, local teams, personal budgets,
/// coordination (Dutch: *overige lasten*).
///
/// MODEL.md, M10.
///
/// Nobody responds to it and luck has no part in it: it is an amount for twelve months that grows by a rule. It stands
/// apart so that prices of care hold care only, and so that a region finds its own accounts back.
public struct OtherCost: PlainOwner, Sendable, Equatable {
  /// The name in the scenario file, unique among these lines.
  public var name: String
  /// The name for readers.
  public var title: LocalizedText
  /// Euro for twelve months in the contract's first budget year.
  public var perYear = 0.0
  /// Growth of its price from one budget year to the next, as a share; that of the contract's index where none is stated.
  public var index: Double?
  /// Growth of its volume from one budget year to the next, as a share.
  public var growth = 0.0
  /// The task field of municipal accounts that it is booked in (Dutch: *taakveld*), such as 6.2; for readers.
  public var taskField: String?

  /// A line that costs nothing yet.
  public init(name: String) {
    self.name = name
    title = LocalizedText(name)
  }

  /// A line without a name.
  public init() { self.init(name: "") }

  /// Whole cents for twelve months at the level of a budget year, by its number from the contract's first.
  ///
  /// - Parameter indexation: the contract's yearly index, for a line that states none.
  public func cents(inYear position: Int, indexation: Double) -> Int {
    Cents.rounded(euros: perYear * pow((1 + (index ?? indexation)) * (1 + growth), Double(position)))
  }

  /// Whole cents of a simulated month of a contract: nothing before its start, then by the rule of all sums for twelve
  /// months.
  public func cents(in month: Int, _ contract: ContractPeriod, _ calendar: ContractCalendar) -> Int {
    guard month >= calendar.warmUpMonths, let first = calendar.years.first else { return 0 }
    let yearly = cents(inYear: calendar.months[month].year - first, indexation: contract.indexation)
    return calendar.cents(ofYearly: yearly, in: month..<month + 1)
  }

  /// Whether a text is the number of a task field: 6.2, 6.72 or 6.73a.
  public static func isTaskField(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 1, parts[0].allSatisfy(\.isASCIIDigit) else { return false }
    let digits = parts[1].prefix(while: \.isASCIIDigit)
    let letters = parts[1].dropFirst(digits.count)
    return (1...3).contains(digits.count) && letters.count <= 1 && letters.allSatisfy { ("a"..."z").contains($0) }
  }

  /// The numbers of a line.
  public static let parameters: [Parameter<OtherCost>] = [
    Parameter(
      "per_year", \.perYear, unit: .euroPerYear, in: 0...1e9,
      LocalizedText(
        nl: "Wat deze post in het eerste begrotingsjaar kost, voor twaalf maanden.",
        en: "What this line costs in the first budget year, for twelve months."),
      default: .none,
      evidence: Evidence(.given, grade: .assumption, source: "the region's own accounts")),
    Parameter(
      "index", \.index, unit: .share, in: -0.1...0.25,
      LocalizedText(
        nl: "Groei van de prijs van deze post per begrotingsjaar.",
        en: "Growth of the price of this line per budget year."),
      default: .depends(nl: "die van contract.indexation", en: "that of contract.indexation"),
      evidence: Evidence(.given, grade: .assumption, source: "the contract's indexation")),
    Parameter(
      "growth", \.growth, unit: .share, in: -0.5...0.5,
      LocalizedText(
        nl: "Groei van de omvang van deze post per begrotingsjaar, naast die van de prijs.",
        en: "Growth of the volume of this line per budget year, besides that of its price."),
      evidence: Evidence(.given, grade: .assumption, source: "placeholder: none")),
  ]
}

extension Scenario {
  /// What it costs besides care that is bought, in cents by simulated month of its calendar.
  public func otherCents(_ calendar: ContractCalendar) -> [Int] {
    calendar.months.indices.map { month in otherCosts.reduce(0) { $0 + $1.cents(in: month, contract, calendar) } }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
