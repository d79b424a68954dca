public import YouthCare

extension SettableNumber {
  /// A value as a text that a file could state, in the unit that the program computes in (days, shares, euro).
  ///
  /// - Throws: the message that the file would be refused with: no number, no unit, outside the range.
  public func value(of text: String, in scenario: Scenario) throws(ScenarioFaults) -> Double {
    let place = Place(file: 0, line: 1, column: 1)
    let faults = FaultList()
    faults.addFile(address.description)
    let reading = Reading(faults: faults)
    if scenario.contract.calendar == .uniform { reading.daysPerYear = 365 }
    let node = SourceNode(content: .scalar(text), place: place)
    let reader = SectionReader(
      SourceNode(
        content: .mapping([SourceEntry(key: description.key, place: place, value: node)]), place: place),
      FormatSection("", [description]), subject: LocalizedText(address.description), address: Address(), place: place,
      isComplete: false, reading: reading)
    guard let value = reader?.number(description.key), faults.isEmpty else {
      throw ScenarioFaults(diagnostics: faults.sorted)
    }
    return value
  }

  /// A value in the unit that the program computes in, as a file states it: six digits, with the unit of a length.
  public func text(of value: Double) -> String {
    let number = Self.digits(value)
    guard let unit = description.lengthUnit else {
      // A point before three digits could part thousands.
      return WrittenNumber.mayHaveThousands(number) ? number + "0" : number
    }
    return "\(number) \(unit.names.several.en)"
  }

  private static func digits(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return "0" }
    var scale = 1.0
    while abs(value) * scale < 1e5, scale < 1e9 { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : plain(rounded)
  }

  /// The shortest text that reads back as the number, without an exponent.
  private static func plain(_ value: Double) -> String {
    let text = "\(value)"
    guard text.contains("e") else { return text }
    var digits = ""
    var rest = abs(value)
    for _ in 0..<9 {
      rest = (rest - rest.rounded(.down)) * 10
      digits += "\(Int(rest.rounded(.down)))"
    }
    return (value < 0 ? "-" : "") + "\(Int(abs(value).rounded(.down)))." + digits
  }
}

extension SettableNumber {
  /// What it is in a scenario, where that states it or solves it: places in balance are those of the first day.
  public func value(in scenario: Scenario, _ balance: Balance) -> Double? {
    if let value = scenario.parameters[address]?.value { return value }
    guard address.keys.count == 3, address.keys[0] == "segments", address.keys[2] == "places",
      let position = scenario.segments.firstIndex(where: { $0.id == address.keys[1] })
    else { return nil }
    return balance.places(of: scenario.segments[position], at: position).map(Double.init)
  }
}
