internal import YouthCare

/// A length of time as people write it: `90 days`, `13 weeks`, `8 maanden`, `1.5 jaar`.
///
/// A number alone is no length: 14 is a fortnight to one reader and a quarter to the next. Only 0 is the same in every
/// unit.
enum DurationText {
  /// A unit of length.
  enum Unit: CaseIterable {
    case day
    case week
    case month
    case year

    /// The words for one and for several, in both languages.
    var names: (one: LocalizedText, several: LocalizedText) {
      switch self {
      case .day: (LocalizedText(nl: "dag", en: "day"), LocalizedText(nl: "dagen", en: "days"))
      case .week: (LocalizedText(nl: "week", en: "week"), LocalizedText(nl: "weken", en: "weeks"))
      case .month: (LocalizedText(nl: "maand", en: "month"), LocalizedText(nl: "maanden", en: "months"))
      case .year: (LocalizedText(nl: "jaar", en: "year"), LocalizedText(nl: "jaar", en: "years"))
      }
    }

    /// Every word that stands for it.
    var words: [String] {
      [names.several.en, names.one.en, names.several.nl, names.one.nl] + (self == .year ? ["jaren"] : [])
    }

    /// Its length in another unit: months and years go into each other exactly, weeks and days too.
    func length(in other: Unit, daysPerYear: Double) -> Double {
      switch (self, other) {
      case (.year, .month): 12
      case (.month, .year): 1.0 / 12
      default: self == other ? 1 : days(daysPerYear) / other.days(daysPerYear)
      }
    }

    private func days(_ daysPerYear: Double) -> Double {
      switch self {
      case .day: 1
      case .week: 7
      case .month: daysPerYear / 12
      case .year: daysPerYear
      }
    }
  }

  /// Why a text is no length.
  enum Problem: Error, Equatable {
    case noDuration
    case number(WrittenNumber.Problem, unit: String)
    case noSuchUnit(String, number: String, meant: String?)
    /// A number alone, and the units that it may have been meant in.
    case noUnit(String, meant: [Unit])
  }

  /// Whether a text says itself how many days it is.
  static func isInDays(_ text: String) -> Bool {
    let word = String(text.reversed().prefix(while: \.isLetter).reversed())
    return word.isEmpty || Unit.day.words.contains(word.lowercased())
  }

  /// A length as somebody would write it: in the largest unit of a calendar with leap years in which it is whole, else
  /// in its own.
  static func text(of value: Double, in unit: Unit, _ language: Language) -> String {
    let larger = Unit.allCases.reversed().first { candidate in
      let number = value * unit.length(in: candidate, daysPerYear: 365.2425)
      return number >= 1 && abs(number - number.rounded()) < 1e-9
    }
    let stated = larger ?? unit
    let number = Wording.number(value * unit.length(in: stated, daysPerYear: 365.2425))
    return "\(number) \((number == "1" ? stated.names.one : stated.names.several).text(in: language))"
  }

  /// The length in a unit.
  static func parse(_ text: String, in unit: Unit, daysPerYear: Double) throws(Problem) -> Double {
    var head = text[...]
    while let last = head.last, last.isLetter { head = head.dropLast() }
    let word = String(text[head.endIndex...])
    while head.last == " " { head = head.dropLast() }
    guard head.contains(where: \.isNumber) else { throw .noDuration }
    let number: Double
    do { number = try WrittenNumber.parse(String(head)) } catch { throw .number(error, unit: word) }
    if word.isEmpty {
      guard number == 0 else { throw .noUnit(String(head), meant: unit == .day ? [.week, .day] : [unit]) }
      return 0
    }
    guard let stated = Unit.allCases.first(where: { $0.words.contains(word.lowercased()) }) else {
      let meant = nearest(to: word, among: Unit.allCases.flatMap(\.words))
      throw .noSuchUnit(word, number: String(head), meant: meant)
    }
    return number * stated.length(in: unit, daysPerYear: daysPerYear)
  }
}

extension ParameterDescription {
  /// The unit in which a length of time is computed, where it is written with its unit; `nil` for other numbers and
  /// where the key itself names the unit, such as `warm_up_months`.
  var lengthUnit: DurationText.Unit? {
    switch unit {
    case .days: .day
    case .months: key.contains("month") ? nil : .month
    case .years: key.contains("year") ? nil : .year
    case .none, .share, .perYear, .perMonth, .factor, .count, .euro, .euroPerYear, .euroPerHour, .euroPerDay,
      .euroPerTrajectory, .hoursPerWeek, .date, .text, .choice, .distribution, .mapping:
      nil
    }
  }
}
