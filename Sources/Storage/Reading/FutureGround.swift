internal import YouthCare

/// What a future may not differ in from what its file states: the two are shown as the same region in the same worlds.
///
/// MODEL.md, Q2 and V9.
enum FutureGround: String, CaseIterable {
  case period, segments, present, youths, uncertainty

  /// The key under which a future states it.
  var key: String {
    switch self {
    case .period: "contract"
    case .segments, .present: "segments"
    case .youths: "region"
    case .uncertainty: "uncertainty"
    }
  }

  /// Whether a future leaves it as it is stated.
  func isShared(_ future: Scenario, _ stated: Scenario) -> Bool {
    func counted(_ scenario: Scenario) -> [[Int?]] {
      scenario.segments.map { [$0.present.inCare, $0.present.waiting] }
    }
    func months(_ scenario: Scenario) -> [String] { ContractCalendar(scenario.contract).contractMonths.map(\.text) }
    switch self {
    case .period:
      return months(future) == months(stated) && future.contract.firstDay == stated.contract.firstDay
    case .segments: return future.segments.map(\.id) == stated.segments.map(\.id)
    case .present: return future.segments.count != stated.segments.count || counted(future) == counted(stated)
    case .youths: return future.region.youths == stated.region.youths
    case .uncertainty: return future.uncertainty.scope == stated.uncertainty.scope
    }
  }

  /// What is wrong with a future that differs in it; what would mend it.
  func text(_ future: String) -> LocalizedText {
    let what: LocalizedText =
      switch self {
      case .period:
        LocalizedText(nl: "andere maanden of gegevens van een andere dag", en: "other months or data of another day")
      case .segments: LocalizedText(nl: "andere segmenten", en: "other segments")
      case .present:
        LocalizedText(nl: "andere aantallen in zorg of wachtend op de eerste dag", en: "other counts on the first day")
      case .youths: LocalizedText(nl: "een ander aantal jeugdigen", en: "another number of youths")
      case .uncertainty: LocalizedText(nl: "een andere onzekerheid", en: "another scope of uncertainty")
      }
    return LocalizedText(
      nl: "'\(future)' heeft \(what.nl), en staat dan niet naast wat er staat; maak er een bestand met extends van",
      en: "'\(future)' has \(what.en), and can't stand beside what is stated; make it a file with extends")
  }
}
