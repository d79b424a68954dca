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
    choices: [String] = [], default text: String? = nil, nl: String, en: String, evidence: Evidence = .choice
  ) {
    self.init(
      key: key, unit: unit, range: range, isWhole: isWhole, defaultText: text, choices: choices,
      meaning: LocalizedText(nl: nl, en: en), evidence: evidence)
  }
}
