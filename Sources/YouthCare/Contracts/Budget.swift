internal import Glibc

/// What the region may spend in each budget year.
public struct Budget: Sendable, Equatable {
  /// Euro for twelve months, in the contract's first budget year.
  public var firstYear: Double?
  /// Growth of the budget from one budget year to the next, as a share.
  public var growth = 0.0
  /// Euro by budget year, as decided; goes before `firstYear`.
  public var byYear: [Int: Double] = [:]

  /// No budget yet.
  public init() {}

  /// The budget of a budget year in euro, or `nil` where none is stated.
  ///
  /// A year that the contract covers in part gets the share of its days.
  public func euros(for year: Int, in calendar: ContractCalendar) -> Double? {
    if let stated = byYear[year] { return stated }
    guard let firstYear, let first = calendar.years.first else { return nil }
    return firstYear * pow(1 + growth, Double(year - first)) * calendar.share(of: year)
  }

  /// The numbers of a budget.
  public static let parameters: [Parameter<Budget>] = [
    Parameter(
      "first_year", \.firstYear, unit: .euroPerYear, in: 0...1e12,
      LocalizedText(
        nl: "Begroting voor twaalf maanden in het eerste begrotingsjaar.",
        en: "Budget for twelve months in the first budget year.")),
    Parameter(
      "growth", \.growth, unit: .share, in: -0.5...1,
      LocalizedText(nl: "Groei van de begroting per begrotingsjaar.", en: "Growth of the budget per budget year."),
      default: "0"),
  ]
}
