/// What was found in the Netherlands, by which numbers of a region are judged. Prices are those of 2019 to 2024.
extension UsualRange {
  /// Prices (tariffs in municipal rules: Breda 2022, De Wolden 2023, Bollenstreek 2022 and 2024; cost per client-year:
  /// CBS and Jeugdautoriteit, and memory where the scenario of the average region says so); of a year there are none.
  static func price(per quantity: StatedPrice.Quantity, in setting: Segment.Setting) -> UsualRange? {
    switch quantity {
    case .hour:
      // Guidance by a professional, Breda; a medical specialist, Bollenstreek.
      UsualRange(
        around: 40.50...202.20, .euroPerHour,
        LocalizedText(nl: "gevonden: 40.50 tot 202.20", en: "found: 40.50 to 202.20"))
    case .day: UsualRange(around: dailyPrice(setting), .euroPerDay, words(dailyPrice(setting), setting))
    case .month: UsualRange(around: monthlyPrice(setting), .euro, words(monthlyPrice(setting), setting))
    case .trajectory:
      // Two hours of mental health care (Bollenstreek 2024); a year of residential treatment at its dearest day.
      UsualRange(
        around: 151...161_000, .euroPerTrajectory,
        LocalizedText(nl: "gevonden: 151 tot 161000", en: "found: 151 to 161000"))
    case .year: nil
    }
  }

  /// Euro a client-day. A segment is ambulatory where it states no setting: then all settings are meant.
  static func dailyPrice(_ setting: Segment.Setting) -> ClosedRange<Double> {
    switch setting {
    // An hour of guidance a week at 40.50, to closed care.
    case .ambulatory: 6...800
    // From 13,000 a client-year to two half-days of 65.
    case .day: 35...130
    // Foster care to a family home.
    case .family: 55...200
    // Training for independence (De Wolden) to closed care.
    case .residential: 74...800
    // Closed care.
    case .closed: 250...800
    // The price of a measure, by the day.
    case .protection: 23...45
    }
  }

  /// Euro a client-month.
  private static func monthlyPrice(_ setting: Segment.Setting) -> ClosedRange<Double> {
    switch setting {
    // Guardianship to supervision, national tariff from 2024 (memory).
    case .protection: return 700...1_350
    case .ambulatory, .day, .family, .residential, .closed:
      let daily = dailyPrice(setting)
      return (daily.lowerBound * 365 / 12).rounded()...(daily.upperBound * 365 / 12).rounded()
    }
  }

  /// What one client costs a year in the dearest care that was found: sums of a client or two say little.
  static let clientYear = 800.0 * 365

  /// Mean stays in days (CBS stock and flow; NJi for closed care; national organisation data for foster care). Crisis
  /// care takes days.
  static func meanStay(_ setting: Segment.Setting) -> ClosedRange<Double> {
    switch setting {
    // To guardianship, as no setting means all of them.
    case .ambulatory: 3...3_010
    case .day: 91...700
    case .family: 3...1_640
    case .residential: 3...400
    // NJi: half a year.
    case .closed: 14...400
    // From a provisional order of three months.
    case .protection: 90...3_010
    }
  }

  static func stay(in setting: Segment.Setting) -> UsualRange {
    UsualRange(around: meanStay(setting), .days, words(meanStay(setting), setting))
  }

  /// How long clients have been there, or will stay: no longer than stays usually are.
  static func partOfStay(in setting: Segment.Setting) -> UsualRange {
    UsualRange(upTo: meanStay(setting).upperBound, .days, words(meanStay(setting), setting))
  }

  /// The longest mean wait of a provider in days: 39 weeks (Twente provider sites).
  static let longestWait = 273.0

  /// Waits.
  static let wait = UsualRange(
    upTo: longestWait, .days, LocalizedText(nl: "gevonden: tot 39 weken", en: "found: up to 39 weeks"))

  /// Norms of waits: 4 weeks to intake and 10 to treatment (Treeknorm).
  static let waitNorm = UsualRange(
    upTo: 98, .days, LocalizedText(nl: "Treeknorm: 14 weken", en: "Treeknorm: 14 weeks"))

  /// What all youth care costs a youth in a year, in euro (CBS Iv3 2023: 6.28 billion for 4.45 million under 23).
  static let costPerYouth = 1_411.0

  /// The least that a line of other costs comes to a youth in a year, in euro: a third of a post in a region of average
  /// size, below which a line is a slip of the unit.
  static let leastLinePerYouth = 0.25

  /// The share of youths with care in a year: up to one in five in a municipality (CBS; Veendam).
  static let greatestUse = 0.20

  private static func words(_ found: ClosedRange<Double>, _ setting: Segment.Setting) -> LocalizedText {
    let (low, high) = (Int(found.lowerBound), Int(found.upperBound))
    return LocalizedText(
      nl: "gevonden bij 'setting: \(setting.rawValue)': \(low) tot \(high)",
      en: "found with 'setting: \(setting.rawValue)': \(low) to \(high)")
  }
}
