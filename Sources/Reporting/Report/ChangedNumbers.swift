internal import YouthCare

/// The numbers that an option has otherwise than another, and those that only one of both has.
struct ChangedNumbers {
  /// A number that differs.
  struct Change {
    let address: Address
    let unit: ParameterUnit
    /// In the unit that the program computes in; `nil` where it isn't there.
    let base: Double?
    let value: Double?
  }

  /// In the order of the format; those that are gone last.
  let all: [Change]

  init(of option: Scenario, from base: Scenario) {
    let (own, other) = (option.parameters, base.parameters)
    let changed = own.all.compactMap { number -> Change? in
      let before = other[number.address]?.value
      guard before != number.value else { return nil }
      return Change(address: number.address, unit: number.description.unit, base: before, value: number.value)
    }
    let gone = other.all.compactMap { number -> Change? in
      guard own[number.address] == nil, let value = number.value else { return nil }
      return Change(address: number.address, unit: number.description.unit, base: value, value: nil)
    }
    all = changed + gone
  }
}

/// What a scenario's files say of where its numbers come from, as cells: source, date and grade.
struct EvidenceCells {
  private let evidence: [Address: StatedEvidence]

  init(_ scenario: Scenario) {
    evidence = Dictionary(
      scenario.statements.numbers.compactMap { number in number.evidence.map { (number.address, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func cells(of address: Address, in language: Language) -> [DocumentTable.Cell] {
    let known = evidence[address]
    return [known?.source, known?.date?.text(in: language), known?.grade.name.text(in: language)].map { text in
      .word(text ?? NumberText.meaningless)
    }
  }
}

extension StatedEvidence.Grade {
  /// How readers call it.
  var name: LocalizedText {
    switch self {
    case .found: LocalizedText(nl: "gevonden", en: "found")
    case .derived: LocalizedText(nl: "afgeleid", en: "derived")
    case .memory: LocalizedText(nl: "uit het geheugen", en: "from memory")
    case .placeholder: LocalizedText(nl: "plaatshouder", en: "placeholder")
    }
  }
}
