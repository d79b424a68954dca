internal import YouthCare

extension SectionReader {
  /// The text of a scalar, or `nil` and a fault.
  func scalar(_ key: String) -> String? {
    guard let entry = entry(key) else { return nil }
    return scalar(entry.value, key, at: entry.place)
  }

  func scalar(_ node: SourceNode, _ label: String, at place: Place) -> String? {
    guard let text = node.scalar else {
      report(.expectedScalar(label), at: place)
      return nil
    }
    return text
  }

  // MARK: - Numbers

  /// Reads declared numbers into their owner; what isn't stated keeps its default. Whether all of them are sound.
  @discardableResult
  func read<Owner>(_ parameters: [Parameter<Owner>], into owner: inout Owner, required: [String] = []) -> Bool {
    var isSound = true
    for parameter in parameters {
      if entry(parameter.key) != nil {
        if let number = number(parameter.key) { parameter.set(&owner, number) } else { isSound = false }
      } else if isStated(parameter.key) {
        isSound = false
      } else if required.contains(parameter.key) {
        require(parameter.key)
        isSound = false
      }
      if let value = parameter.value(owner) { record(parameter.key, value) }
    }
    return isSound
  }

  /// A number in the unit of its description, or `nil` (and a fault, if something is there).
  func number(_ key: String) -> Double? {
    guard let entry = entry(key), let description = section.description(key) else { return nil }
    if entry.value.isSpreadAlone {
      let hasQuantile = ["p10", "p90"].contains { entry.value.entry($0) != nil }
      report(hasQuantile ? .quantilesMissing(key) : .spreadWithoutValue(key), at: entry.place)
      return nil
    }
    guard let number = number(entry.value, description, key, at: entry.place) else { return nil }
    if let stated = entry.value.spread, let spread = spread(stated, around: number, description, key) {
      reading.note(spread, at: address.appending(key), place: stated.place)
    }
    return number
  }

  func number(_ node: SourceNode, _ description: ParameterDescription, _ label: String, at place: Place) -> Double? {
    guard let value = parsed(node, description, label, at: place) else { return nil }
    reading.noteNumber(at: node.place)
    return value
  }

  func parsed(
    _ node: SourceNode, _ description: ParameterDescription, _ label: String, at place: Place
  ) -> Double? {
    guard let text = scalar(node, label, at: place) else { return nil }
    let value: Double
    do {
      value = try self.value(of: text, description, label)
    } catch {
      report(misread(error.fault, label, text, isWhole: description.isWhole), at: node.place)
      return nil
    }
    if description.isWhole, value != value.rounded() {
      report(.notWhole(label, text), at: node.place)
      return nil
    }
    if let range = description.range, !range.contains(value) {
      report(.outOfRange(label, text, value: value, range: range, unit: description.unit), at: node.place)
      return nil
    }
    return value
  }

  /// What is wrong with a value that can't be read: a character that looks like another goes before all else.
  func misread(_ fault: Fault, _ label: String, _ text: String, isWhole: Bool = false) -> Fault {
    if let sign = Typography(in: text) {
      let typed = Typography.typed(text)
      var meant = typed
      do { _ = try WrittenNumber.parse(typed) } catch {
        if case .meant(let numbers) = error, let number = numbers.first { meant = number }
      }
      return .typography(label, text, sign, meant: meant)
    }
    if isWhole, case .badNumber(_, _, .noNumber, _) = fault { return .noWholeNumber(label, text) }
    return fault
  }

  /// Numbers whose decimals were taken for keys, because in braces a comma parts keys: what is wrong with each, by the
  /// place of such a key, and where it begins. `{tariff: 69,7}` is a tariff of 69 and a key 7 without a value.
  func cutNumbers(among entries: [SourceEntry]) -> [Place: (fault: Fault, start: Place)] {
    func isRest(_ entry: SourceEntry) -> Bool { entry.value.isNull && entry.key.first?.isNumber == true }
    guard entries.contains(where: isRest) else { return [:] }
    var result: [Place: (fault: Fault, start: Place)] = [:]
    var rest = entries.sorted { $0.place < $1.place }[...]
    while let start = rest.popFirst() {
      let parts = rest.prefix { isRest($0) && ($0.place.file, $0.place.line) == (start.place.file, start.place.line) }
      guard !parts.isEmpty else { continue }
      rest = rest.dropFirst(parts.count)
      guard let head = start.value.scalar, head.last?.isNumber == true,
        let description = section.description(start.key)
      else { continue }
      let text = ([head] + parts.prefix(6).map(\.key)).joined(separator: ",")
      do { _ = try value(of: text, description, start.key) } catch {
        for part in parts { result[part.place] = (error.fault, start.value.place) }
      }
    }
    return result
  }

  private func value(
    of text: String, _ description: ParameterDescription, _ label: String
  ) throws(ScalarFault) -> Double {
    if let unit = description.lengthUnit {
      do { return try DurationText.parse(text, in: unit, daysPerYear: reading.daysPerYear) } catch {
        throw ScalarFault(.badDuration(label, text, error))
      }
    }
    if text.hasSuffix("%") {
      let digits = text.dropLast().last == " " ? String(text.dropLast(2)) : String(text.dropLast())
      let number: Double
      do { number = try WrittenNumber.parse(digits) } catch {
        throw ScalarFault(.badNumber(label, text, error, unit: "%"))
      }
      guard description.unit == .share else { throw ScalarFault(.noPercentage(label, text, number / 100)) }
      // By its exponent, so that 15% and 0.15 are the same number.
      return Double(digits + "e-2") ?? number / 100
    }
    let number: Double
    do { number = try WrittenNumber.parse(text) } catch {
      if case .noNumber = error, !description.choices.isEmpty {
        throw ScalarFault(.badChoiceOrNumber(label, text, description.choices))
      }
      throw ScalarFault(.badNumber(label, text, error, unit: ""))
    }
    if description.unit.isLarge, WrittenNumber.mayHaveThousands(text) {
      let meant = [Wording.number(number), text.filter { $0 != "." }]
      throw ScalarFault(.badNumber(label, text, .meant(meant), unit: ""))
    }
    return number
  }

  /// The numbers of a list, or `nil` where one of them is unsound.
  func numbers(_ key: String) -> [Double]? {
    guard let entry = entry(key), let description = section.description(key) else { return nil }
    guard case .list(let nodes) = entry.value.content else {
      report(.expectedList(key), at: entry.place)
      return nil
    }
    let values = nodes.enumerated().map { index, node in
      let label = "\(key)[\(index + 1)]"
      if node.isNull { report(.noValue(label), at: node.place) }
      return node.isNull ? nil : parsed(node, description, label, at: node.place)
    }
    guard !values.contains(where: { $0 == nil }) else { return nil }
    reading.noteNumber(at: entry.value.place)
    return values.compactMap { $0 }
  }

  // MARK: - Words, texts, dates

  /// A word among a few, or `nil` (and a fault, if something else is there).
  func choice<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    word(key).flatMap(Word.init(rawValue:))
  }

  func word(_ key: String) -> String? {
    guard let text = scalar(key), let description = section.description(key) else { return nil }
    guard description.choices.contains(text) else {
      report(misread(.badChoice(key, text, description.choices), key, text), at: valuePlace(of: key))
      return nil
    }
    return text
  }

  /// True or false.
  func flag(_ key: String) -> Bool? {
    word(key).map { $0 == "true" }
  }

  /// A text in one or two languages.
  func text(_ key: String) -> LocalizedText? {
    guard let entry = entry(key) else { return nil }
    if let parts = entry.value.entries {
      // In braces a comma parts texts: what follows it looks like a key without a value.
      if let rest = parts.first(where: { $0.value.isNull && !["nl", "en"].contains($0.key) }) {
        report(.cutAtComma(key, rest.key), at: rest.place)
        return nil
      }
      let languages = FormatSection(key, [Self.language("nl"), Self.language("en")])
      guard let reader = mapping(key, languages) else { return nil }
      reader.require("nl")
      reader.require("en")
      guard let nl = reader.plainText("nl", of: key), let en = reader.plainText("en", of: key) else { return nil }
      return LocalizedText(nl: nl, en: en)
    }
    return plainText(key).map { LocalizedText($0) }
  }

  private static func language(_ key: String) -> ParameterDescription {
    ParameterDescription(
      key, .text, nl: "De tekst in het \(key == "nl" ? "Nederlands" : "Engels").",
      en: "The text in \(key == "nl" ? "Dutch" : "English").")
  }

  private func plainText(_ key: String, of owner: String? = nil) -> String? {
    guard let entry = entry(key) else { return nil }
    guard let text = entry.value.scalar else {
      report(.expectedText(key), at: entry.place)
      return nil
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      report(.noValue(key), at: entry.place)
      return nil
    }
    return bounded(text, owner ?? key, limit: TextLimit.text(owner ?? key), at: entry.value.place)
  }

  /// A text that isn't longer than a limit, or `nil` and a fault.
  func bounded(_ text: String, _ key: String, limit: Int, at place: Place) -> String? {
    let length = text.unicodeScalars.count
    guard length > limit else { return text }
    report(.file(.textTooLong(key, length: length, limit: limit)), at: place)
    return nil
  }

  /// A date.
  func date(_ key: String) -> CalendarDate? {
    guard let text = scalar(key) else { return nil }
    do { return try DateText.parse(text) } catch {
      report(misread(.badDate(key, text, error), key, text), at: valuePlace(of: key))
      return nil
    }
  }

  // MARK: - The inputs of the run

  /// Records the defaults of a mapping that isn't there.
  func recordDefaults<Owner>(of parameters: [Parameter<Owner>], _ owner: Owner, for key: String) {
    for parameter in parameters {
      if let value = parameter.value(owner) { record("\(key).\(parameter.key)", value) }
    }
  }

  func record(_ key: String, _ value: Double) {
    if isComplete { reading.record(path(of: key), value) }
  }

  func record(_ key: String, _ value: String) {
    if isComplete { reading.record(path(of: key), value) }
  }

  func record(_ key: String, _ text: LocalizedText) {
    guard isComplete else { return }
    if text.nl == text.en { return reading.record(path(of: key), text.en, isText: true) }
    reading.record(path(of: key) + ".nl", text.nl, isText: true)
    reading.record(path(of: key) + ".en", text.en, isText: true)
  }
}

/// What is wrong with a scalar; its place is known to who asked.
struct ScalarFault: Error {
  let fault: Fault

  init(_ fault: Fault) {
    self.fault = fault
  }
}

extension ParameterUnit {
  /// Whether numbers in this unit run into thousands, so that `165.000` may be meant as one.
  var isLarge: Bool {
    switch self {
    case .count, .perYear, .euro, .euroPerYear, .euroPerTrajectory: true
    case .none, .share, .perMonth, .factor, .days, .months, .years, .euroPerHour, .euroPerDay, .hoursPerWeek, .date,
      .text, .choice, .distribution, .mapping:
      false
    }
  }
}
