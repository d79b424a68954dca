internal import YouthCare

extension Scenario {
  /// For which year the amounts are that contracts don't state in euro, where it isn't that of the data (MODEL.md, T11).
  func startYearSentence(_ balance: Balance, in language: Language) -> String? {
    guard let observed = contract.observed, contract.leadMonths > 0 else { return nil }
    let numbers = NumberText(language)
    func change(_ factor: Double) -> String {
      let text = numbers.percentage(exact: factor - 1)
      return factor > 1 ? "+" + text : text
    }
    let items = zip(segments, YearGrowth.ofLead(in: self, balance)).map { segment, growth in
      Texts.startYearOfSegment.text(in: language, segment.id, change(growth.caseload), change(growth.hours))
    }
    return Texts.startYear.text(
      in: language, contract.start.text(in: language), observed.text(in: language), items.joined(separator: "; "))
  }
}
