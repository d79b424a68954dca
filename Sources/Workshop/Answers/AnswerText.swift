internal import CareSimulation
internal import Experiments
internal import Storage
public import YouthCare

/// Why there is no answer, in words.
public enum AnswerText {
  /// Why a scenario can't be made ready.
  static func words(for fault: SimulationPlan.Fault, in scenario: Scenario) -> LocalizedText {
    switch fault {
    case .balance:
      LocalizedText(
        nl: "bij deze keuzes is er geen evenwicht waarin de regio kan beginnen",
        en: "with these choices there is no balance from which the region can start")
    case .tooManyPlaces(let segment, _):
      LocalizedText(
        nl: "in {0} komen er meer plaatsen dan het programma aankan",
        en: "{0} gets more places than the program can hold"
      ).filled(scenario.segments[segment].id)
    case .tooManyArrivals(let segment, _):
      LocalizedText(
        nl: "in {0} komen er meer nieuwe cliënten per dag dan het programma aankan",
        en: "{0} gets more new clients a day than the program can simulate"
      ).filled(scenario.segments[segment].id)
    case .amountTooLarge(let segment):
      LocalizedText(nl: "in {0} zijn de bedragen te groot", en: "the amounts in {0} are too large").filled(
        scenario.segments[segment].id)
    }
  }

  /// Why a run ended.
  public static func words(for failure: any Error, of question: OptionQuestion) -> LocalizedText {
    words(for: failure, in: question.file.scenario)
  }

  static func words(for failure: any Error, in scenario: Scenario) -> LocalizedText {
    switch failure as? Experiment.Failure {
    case .tooLarge:
      LocalizedText(
        nl: "dit scenario vraagt meer geheugen dan er is; neem minder toekomsten",
        en: "this scenario takes more memory than there is; take fewer futures")
    case .identityViolated(let replication, let violations):
      LocalizedText(
        nl:
          "een fout in het programma: in toekomst \(replication) klopt de boekhouding niet (\(violations.joined(separator: "; ")))",
        en:
          "a fault of the program: the books of future \(replication) don't balance (\(violations.joined(separator: "; ")))"
      )
    case .standstill(_, let segment, let month):
      LocalizedText(
        nl: "in \(segment) gaan cliënten in \(month) rond zonder dat er tijd verstrijkt",
        en: "in \(segment) clients go round in \(month) without time passing")
    case .impossibleWorld(let replication, _, let fault):
      LocalizedText(nl: "toekomst {0}: {1}", en: "future {0}: {1}").filled(
        LocalizedText("\(replication)"), words(for: fault, in: scenario))
    case nil:
      LocalizedText(nl: "het rekenen is gestopt: \(failure)", en: "the run ended: \(failure)")
    }
  }
}
