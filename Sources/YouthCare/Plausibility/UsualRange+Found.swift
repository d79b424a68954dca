/// What was found in the Netherlands, by which numbers of a region are judged. Prices are those of 2019 to 2024.
extension UsualRange {
  /// Prices (tariffs in municipal rules: Breda 2022, De Wolden 2023, Bollenstreek 2022 and 2024; cost per client-year:
  /// CBS and Jeugdautoriteit, and memory where the scenario of the average region says so).
  static func price(per quantity: StatedPrice.Quantity, in setting: Segment.Setting) -> UsualRange? {
    switch quantity {
    case .hour:
      // Guidance by a professional, Breda; a medical specialist, Bollenstreek.
      UsualRange(
        around: 40.50...202.20, .euroPerHour,
        LocalizedText(nl: "gevonden: 40,50 tot 202,20", en: "found: 40.50 to 202.20"))
    case .day:
      UsualRange(
        around: dailyPrice(setting), .euroPerDay,
        LocalizedText(
          nl: "gevonden bij \(setting.rawValue): \(words(dailyPrice(setting), "tot"))",
          en: "found in \(setting.rawValue): \(words(dailyPrice(setting), "to"))"))
    case .month:
      // Guardianship and supervision, national tariff from 2024 (memory).
      UsualRange(
        around: 700...1_350, .euro, LocalizedText(nl: "gevonden: 700 tot 1350", en: "found: 700 to 1350"))
    case .trajectory:
      // The lightest arrangement of a regional list; a year of residential treatment with the dearest found day.
      UsualRange(
        around: 610...161_000, .euroPerTrajectory,
        LocalizedText(nl: "gevonden: 610 tot 161000", en: "found: 610 to 161000"))
    case .year: nil
    }
  }

  /// Euro a client-day. A segment is ambulatory where it states no setting: then all settings are meant.
  static func dailyPrice(_ setting: Segment.Setting) -> ClosedRange<Double> {
    switch setting {
    // From 6,000 a client-year to closed care.
    case .ambulatory: 16...800
    // From 13,000 a client-year to two half-days of 65.
    case .day: 35...130
    // Foster care to a family home.
    case .family: 55...200
    // Training for independence (De Wolden) to closed care.
    case .residential: 74...800
    // The price of a measure, by the day.
    case .protection: 23...45
    }
  }

  /// Mean stays in days (CBS stock and flow; NJi for closed care).
  static func stay(in setting: Segment.Setting) -> UsualRange {
    let found: ClosedRange<Double> =
      switch setting {
      // From four weeks of crisis care to guardianship, as no setting means all of them.
      case .ambulatory: 28...3_010
      case .day: 91...700
      case .family: 28...1_440
      case .residential: 28...400
      case .protection: 300...3_010
      }
    return UsualRange(
      around: found, .days,
      LocalizedText(
        nl: "gevonden bij \(setting.rawValue): \(words(found, "tot"))",
        en: "found in \(setting.rawValue): \(words(found, "to"))"))
  }

  /// The longest mean wait of a provider in days: 39 weeks (Twente provider sites).
  static let longestWait = 273.0

  /// Waits.
  static let wait = UsualRange(
    upTo: longestWait, .days, LocalizedText(nl: "gevonden: tot 39 weken", en: "found: up to 39 weeks"))

  /// Norms of waits: 4 weeks to intake and 10 to treatment (Treeknorm).
  static let waitNorm = UsualRange(
    upTo: 98, .days, LocalizedText(nl: "Treeknorm: 14 weken", en: "Treeknorm: 14 weeks"))

  /// The share of youths with care in a year: up to one in five in a municipality (CBS; Veendam).
  static let greatestUse = 0.20

  private static func words(_ range: ClosedRange<Double>, _ to: String) -> String {
    "\(Int(range.lowerBound)) \(to) \(Int(range.upperBound))"
  }
}
