internal import Experiments
internal import YouthCare

extension SolvedAnew {
  /// What was worked out anew, a line a segment, and what keeps it as it was; `nil` where nothing was.
  func section(in scenario: Scenario, _ language: Language) -> Document.Section? {
    guard !segments.isEmpty else { return nil }
    let heading = Texts.solvedHeading.text(in: language, title.text(in: language), file)
    let lines = segments.map { segment in
      Texts.solvedLine.text(
        in: language, scenario.segments[segment.position].id,
        segment.changes.map { $0.words(in: language) }.joined(separator: ", "),
        segment.causes.isEmpty
          ? Texts.solvedByOthers.text(in: language) : segment.causes.joined(separator: ", "))
    }
    return Document.Section(
      [.heading(Document.Heading(level: .section, text: heading))] + lines.map { .paragraph($0) }
        + [.paragraph(Texts.solvedNote.text(in: language))])
  }
}

extension SolvedAnew.Change {
  /// What moved, from where to where, and by how much.
  fileprivate func words(in language: Language) -> String {
    let numbers = NumberText(language)
    let percentage = (share > 0 ? "+" : "") + numbers.percentage(exact: share)
    let unit = MoneyUnit(fitting: max(before, after))
    func told(_ number: Double, besides decimals: Int) -> String {
      switch quantity {
      case .places: numbers.exact(number, maximumDecimals: decimals)
      case .newClients, .starts: numbers.exact(number, maximumDecimals: (number < 100 ? 1 : 0) + decimals)
      case .price, .costPrice: numbers.fixed(number, decimals: 2 + decimals)
      case .lumpSum, .ceiling, .guarantee, .advance:
        numbers.exact(number / unit.euros, maximumDecimals: 2 + decimals)
      }
    }
    // As many decimals as tell the two apart.
    let decimals = (0...3).first { told(before, besides: $0) != told(after, besides: $0) } ?? 0
    let suffix = quantity.isSum ? unit.name.text(in: language) : ""
    return quantity.name.text(in: language) + " \(told(before, besides: decimals)) → \(told(after, besides: decimals))"
      + (suffix.isEmpty ? "" : " \(suffix)")
      + " (\(percentage))"
  }
}

extension SolvedAnew.Quantity {
  /// Its name in a line.
  fileprivate var name: Texts {
    switch self {
    case .places: .solvedPlaces
    case .newClients: .solvedNewClients
    case .starts: .solvedStarts
    case .lumpSum: .solvedLumpSum
    case .ceiling: .solvedCeiling
    case .guarantee: .solvedGuarantee
    case .advance: .solvedAdvance
    case .price: .solvedPrice
    case .costPrice: .solvedCostPrice
    }
  }

  /// Whether it is a sum of a year, which is told in the unit that fits it.
  fileprivate var isSum: Bool {
    switch self {
    case .lumpSum, .ceiling, .guarantee, .advance: true
    case .places, .newClients, .starts, .price, .costPrice: false
    }
  }
}
