public import YouthCare

extension ParameterDescription {
  /// The default as somebody would write it, or what it depends on; empty where there is none.
  public func defaultText(in language: Language) -> String {
    switch standard {
    case .number(let value): text(of: value, in: language)
    case .word(let word): word
    case .text(let text): text.text(in: language)
    case nil: ""
    }
  }

  /// A value in its unit, as a scenario file writes it: a length of time with its unit, such as `6 weeks`.
  public func text(of value: Double, in language: Language) -> String {
    guard let unit = lengthUnit, value != 0 else { return Wording.number(value) }
    return DurationText.text(of: value, in: unit, language)
  }

  /// The unit behind the ends of its range, where the unit that a file writes can be another: lengths are told in days.
  public var unitOfRange: LocalizedText { unit == .days ? unit.suffix : LocalizedText("") }

  /// What is believed of it, as a table says it.
  public func beliefNotation(in language: Language) -> String {
    evidence.notation(in: language) { text(of: $0, in: language) }
  }

  /// What is believed of it, in words.
  public func beliefText(in language: Language) -> String {
    evidence.words(in: language) { text(of: $0, in: language) }
  }
}
