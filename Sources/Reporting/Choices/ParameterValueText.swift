internal import YouthCare

/// A value of a parameter as people read it: in its unit, with three digits that count.
struct ParameterValueText {
  let unit: ParameterUnit
  let language: Language

  /// A value in the unit that the program computes in.
  ///
  /// - Parameter isExact: whether all its digits count: a stated value, and not one that was found.
  func text(_ value: Double, isExact: Bool = false) -> String {
    guard value.isFinite else { return NumberText.unknown }
    let numbers = NumberText(language)
    let digits = isExact ? 6 : 3
    switch unit {
    case .share:
      let decimals = Self.decimals(value * 100, digits: digits)
      return numbers.percentage(exact: value, maximumDecimals: min(decimals, isExact ? 4 : 1))
    case .euro, .euroPerYear, .euroPerHour, .euroPerDay, .euroPerTrajectory:
      let money = MoneyUnit(fitting: value)
      let decimals = Self.decimals(value / money.euros, digits: digits + 1)
      let suffix = money.suffix.text(in: language)
      return "€ " + numbers.exact(value / money.euros, maximumDecimals: decimals) + (suffix.isEmpty ? "" : " \(suffix)")
    case .days: return "\(plain(value, digits)) " + LocalizedText(nl: "dagen", en: "days").text(in: language)
    case .months: return "\(plain(value, digits)) " + LocalizedText(nl: "maanden", en: "months").text(in: language)
    case .years: return "\(plain(value, digits)) " + LocalizedText(nl: "jaar", en: "years").text(in: language)
    case .perYear: return "\(plain(value, digits)) " + LocalizedText(nl: "per jaar", en: "a year").text(in: language)
    case .perMonth: return "\(plain(value, digits)) " + LocalizedText(nl: "per maand", en: "a month").text(in: language)
    case .hoursPerWeek:
      return "\(plain(value, digits)) " + LocalizedText(nl: "uur per week", en: "hours a week").text(in: language)
    case .none, .factor, .count, .date, .text, .choice, .distribution, .mapping: return plain(value, digits)
    }
  }

  private func plain(_ value: Double, _ digits: Int) -> String {
    NumberText(language).exact(value, maximumDecimals: Self.decimals(value, digits: digits))
  }

  /// So many decimals that a number has some digits that count.
  private static func decimals(_ value: Double, digits: Int) -> Int {
    guard value != 0 else { return 0 }
    var decimals = digits - 1
    var size = abs(value)
    while size >= 10, decimals > 0 { (size, decimals) = (size / 10, decimals - 1) }
    while size < 1, decimals < 6 { (size, decimals) = (size * 10, decimals + 1) }
    return decimals
  }
}
