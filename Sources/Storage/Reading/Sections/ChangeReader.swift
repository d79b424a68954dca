internal import YouthCare

/// Reads the dated changes, against the segments and the contract that they change.
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
      reader.report(.contract(.fundingOfOtherChange(parameter.rawValue)), at: reader.place(of: "funding"))
    }
    let target = parameter.flatMap { self.target(of: $0, reader) }
    let affected = affectedSegments(reader, named: parameter?.rawValue, where: target.map { applies($0) })
    let operation = self.operation(parameter, reader)
    let (from, until) = dates(reader, of: parameter)
    let ramp = reader.number("ramp") ?? 0
    guard let parameter, let target, let operation, let affected, reader.reading.faults.count == faultsBefore else {
      return nil
    }
    reader.record("parameter", parameter.rawValue)
    if case .route(let to) = target { reader.record("to_segment", segments[to].id) }
    reader.record("segments", affected.map { segments[$0].id }.joined(separator: ", "))
    switch operation {
    case .times(let factor): reader.record("times", factor)
    case .to(let value): reader.record("to", value)
    case .plus(let difference): reader.record("plus", difference)
    }
    reader.record("from", from)
    if until < .infinity { reader.record("until", until) }
    reader.record("ramp", ramp)
    return DatedChange(
      name: name, target: target, segments: affected,
      step: Timeline.Step(operation, from: from, until: until, ramp: ramp))
  }

  // MARK: - What and where

  private func target(of parameter: ChangeableParameter, _ reader: SectionReader) -> DatedChange.Target? {
    if parameter != .route, reader.isStated("to_segment") {
      reader.report(.toSegmentWithoutRoute(parameter.rawValue), at: reader.place(of: "to_segment"))
    }
    switch parameter {
    case .inflow: return .inflow
    case .stay: return .stay
    case .patience: return .patience
    case .places: return .places
    case .reEntry: return .reEntry
    case .price: return .price
    case .route:
      reader.require("to_segment")
      return reader.segment("to_segment", among: terms.ids).map { .route(to: $0) }
    case .access(let lever): return .access(lever)
    }
  }

  /// The segments that a change names; without a parameter it isn't known which of them it can change.
  func affectedSegments(
    _ reader: SectionReader, named parameter: String?, where applies: ((Segment) -> Bool)?
  ) -> [Int]? {
    let reason = Fault.nothingToChange
    switch reader.segmentSelection(among: terms.ids) {
    case .all(let place):
      guard let parameter, let applies else { return nil }
      let affected = segments.indices.filter { applies(segments[$0]) }
      if affected.isEmpty { reader.report(reason(parameter, nil), at: place) }
      return affected
    case .listed(let listed):
      for (position, place) in listed {
        if let parameter, let applies, !applies(segments[position]) {
          reader.report(reason(parameter, segments[position].id), at: place)
        }
      }
      return listed.map(\.position)
    case nil: return nil
    }
  }

  /// Whether a segment has what a change would change.
  private func applies(_ target: DatedChange.Target) -> (Segment) -> Bool {
    switch target {
    case .access(.frontLine):
      { $0.referrers.isEmpty || $0.referrers.contains { $0.name == Access.generalPractitioner } }
    case .inflow, .stay, .price, .access: { _ in true }
    case .patience: { $0.dropOut != nil }
    case .places: { $0.capacity != .unlimited }
    case .reEntry: { $0.reEntry != nil }
    case .route(let to): { $0.routes.contains { $0.target == to } }
    }
  }

  // MARK: - How much

  private func operation(_ parameter: ChangeableParameter?, _ reader: SectionReader) -> Timeline.Operation? {
    let stated = ["times", "to", "plus"].filter(reader.isStated)
    let allowed = parameter?.operations ?? ["times", "to", "plus"]
    guard let key = stated.first else {
      reader.report(.noOperation(allowed), at: reader.place)
      return nil
    }
    if stated.count > 1 { reader.report(.manyOperations(stated), at: reader.place(of: stated[1])) }
    for key in stated where !allowed.contains(key) {
      if let parameter { reader.report(.wrongOperation(parameter.rawValue, key, allowed), at: reader.place(of: key)) }
    }
    guard allowed.contains(key) else { return nil }
    switch key {
    case "times":
      guard let factor = reader.number("times") else { return nil }
      // A stay or a patience of nothing is no length.
      if factor == 0, parameter == .stay || parameter == .patience {
        let range = 0.01...100.0
        reader.report(.outOfRange(key, "0", value: 0, range: range, unit: .factor), at: reader.valuePlace(of: key))
      }
      return .times(factor)
    case "to":
      guard let entry = reader.entry(key), let parameter else { return nil }
      return reader.number(entry.value, Self.aim(of: parameter), key, at: entry.place).map { .to($0) }
    default:
      return reader.number("plus").map { .plus($0) }
    }
  }

  /// What a parameter can become.
  private static func aim(of parameter: ChangeableParameter) -> ParameterDescription {
    let meaning = (nl: "Wordt dit getal.", en: "Becomes this number.")
    switch parameter {
    case .reEntry: return ParameterDescription("to", .share, range: 0...0.95, nl: meaning.nl, en: meaning.en)
    case .route: return ParameterDescription("to", .share, range: 0...1, nl: meaning.nl, en: meaning.en)
    case .access(let lever):
      let known = lever.parameter.description
      return ParameterDescription("to", known.unit, range: known.range, nl: meaning.nl, en: meaning.en)
    case .places, .inflow, .stay, .patience, .price:
      return ParameterDescription("to", .count, range: 0...1_000_000, isWhole: true, nl: meaning.nl, en: meaning.en)
    }
  }

  // MARK: - When

  /// From and until, in days from the contract's start.
  private func dates(_ reader: SectionReader, of parameter: ChangeableParameter?) -> (from: Double, until: Double) {
    let from = reader.date("from")
    let until = reader.date("until")
    guard let contract else { return (0, .infinity) }
    var isInside = true
    for (key, date) in [("from", from), ("until", until)] {
      guard let date else { continue }
      if !isInContract(key, date, reader) {
        isInside = false
      } else if parameter == .price {
        _ = opensMonth(key, date, of: .price, reader)
      }
    }
    if isInside, let until, until <= from ?? contract.start {
      reader.report(.untilBeforeFrom(from ?? contract.start, until), at: reader.valuePlace(of: "until"))
    }
    let calendar = ContractCalendar(contract)
    return (from.map(calendar.day(of:)) ?? 0, until.map(calendar.day(of:)) ?? .infinity)
  }

  /// Whether a date lies in the contract; else a fault.
  func isInContract(_ key: String, _ date: CalendarDate, _ reader: SectionReader) -> Bool {
    contract.map { reader.isInContract(key, date, $0) } ?? true
  }
}
