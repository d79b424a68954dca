/// A length of time as people write it: `90`, `90 days`, `13 weeks`, `8 maanden`, `1.5 jaar`.
enum DurationText {
  /// A unit of length.
  enum Unit: CaseIterable {
    case day
    case week
    case month
    case year

    var words: [String] {
      switch self {
      case .day: ["days", "day", "dagen", "dag"]
      case .week: ["weeks", "week", "weken"]
      case .month: ["months", "month", "maanden", "maand"]
      case .year: ["years", "year", "jaar", "jaren"]
      }
    }

    func days(daysPerYear: Double) -> Double {
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
    case number(NumberText.Problem, unit: String)
    case noSuchUnit(String, number: String, meant: String?)
  }

  /// The length in days.
  static func parse(_ text: String, daysPerYear: Double) throws(Problem) -> Double {
    var head = text[...]
    while let last = head.last, last.isLetter { head = head.dropLast() }
    let word = String(text[head.endIndex...])
    while head.last == " " { head = head.dropLast() }
    guard head.contains(where: \.isNumber) else { throw .noDuration }
    let number: Double
    do { number = try NumberText.parse(String(head)) } catch { throw .number(error, unit: word) }
    if word.isEmpty { return number }
    guard let unit = Unit.allCases.first(where: { $0.words.contains(word.lowercased()) }) else {
      let meant = nearest(to: word, among: Unit.allCases.flatMap(\.words))
      throw .noSuchUnit(word, number: String(head), meant: meant)
    }
    return number * unit.days(daysPerYear: daysPerYear)
  }
}
