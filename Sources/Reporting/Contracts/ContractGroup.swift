internal import Experiments
package import YouthCare

/// Contracts of one segment that run the same risk: they differ in size only, and are told in one line.
struct ContractGroup {
  /// The terms in words.
  let words: String
  /// The segment, and the providers where they aren't all of it; from when the terms hold, where not from the start.
  let label: String
  /// What the municipality pays for the expected year, in euro.
  private(set) var expectedPayment = 0.0
  /// What it pays more, by driver, in euro.
  private(set) var exposures = [Double](repeating: 0, count: RiskDriver.allCases.count)
  /// The same in the places that there are; `nil` where nothing limits them.
  private(set) var exposuresInPlaces: [Double]?
  /// The first budget year in which a tariff is below the legal floor, and the lowest tariff over cost price of then.
  private(set) var lowTariff: (year: Int, ratio: Double)?

  private init(_ phases: [ContractPhase], label: String, words: String) {
    self.label = label
    self.words = words
    if phases.contains(where: { $0.room != nil }) {
      exposuresInPlaces = RiskDriver.allCases.map { driver in
        phases.reduce(0) { $0 + $1.terms.exposure(to: driver, room: $1.room) }
      }
    }
    for phase in phases {
      expectedPayment += phase.expectedPayment
      for (position, driver) in RiskDriver.allCases.enumerated() {
        exposures[position] += phase.terms.exposure(to: driver)
      }
      if let low = phase.tariffRatios.first(where: { $0.ratio < ProviderCost.legalFloor }),
        lowTariff.map({ (low.year, low.ratio) < ($0.year, $0.ratio) }) ?? true
      {
        lowTariff = low
      }
    }
  }

  /// What is the same within a group, as it is told: shares in tenths of a percent, and how far a tariff is too low.
  private struct Key: Hashable {
    let segment: Int
    let firstMonth: Int
    let words: String
    let shares: [Int]

    init(_ phase: ContractPhase, in language: Language) {
      segment = phase.segment
      firstMonth = phase.firstMonth
      words = phase.terms.terms.words(in: language)
      let rule = RiskDriver.allCases.map { phase.exposureShare(to: $0) }
      let low = phase.tariffRatios.first { $0.ratio < ProviderCost.legalFloor }
      shares = (rule + [low?.ratio ?? 1]).map { Int(($0 * 1e3).rounded()) }
    }
  }

  /// The groups of a scenario in order of segment and time; contracts that pay nothing are left out.
  static func groups(of phases: [ContractPhase], in scenario: Scenario, _ language: Language) -> [ContractGroup] {
    let paying = phases.filter { $0.expectedPayment > 0 }
    var members: [Key: [ContractPhase]] = [:]
    for phase in paying { members[Key(phase, in: language), default: []].append(phase) }
    let ordered = members.sorted { left, right in
      (left.key.segment, left.key.firstMonth, left.value[0].contract)
        < (right.key.segment, right.key.firstMonth, right.value[0].contract)
    }
    return ordered.map { key, phases in
      ContractGroup(phases, label: label(of: phases, in: scenario, language), words: key.words)
    }
  }

  private static func label(of phases: [ContractPhase], in scenario: Scenario, _ language: Language) -> String {
    let segment = scenario.segments[phases[0].segment]
    var label = segment.label(in: language)
    if phases.count < segment.providers.count {
      let names = phases.map { segment.providers[$0.provider].name }
      label = "\(segment.id): " + names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    }
    return phases[0].dated(label, ContractCalendar(scenario.contract), in: language)
  }
}

extension ContractPhase {
  /// A text about terms, with the month from which they hold where that isn't the first.
  func dated(_ text: String, _ calendar: ContractCalendar, in language: Language) -> String {
    guard firstMonth > 0 else { return text }
    let month = calendar.contractMonth(firstMonth)
    return Texts.fromDate.text(in: language, text, "\(month.month)-\(month.year)")
  }
}

extension Segment {
  /// Its id and name, once where they are the same.
  package func label(in language: Language) -> String {
    let name = name.text(in: language)
    return name == id ? name : "\(id) \(name)"
  }
}
