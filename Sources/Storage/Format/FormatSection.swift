internal import YouthCare

/// One kind of mapping in a scenario file and the keys it takes.
///
/// The reader accepts these keys and the reference lists them: a key can't be read without being documented.
struct FormatSection: Sendable {
  /// The path in the reference, with names that users choose in angle brackets; empty at the top.
  let path: String
  /// The keys, in the order in which they are explained.
  let keys: [ParameterDescription]

  init(_ path: String, _ keys: [ParameterDescription]) {
    self.path = path
    self.keys = keys
  }

  /// The same keys at another path.
  func at(_ path: String) -> FormatSection { FormatSection(path, keys) }

  /// The names of the keys.
  var names: [String] { keys.map(\.key) }

  /// The description of a key.
  func description(_ key: String) -> ParameterDescription? { keys.first { $0.key == key } }
}

extension ParameterDescription {
  /// A key that is no number of an owner's.
  init(
    _ key: String, _ unit: ParameterUnit, range: ClosedRange<Double>? = nil, isWhole: Bool = false,
    choices: [String] = [], default standard: ParameterDefault? = nil, nl: String, en: String,
    evidence: Evidence = .choice, isAgreedSum: Bool = false
  ) {
    self.init(
      key: key, unit: unit, range: range, isWhole: isWhole, standard: standard, choices: choices,
      meaning: LocalizedText(nl: nl, en: en), evidence: evidence, isAgreedSum: isAgreedSum)
  }

  /// A word among an enum's, with the owner's default.
  static func choice<Owner: ParameterOwner, Word: RawRepresentable & CaseIterable>(
    _ key: String, _ path: KeyPath<Owner, Word>, nl: String, en: String
  ) -> ParameterDescription where Word.RawValue == String {
    ParameterDescription(
      key, .choice, choices: Word.allCases.map(\.rawValue), default: .word(Owner.usual[keyPath: path].rawValue), nl: nl,
      en: en)
  }

  /// True or false, with the owner's default.
  static func flag<Owner: ParameterOwner>(
    _ key: String, _ path: KeyPath<Owner, Bool>, nl: String, en: String
  ) -> ParameterDescription {
    ParameterDescription(
      key, .choice, choices: ["true", "false"], default: .word("\(Owner.usual[keyPath: path])"), nl: nl, en: en)
  }
}
