internal import Glibc

/// What the region may spend in each budget year.
public struct Budget: PlainOwner, Sendable, Equatable {
  /// Euro for twelve months, in the contract's first budget year.
  public var firstYear: Double?
  /// Growth of the budget from one budget year to the next, as a share.
  public var growth = 0.0
  /// Euro for twelve months, by budget year, as decided; goes before `firstYear`.
  public var byYear: [Int: Double] = [:]

  /// No budget yet.
  public init() {}

  /// The budget of a budget year in cents, or `nil` where none is stated.
  ///
  /// A year that the contract covers in part gets the part of its months, by the rule of all sums for twelve months.
  public func cents(for year: Int, in calendar: ContractCalendar) -> Int? {
    yearly(year, in: calendar).map {
      calendar.cents(ofYearly: Cents.rounded(euros: $0), in: calendar.months(of: year))
    }
  }

  /// Euro for twelve months at the level of a year.
  private func yearly(_ year: Int, in calendar: ContractCalendar) -> Double? {
    if let stated = byYear[year] { return stated }
    guard let firstYear, let first = calendar.years.first else { return nil }
    return firstYear * pow(1 + growth, Double(year - first))
  }

  /// The numbers of a budget.
  public static let parameters: [Parameter<Budget>] = [
    Parameter(
      "first_year", \.firstYear, unit: .euroPerYear, in: 0...1e12,
      LocalizedText(
        nl: """
          Begroting voor twaalf maanden in het eerste begrotingsjaar. Een jaar dat het contract ten dele beslaat krijgt \
          van zo'n bedrag het deel van zijn maanden, zoals elk bedrag voor twaalf maanden: een hele maand is een \
          twaalfde, de eerste maand telt naar zijn dagen en de laatste krijgt wat daaraan ontbrak, zodat elk heel \
          aantal jaren op de cent evenveel bedragen oplevert.
          """,
        en: """
          Budget for twelve months in the first budget year. Of such a sum a year that the contract covers in part gets \
          the part of its months, as of every sum for twelve months: a whole month is a twelfth, the first month counts \
          by its days and the last one has what that lacked, so that any whole number of years brings as many sums, to \
          the cent.
          """), evidence: decided, isAgreedSum: true),
    Parameter(
      "growth", \.growth, unit: .share, in: -0.5...1,
      LocalizedText(nl: "Groei van de begroting per begrotingsjaar.", en: "Growth of the budget per budget year."),
      evidence: decided),
  ]

  static let decided = Evidence(.given, grade: .data, source: "the municipality's own budget")
}
