/// How numbers and lists stand in messages.
///
/// Numbers are written as a scenario file writes them, in both languages: who copies one into the file gets it right.
package enum Wording {
  /// A number with at most six decimals, without a point when it is whole.
  package static func number(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-∞" : "∞" }
    let rounded = abs(value) < 1e9 ? (value * 1e6).rounded() / 1e6 : value
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  /// "a, b en c".
  package static func list(_ words: [String], or: Bool = false) -> LocalizedText {
    guard words.count > 1, let last = words.last else { return LocalizedText(words.first ?? "") }
    let first = words.dropLast().joined(separator: ", ")
    return LocalizedText(nl: "\(first) \(or ? "of" : "en") \(last)", en: "\(first) \(or ? "or" : "and") \(last)")
  }

  /// "'a', 'b' en 'c'".
  package static func quotedList(_ words: [String]) -> LocalizedText { list(words.map { quoted($0) }) }

  /// A text of the file, shortened and on one line.
  package static func quoted(_ text: String) -> String {
    let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    return line.count > 40 ? "'\(String(line.prefix(37)))...'" : "'\(String(line))'"
  }

  /// The first of some sentences as the second half of another.
  package static func clause(_ sentences: String) -> String {
    let sentence = sentences.firstRange(of: ". ").map { String(sentences[..<$0.lowerBound]) } ?? sentences
    var text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    // Only a word that starts with a capital and goes on without: "Youths", not "CBS".
    if let second = text.dropFirst().first, second.isLowercase { text = text.prefix(1).lowercased() + text.dropFirst() }
    return text
  }
}

extension ParameterUnit {
  /// The unit as it stands behind a number.
  package var suffix: LocalizedText {
    switch self {
    case .none, .share, .factor, .count, .date, .text, .choice, .distribution, .mapping: LocalizedText("")
    case .days: LocalizedText(nl: " dagen", en: " days")
    case .perYear, .perMonth, .months, .years, .euro, .euroPerYear, .euroPerHour, .euroPerDay, .euroPerTrajectory,
      .hoursPerWeek:
      LocalizedText(nl: " \(name.nl)", en: " \(name.en)")
    }
  }
}
