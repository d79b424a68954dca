internal import YouthCare

extension HelpWithoutPlaces {
  /// Who is sent where, and that the list there takes those without a place.
  func sentence(on scenario: Scenario, in language: Language) -> String {
    let (from, to) = (scenario.segments[segment].id, scenario.segments[target].label(in: language))
    let numbers = NumberText(language)
    return places > 0
      ? Texts.somePlacesForSent.text(in: language, to, from, numbers.percentage(exact: places))
      : Texts.noPlacesForSent.text(in: language, to, from)
  }
}
