internal import YouthCare

/// What readers call the numbers of scenarios, by where they stand; what no declaration explains is called by that.
struct NumberNames {
  private let naming: NumberName
  /// By address, and by that of what is stated for all segments at once: of a distribution what it is of, then which
  /// number of it.
  private let meanings: [Address: [LocalizedText]]

  /// The names of scenarios' numbers.
  init(_ scenarios: [Scenario], in language: Language) {
    let segments = scenarios.flatMap(\.segments).map { ($0.id, $0.label(in: language)) }
    let lines = scenarios.flatMap(\.otherCosts).map { ($0.name, $0.title.text(in: language)) }
    naming = NumberName(
      language: language, segments: Dictionary(segments, uniquingKeysWith: { first, _ in first }),
      lines: Dictionary(lines, uniquingKeysWith: { first, _ in first }))
    var meanings: [Address: [LocalizedText]] = [:]
    for number in scenarios.flatMap(\.parameters.all) {
      let own = [number.address] + Self.list(number.address)
      for address in own + own.flatMap(Self.shared) where meanings[address] == nil {
        let owner = Address(address.keys.dropLast())
        let length = number.isOfDistribution ? StatedLength(at: owner).map { [$0.meaning] } ?? [] : []
        meanings[address] = length + [number.description.meaning]
        if !length.isEmpty { meanings[owner] = length }
      }
    }
    self.meanings = meanings
  }

  /// The name of the number at an address, and that it stands there in the file.
  func located(at address: Address) -> String {
    meanings[address].map { naming.located(at: address, $0) }
      ?? NumberNameText.unnamed.text.filled("\(address)").text(in: naming.language)
  }

  /// The same under a heading that says what is in brackets (`AssumptionsText.setting`).
  func row(_ address: Address) -> String {
    meanings[address].map { "\(naming.text(of: address, $0)) (\(address))" } ?? "(\(address))"
  }

  /// Where the list stands that a number is one of.
  private static func list(_ address: Address) -> [Address] {
    guard let last = address.keys.last, let open = last.firstIndex(of: "[") else { return [] }
    return [Address(address.keys.dropLast() + [String(last[..<open])])]
  }

  /// Where a number of a segment stands if it is stated for all of them.
  private static func shared(_ address: Address) -> [Address] {
    guard address.keys.count > 2, address.keys[0] == NumberNameText.segment.rawValue else { return [] }
    let keys = Array(address.keys.dropFirst(2))
    return [Address(keys[0] == "inflow" ? ["demand"] + keys.dropFirst() : keys)]
  }
}
