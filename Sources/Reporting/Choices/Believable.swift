internal import YouthCare

/// Whether a lever can be moved so far: a third to three times what it is, and places no faster than staff can grow.
struct Believable {
  private let isOfPlaces: Bool
  private let now: Double?
  private let value: Double

  /// The same slack by which numbers of a scenario are found odd.
  private static let slack = UsualRange.slack

  init(_ address: Address, from now: Double?, to value: Double) {
    isOfPlaces = address.keys.last == "places"
    self.now = now
    self.value = value
  }

  /// What is to be doubted.
  func doubts(_ told: (Double) -> String, _ language: Language) -> [LocalizedText] {
    guard let now, now > 0, value > 0 else { return [] }
    let numbers = NumberText(language)
    let ratio = value / now
    var doubts: [LocalizedText] = []
    if ratio > Self.slack || ratio < 1 / Self.slack {
      doubts.append(
        SeekText.threeTimes.text.filled(numbers.exact(ratio, maximumDecimals: ratio < 1 ? 2 : 1), told(now)))
    }
    let growth = Workforce.driftRange.upperBound
    if isOfPlaces, ratio > 1 + growth {
      var (years, reached) = (0, 1.0)
      while reached < ratio, years < 1_000 { (years, reached) = (years + 1, reached * (1 + growth)) }
      doubts.append(
        SeekText.growth.text.filled(numbers.percentage(exact: growth), told(now), told(value), "\(years)"))
    }
    return doubts
  }
}
