import CareSimulation
import YouthCare

// What the command has to say of worlds that can't be simulated.
extension Messages {
  static func impossibleWorld(
    _ scenario: String, replication: Int, segment: String, because fault: SimulationPlan.Fault, canBeFixed: Bool
  ) -> LocalizedText {
    let why: LocalizedText
    switch fault {
    case .tooManyArrivals(_, let perDay):
      why = LocalizedText(
        nl:
          "in \(segment) komen \(count(perDay)) cliënten per dag, en er worden er 1.000 gesimuleerd; maak growth daar "
          + "kleiner (mean, sd of walk)",
        en:
          "\(count(perDay)) clients come a day in \(segment), and 1,000 are simulated; make growth less there (mean, sd "
          + "or walk)")
    case .tooManyPlaces:
      why = LocalizedText(
        nl: "\(segment) krijgt meer dan 10 miljoen plaatsen; maak drift.places daar kleiner (mean, sd of walk)",
        en: "\(segment) gets more than 10 million places; make drift.places less there (mean, sd or walk)")
    case .amountTooLarge:
      why = LocalizedText(
        nl: "bedragen in \(segment) worden te groot; maak de spreiding van prijzen en uren daar kleiner",
        en: "amounts in \(segment) get too large; make the spread of prices and hours less there")
    case .balance:
      why = LocalizedText(
        nl: "de regio heeft geen evenwicht; maak de spreiding kleiner",
        en: "the region has no balance; make spreads less")
    }
    return LocalizedText(
      nl: "\(scenario): wereld \(replication) kan niet worden doorgerekend: \(why.nl)"
        + (canBeFixed ? ", of reken met --fixed" : ""),
      en: "\(scenario): world \(replication) can't be worked out: \(why.en)"
        + (canBeFixed ? ", or run with --fixed" : ""))
  }

  static func tooManyArrivals(_ segment: String, perDay: Double) -> LocalizedText {
    LocalizedText(
      nl: "in \(segment) komen \(count(perDay)) cliënten per dag, en er worden er 1.000 gesimuleerd; verlaag inflow",
      en: "\(count(perDay)) clients come a day in \(segment), and 1,000 are simulated; lower inflow")
  }

  /// A number of clients; beyond a million it says no more.
  private static func count(_ number: Double) -> String { number < 1e6 ? "\(Int(number.rounded(.up)))" : "1e6+" }
}
