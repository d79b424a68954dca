import Reporting
import YouthCare

/// What `raming sensitivity` has to say.
extension Messages {
  static func sensitivityRows(_ number: Int, _ limits: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      nl: "--rows is {0}; kies {1} tot {2}", en: "--rows is {0}; choose {1} to {2}"
    ).filled(count(number), count(limits.lowerBound), count(limits.upperBound))
  }

  static func sensitivityReplications(_ number: Int, _ limits: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      nl: "--replications is {0}; kies {1} tot {2} per uiteinde", en: "--replications is {0}; choose {1} to {2} an end"
    ).filled(count(number), count(limits.lowerBound), count(limits.upperBound))
  }

  private static func count(_ number: Int) -> LocalizedText {
    LocalizedText(nl: NumberText(.dutch).count(number), en: NumberText(.english).count(number))
  }

  static func waitingMonth(_ text: String) -> LocalizedText {
    LocalizedText(
      nl: "--waiting-month is '{0}'; noem bedragen in euro vanaf 0, met komma's ertussen, zoals 500,1000",
      en: "--waiting-month is '{0}'; name amounts in euro from 0, with commas between them, such as 500,1000"
    ).filled(text)
  }

  static let waitingMonthWithoutCompare = LocalizedText(
    nl: "--waiting-month weegt opties tegen elkaar; voeg --compare BESTAND toe",
    en: "--waiting-month weighs options against each other; add --compare FILE")

  static func nothingUncertain(_ scenario: String) -> LocalizedText {
    LocalizedText(
      nl:
        "{0}: het bestand zegt 'uncertainty: none', dus elke wereld is gelijk en alleen toeval maakt verschil; noem "
        + "'region' of 'nation'",
      en:
        "{0}: the file says 'uncertainty: none', so every world is the same and chance alone makes a difference; say "
        + "'region' or 'nation'"
    ).filled(scenario)
  }

  static func otherMonths(_ scenario: String, _ base: String) -> LocalizedText {
    LocalizedText(
      nl: "{0}: het contract loopt over andere maanden dan dat van {1}; vergelijk scenario's van één periode",
      en: "{0}: its contract runs over other months than that of {1}; compare scenarios of one period"
    ).filled(scenario, base)
  }
}
