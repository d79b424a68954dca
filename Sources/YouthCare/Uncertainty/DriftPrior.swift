/// What is believed of a drift where a scenario doesn't state it, with its grade and source.
///
/// MODEL.md, V7. They go by the setting that a segment states, never by its name. Their size is such that small scenarios
/// with one of them are off as far, one to five years ahead, as forecasts of the past were (`PriorPredictive`).
public struct DriftPrior: Sendable {
  /// The deviation of the mean growth a year, and of a year's innovation.
  public let deviation: Double
  public let walk: Double
  /// Whether growth is damped.
  public let isDamped: Bool
  /// How far it can be trusted.
  public let grade: EvidenceGrade
  /// Where it comes from.
  public let source: LocalizedText

  /// The part of a growth that is left a year later: 0.9, after Beta(18, 2).
  public static let damping = Prior.beta(18, 2)

  /// What a single region's cost does beside the nation's: a growth of 0.5 % and a walk of 6 % a year, of which as much in
  /// inflow as in hours (42 regions, 2017 to 2024; the split is a judgement).
  public static let region = DriftPrior(
    deviation: 0.005 * 0.5.squareRoot(), walk: 0.042, isDamped: false, grade: .data,
    source: LocalizedText(
      nl:
        "een regio naast het land: kosten van 42 regio's 2017-2024; de verdeling over instroom en uren is een aanname",
      en: "a region beside the nation: cost of 42 regions 2017-2024; the split over inflow and hours is a judgement"))

  /// What is believed of a segment's drift; `nil` where nothing is known to move.
  public static func standard(of target: Drift.Target, in setting: Segment.Setting) -> DriftPrior? {
    switch target {
    case .inflow: inflow(setting)
    case .stay:
      DriftPrior(
        deviation: 0.02, walk: 0, isDamped: true, grade: .data,
        source: LocalizedText(
          nl: "CBS: voorraad over uitstroom van bescherming en gesloten jeugdhulp",
          en: "CBS: stock over outflow of protection and closed care"))
    case .hours:
      DriftPrior(
        deviation: 0.02, walk: 0.04, isDamped: false, grade: .weak,
        source: LocalizedText(
          nl: "kosten per jeugdige in de gemeenterekeningen 2017-2023, naast de prijzen; één landelijk verloop",
          en: "cost per youth in municipal accounts 2017-2023, beside prices; one national path"))
    case .places: nil
    }
  }

  private static func inflow(_ setting: Segment.Setting) -> DriftPrior {
    let source: LocalizedText
    let numbers: (deviation: Double, walk: Double, grade: EvidenceGrade)
    switch setting {
    case .ambulatory, .day:
      numbers = (0.01, 0.045, .data)
      source = LocalizedText(
        nl: "CBS: jeugdigen met jeugdzorg 2015-2023, fouten van een doorgetrokken trend",
        en: "CBS: youths in care 2015-2023, errors of an extrapolated trend")
    case .family:
      numbers = (0.06, 0.04, .data)
      source = LocalizedText(
        nl: "nieuwe pleegzorgplaatsingen 2015-2023, fouten van een doorgetrokken trend",
        en: "new foster placements 2015-2023, errors of an extrapolated trend")
    case .residential:
      numbers = (0.02, 0.05, .assumption)
      source = LocalizedText(
        nl: "aanname: het aantal met verblijf bleef 2015-2023 vrijwel gelijk",
        en: "a judgement: the number with residence hardly moved 2015-2023")
    case .closed, .protection:
      numbers = (0.04, 0.08, .data)
      source = LocalizedText(
        nl: "instroom van gesloten jeugdhulp en jeugdbescherming 2015-2023, fouten rond de laatste waarde",
        en: "inflow of closed care and protection 2015-2023, errors around the last value")
    }
    return DriftPrior(
      deviation: numbers.deviation, walk: numbers.walk, isDamped: true, grade: numbers.grade, source: source)
  }
}
