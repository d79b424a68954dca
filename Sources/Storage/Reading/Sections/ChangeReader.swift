internal import YouthCare

/// Reads the dated changes of numbers and of terms.
struct ChangeReader {
  let segments: [Segment]
  /// The contract, or `nil` where it couldn't be read: then dates aren't held against it.
  let contract: ContractPeriod?
  /// Reads the terms that a change brings.
  let terms: TermsReader

  /// One change, or `nil` and a fault.
  func change(_ reader: SectionReader, name: String) -> DatedChange? {
    for key in ["parameter", "segments"] { reader.require(key) }
    if let why = reader.text("why") { reader.record("why", why) }
    let faultsBefore = reader.reading.faults.count
    let parameter = reader.choice("parameter", as: ChangeableParameter.self)
    if let parameter, reader.isStated("funding") {
      reader.report(.fundingOfOtherChange(parameter.rawValue), at: reader.place(of: "funding"))
    }
    let target = parameter.flatMap { self.target(of: $0, reader) }
    let affected = affectedSegments(reader, where: target.map { target in { target.applies(to: $0) } })
    let operation = self.operation(parameter, target, reader)
    let (from, until) = dates(reader)
    let ramp = reader.number("ramp") ?? 0
    guard let parameter, let target, let operation, let affected, reader.reading.faults.count == faultsBefore else {
      return nil
    }
    reader.record("parameter", parameter.rawValue)
    if case .route(let to) = target { reader.record("to_segment", segments[to].id) }
    reader.record("segments", affected.map { segments[$0].id }.joined(separator: ", "))
    let follows = reader.isStated("follows")
    switch operation {
    case _ where follows: reader.record("follows", "caseload")
    case .times(let factor): reader.record("times", factor)
    case .to(let value): reader.record("to", value)
    case .plus(let difference): reader.record("plus", difference)
    }
    reader.record("from", from)
    if until < .infinity { reader.record("until", until) }
    if !follows { reader.record("ramp", ramp) }
    var change = DatedChange(
      name: name, target: target, segments: affected,
      step: Timeline.Step(operation, from: from, until: until, ramp: ramp))
    change.followsCaseload = follows
    return change
  }

  // MARK: - What and where

  private func target(of parameter: ChangeableParameter, _ reader: SectionReader) -> DatedChange.Target? {
    if parameter != .route, reader.isStated("to_segment") {
      reader.report(.toSegmentWithoutRoute(parameter.rawValue), at: reader.place(of: "to_segment"))
    }
    guard parameter == .route else { return parameter.target() }
    reader.require("to_segment")
    return reader.segment("to_segment", among: terms.ids).map(parameter.target(to:))
  }

  /// The segments that a change names: of all those that have what it changes. Without that it isn't known which.
  func affectedSegments(_ reader: SectionReader, where applies: ((Segment) -> Bool)?) -> [Int]? {
    switch reader.segmentSelection(among: terms.ids) {
    case .all: applies.map { applies in segments.indices.filter { applies(segments[$0]) } }
    case .listed(let listed): listed
    case nil: nil
    }
  }

  // MARK: - How much

  private func operation(
    _ parameter: ChangeableParameter?, _ target: DatedChange.Target?, _ reader: SectionReader
  ) -> Timeline.Operation? {
    let stated = DatedChange.Target.allOperations.filter(reader.isStated)
    let allowed = parameter?.operations ?? DatedChange.Target.allOperations
    guard let key = stated.first else {
      reader.report(.noOperation(allowed), at: reader.place)
      return nil
    }
    if stated.count > 1 { reader.report(.manyOperations(stated), at: reader.place(of: stated[1])) }
    for key in stated where !allowed.contains(key) {
      if let parameter {
        reader.report(.scenario(.wrongOperation(parameter.rawValue, key, allowed)), at: reader.place(of: key))
      }
    }
    guard allowed.contains(key) else { return nil }
    switch key {
    case "follows":
      if reader.isStated("ramp") { reader.report(.rampOfFollowing, at: reader.place(of: "ramp")) }
      return reader.word("follows").map { _ in .times(1) }
    case "times":
      return reader.number("times").map { .times($0) }
    case "to":
      guard let entry = reader.entry(key), let aim = target?.aimParameter else { return nil }
      return reader.number(entry.value, aim, key, at: entry.place).map { .to($0) }
    default:
      return reader.number("plus").map { .plus($0) }
    }
  }

  // MARK: - When

  /// From and until, in days from the contract's start.
  private func dates(_ reader: SectionReader) -> (from: Double, until: Double) {
    let (from, until) = (reader.date("from"), reader.date("until"))
    guard let contract else { return (0, .infinity) }
    let calendar = ContractCalendar(contract)
    return (from.map(calendar.day(of:)) ?? 0, until.map(calendar.day(of:)) ?? .infinity)
  }

  /// A change of terms at a date, or `nil` and a fault.
  func fundingChange(_ reader: SectionReader, name: String) -> FundingChange? {
    for key in ["segments", "from", "funding"] { reader.require(key) }
    if let why = reader.text("why") { reader.record("why", why) }
    for key in Self.keysOfNumbers where reader.isStated(key) {
      reader.report(.notWithFunding(key), at: reader.place(of: key))
    }
    let affected = affectedSegments(reader) { _ in true }
    let date = reader.date("from")
    let from = date.flatMap { date in contract.map { ContractCalendar($0).day(of: date) } }
    if let affected {
      reader.record("parameter", ScenarioFormat.changeOfFunding)
      reader.record("segments", affected.map { terms.ids[$0] }.joined(separator: ", "))
    }
    if let from { reader.record("from", from) }
    guard let terms = terms.terms("funding", of: reader) else { return nil }
    return FundingChange(name: name, segments: affected ?? [], from: from ?? 0, terms: terms)
  }

  /// What a change of terms can't have: it replaces them whole, from a day on.
  private static let keysOfNumbers = ["to_segment"] + DatedChange.Target.allOperations + ["until", "ramp"]
}
