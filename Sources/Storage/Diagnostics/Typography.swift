internal import YouthCare

/// A character that word processors and spreadsheets put in the place of one that a scenario file needs.
enum Typography {
  case curlyQuotes
  case nonBreakingSpace
  case longDash

  /// The first such character in a text, or `nil`.
  init?(in text: String) {
    let found = text.unicodeScalars.compactMap { Self.kind(of: $0) }.first
    guard let found else { return nil }
    self = found
  }

  private static func kind(of scalar: Unicode.Scalar) -> Self? {
    switch scalar.value {
    case 0x2018...0x201F, 0x00AB, 0x00BB, 0x2032, 0x2033: .curlyQuotes
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .nonBreakingSpace
    case 0x2010...0x2015, 0x2212: .longDash
    default: nil
    }
  }

  /// The text as it would be typed: without curly quotes, with plain spaces and dashes.
  static func typed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch kind(of: scalar) {
      case .curlyQuotes: continue
      case .nonBreakingSpace: result.append(" ")
      case .longDash: result.append("-")
      case nil: result.append(scalar)
      }
    }
    return String(result).split(separator: " ").joined(separator: " ")
  }

  /// What is wrong with the value of a key.
  func text(_ key: String, _ text: String, _ meant: String) -> LocalizedText {
    LocalizedText(
      nl: "'\(key)' is \(Wording.quoted(text)), met \(name.nl) erin; typ \(meant)",
      en: "'\(key)' is \(Wording.quoted(text)), with \(name.en) in it; type \(meant)")
  }

  /// What the character is called.
  var name: LocalizedText {
    switch self {
    case .curlyQuotes: LocalizedText(nl: "een gekruld aanhalingsteken", en: "a curly quote")
    case .nonBreakingSpace: LocalizedText(nl: "een harde spatie", en: "a non-breaking space")
    case .longDash: LocalizedText(nl: "een lang streepje", en: "a long dash")
    }
  }
}
