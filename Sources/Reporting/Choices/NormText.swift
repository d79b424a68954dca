public import Experiments
public import YouthCare

extension Norm {
  /// What has to hold, in words.
  public func text(in scenario: Scenario, _ language: Language) -> String {
    let numbers = NumberText(language)
    let place = segment.map {
      LocalizedText(nl: " in {0}", en: " in {0}").filled(scenario.segments[$0].id).text(in: language)
    }
    let sentence =
      switch subject {
      case .budget:
        LocalizedText(
          nl: "de kosten van het contract blijven binnen de begrotingen van alle jaren samen",
          en: "the cost of the contract stays within the budgets of all years together")
      case .cost(let most):
        LocalizedText(
          nl: "de kosten van het contract{1} zijn hooguit {0}", en: "the cost of the contract{1} is {0} at most"
        ).filled(ParameterValueText(unit: .euro, language: language).text(most, isExact: true), place ?? "")
      case .wait(let most):
        LocalizedText(
          nl: "wie start{1} heeft gemiddeld hooguit {0} gewacht",
          en: "those who start{1} have waited {0} at most on average"
        ).filled(ParameterValueText(unit: .days, language: language).text(most, isExact: true), place ?? "")
      case .started(let least):
        LocalizedText(
          nl: "van wie start{1} doet minstens {0} dat binnen de norm",
          en: "of those who start{1}, {0} at least do so within the norm"
        ).filled(numbers.percentage(exact: least), place ?? "")
      case .list(let most):
        LocalizedText(
          nl: "aan het eind wachten er{1} hooguit {0}", en: "{0} at most wait at the end{1}"
        ).filled(numbers.exact(most, maximumDecimals: 0), place ?? "")
      }
    return sentence.text(in: language)
  }
}
