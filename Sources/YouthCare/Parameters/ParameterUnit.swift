/// The unit in which a parameter is stated, and how it is named to users.
public enum ParameterUnit: String, Sendable, CaseIterable {
  case none, share, perYear, perMonth, factor, count, days, months, years, euro, euroPerYear, euroPerHour, euroPerDay
  case euroPerTrajectory, hoursPerWeek, date, text, choice, distribution, mapping

  /// The unit's name.
  public var name: LocalizedText {
    switch self {
    case .none: LocalizedText("")
    case .share: LocalizedText(nl: "aandeel (0.15 of 15%)", en: "share (0.15 or 15%)")
    case .perYear: LocalizedText(nl: "per jaar", en: "per year")
    case .perMonth: LocalizedText(nl: "per maand", en: "per month")
    case .factor: LocalizedText(nl: "factor", en: "factor")
    case .count: LocalizedText(nl: "aantal", en: "number")
    case .days:
      LocalizedText(
        nl: "duur (met eenheid: 90 dagen, 13 weken, 8 maanden)",
        en: "length (with its unit: 90 days, 13 weeks, 8 months)")
    case .months: LocalizedText(nl: "maanden", en: "months")
    case .years: LocalizedText(nl: "jaren", en: "years")
    case .euro: LocalizedText(nl: "euro", en: "euro")
    case .euroPerYear: LocalizedText(nl: "euro per jaar", en: "euro per year")
    case .euroPerHour: LocalizedText(nl: "euro per uur", en: "euro per hour")
    case .euroPerDay: LocalizedText(nl: "euro per dag", en: "euro per day")
    case .euroPerTrajectory: LocalizedText(nl: "euro per traject", en: "euro per trajectory")
    case .hoursPerWeek: LocalizedText(nl: "uur per week", en: "hours per week")
    case .date: LocalizedText(nl: "datum (jjjj-mm-dd)", en: "date (yyyy-mm-dd)")
    case .text: LocalizedText(nl: "tekst", en: "text")
    case .choice: LocalizedText(nl: "keuze", en: "choice")
    case .distribution: LocalizedText(nl: "verdeling", en: "distribution")
    case .mapping: LocalizedText(nl: "groep", en: "group")
    }
  }
}
