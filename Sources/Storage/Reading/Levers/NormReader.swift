public import Experiments
public import YouthCare

/// Why a norm that somebody typed can't be asked.
public struct NormFault: Error, Equatable {
  /// What is wrong; what would mend it.
  public let message: LocalizedText

  init(nl: String, en: String) {
    message = LocalizedText(nl: nl, en: en)
  }
}

extension Norm {
  /// The words that a norm begins with.
  static let words = ["budget", "cost", "wait", "started", "list"]
  /// The share of starts within the norm that is asked for where none is said.
  static let usualShare = 0.8

  /// The norm that a text means: `budget`, `cost=1.2e9`, `wait=13 weeks`, `started=80%` or `list=100`, with a segment as
  /// `wait:S5=13 weeks`.
  ///
  /// - Parameters:
  ///   - segment: the segment, by position, of norms that can have one and name none.
  ///   - scenario: the scenario, whose own norm or list of the first day goes where no number is stated.
  public init(
    _ text: String, of segment: Int? = nil, in scenario: Scenario, _ balance: Balance
  ) throws(NormFault) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let head = (parts.first ?? "").split(separator: ":", maxSplits: 1).map(String.init)
    let word = head.first ?? ""
    let ids = scenario.segments.map(\.id)
    var own = segment
    if head.count > 1 {
      guard let position = ids.firstIndex(of: head[1]) else {
        let message = LeverFault.unknownSegment(head[1], all: ids).message
        throw NormFault(nl: message.nl, en: message.en)
      }
      own = position
    }
    guard Self.words.contains(word) else { throw Self.unknown(word) }
    let subject = try Self.subject(word, parts.count > 1 ? parts[1] : nil, own, scenario, balance)
    let isOfRegion = ["budget", "cost"].contains(word) && head.count == 1
    self.init(subject, of: isOfRegion ? nil : own)
    if let fault = fault(in: scenario) { throw NormFault(fault) }
  }

  private static func subject(
    _ word: String, _ value: String?, _ segment: Int?, _ scenario: Scenario, _ balance: Balance
  ) throws(NormFault) -> Subject {
    switch word {
    case "budget":
      guard value == nil else {
        throw NormFault(
          nl: "'budget' heeft geen getal; schrijf 'budget' (de begrotingen van het bestand) of 'cost=\(value ?? "")'",
          en: "'budget' has no number; write 'budget' (the budgets of the file) or 'cost=\(value ?? "")'")
      }
      return .budget
    case "cost":
      guard let value else {
        throw NormFault(
          nl: "'cost' heeft een bedrag nodig, zoals 'cost=1.2e9'; 'budget' neemt de begrotingen van het bestand",
          en: "'cost' needs an amount, such as 'cost=1.2e9'; 'budget' takes the budgets of the file")
      }
      return .cost(atMost: try number(value, word, .euro, 0...1e13, scenario))
    case "wait":
      if let value { return .wait(atMost: try number(value, word, .days, 0...3660, scenario)) }
      guard let norm = segment.flatMap({ scenario.segments[$0].waitNorm }) else {
        throw NormFault(
          nl: "'wait' heeft een lengte nodig, zoals 'wait=13 weeks': de regio en dit segment hebben geen norm",
          en: "'wait' needs a length, such as 'wait=13 weeks': the region and this segment have no norm")
      }
      return .wait(atMost: norm)
    case "started":
      return .started(
        atLeast: try value.map { value throws(NormFault) in
          try number(value, word, .share, 0...1, scenario)
        } ?? usualShare)
    default:
      if let value { return .list(atMost: try number(value, word, .count, 0...1e7, scenario)) }
      // As many as on the first day.
      let flows = balance.segments
      return .list(atMost: (segment.map { flows[$0].waiting } ?? flows.reduce(0) { $0 + $1.waiting }).rounded())
    }
  }

  private static func number(
    _ text: String, _ word: String, _ unit: ParameterUnit, _ range: ClosedRange<Double>, _ scenario: Scenario
  ) throws(NormFault) -> Double {
    let number = SettableNumber(
      at: Address([word]),
      ParameterDescription(key: word, unit: unit, range: range, meaning: LocalizedText(word)))
    do { return try number.value(of: text, in: scenario) } catch {
      let messages = error.diagnostics.map(\.message)
      throw NormFault(
        nl: messages.map(\.nl).joined(separator: "; "), en: messages.map(\.en).joined(separator: "; "))
    }
  }

  private static func unknown(_ word: String) -> NormFault {
    if let meant = nearest(to: word, among: words) {
      return NormFault(
        nl: "'\(word)' is geen maat; bedoelde u '\(meant)'?", en: "'\(word)' is no measure; did you mean '\(meant)'?")
    }
    return NormFault(
      nl: "'\(word)' is geen maat; kies uit \(words.joined(separator: ", "))",
      en: "'\(word)' is no measure; choose from \(words.joined(separator: ", "))")
  }
}

extension NormFault {
  /// The message of a fault.
  public init(_ fault: Norm.Fault) {
    switch fault {
    case .noBudget:
      self.init(
        nl: "'budget' vraagt een begroting voor elk jaar van het contract; zet die onder budget, of schrijf 'cost=...'",
        en: "'budget' needs a budget for each year of the contract; put it under budget, or write 'cost=...'")
    case .budgetOfSegment:
      self.init(
        nl: "de begroting is van de regio; schrijf 'budget' zonder segment, of 'cost:SEGMENT=...'",
        en: "the budget is the region's; write 'budget' without a segment, or 'cost:SEGMENT=...'")
    case .noWaitNorm:
      self.init(
        nl: "'started' vraagt een segment met wait_norm; zet die in het bestand, of schrijf 'wait=...'",
        en: "'started' needs a segment with wait_norm; put it in the file, or write 'wait=...'")
    }
  }
}
