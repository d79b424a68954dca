internal import Experiments
public import YouthCare

extension ElicitationSheet {
  /// The columns of a sheet before those of experts.
  static let columns = ["number", "meaning", "unit", "stated", "p10", "p50", "p90", "euro_if_a_tenth_higher"]
  /// The ends of the columns of one expert.
  static let quantiles = ["p10", "p50", "p90"]

  /// The sheet for a spreadsheet: a row a number, with empty columns for what each expert thinks.
  ///
  /// Numbers with a point, shares from 0 to 1, lengths in days.
  ///
  /// - Parameter count: how many of the numbers, the first ones.
  public func csv(first count: Int, in language: Language) -> String {
    let experts = (1...Self.experts).flatMap { expert in Self.quantiles.map { "expert_\(expert)_\($0)" } }
    var lines = [(Self.columns + experts).joined(separator: ",")]
    for number in numbers.prefix(count) {
      let today = number.quantiles ?? Self.quantiles.map { _ in .nan }
      let numbers = [number.value] + today
      let fields =
        [number.name, number.meaning.text(in: language), number.unit.inSheet.text(in: language)].map(CSVText.field)
        + numbers.map { CSVText.number(Self.rounded($0)) } + [number.weight.map { CSVText.number($0.rounded()) } ?? ""]
      lines.append((fields + experts.map { _ in "" }).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as YAML, to be read rather than filled in.
  ///
  /// - Parameter count: how many of the numbers, the first ones.
  public func yaml(first count: Int, in language: Language) -> String {
    let head = LocalizedText(
      nl: "# Wat denken experts? Vul het CSV-bestand in: van elk getal P10 (een op tien lager), P50 en P90.\n"
        + "# Wie een getal niet kent, laat zijn drie vakken leeg. today is wat nu wordt getrokken.\n",
      en: "# What do experts think? Fill in the CSV file: of each number P10 (one in ten is lower), P50 and P90.\n"
        + "# Who doesn't know a number leaves his three cells empty. today is what is drawn now.\n")
    let rows = numbers.prefix(count).map { number in
      var lines = [
        "- number: \(YAMLText.quoted(number.name))",
        "  meaning: \(YAMLText.quoted(number.meaning.text(in: language)))",
        "  unit: \(YAMLText.quoted(number.unit.inSheet.text(in: language)))",
        "  stated: \(CSVText.number(Self.rounded(number.value)))",
      ]
      if let today = number.quantiles {
        let parts = zip(Self.quantiles, today).map { "\($0): \(CSVText.number(Self.rounded($1)))" }
        lines.append("  today: {\(parts.joined(separator: ", "))}")
      }
      if let weight = number.weight { lines.append("  euro_if_a_tenth_higher: \(CSVText.number(weight.rounded()))") }
      let empty = Self.quantiles.map { "\($0): " }.joined(separator: ", ")
      for expert in 1...Self.experts { lines.append("  expert_\(expert): {\(empty)}") }
      return lines.joined(separator: "\n")
    }
    return head.text(in: language) + rows.joined(separator: "\n") + "\n"
  }

  /// A number to four digits: a sheet isn't read by a program before experts have changed it.
  static func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var (size, scale) = (abs(value), 1.0)
    while size < 1000 { (size, scale) = (size * 10, scale * 10) }
    return (value * scale).rounded() / scale
  }
}

extension ParameterUnit {
  /// What a sheet calls the unit.
  var inSheet: LocalizedText {
    switch self {
    case .days: LocalizedText(nl: "dagen", en: "days")
    case .share: LocalizedText(nl: "aandeel, 0 tot 1", en: "share, 0 to 1")
    case .none: LocalizedText(nl: "getal", en: "number")
    default: name
    }
  }
}

/// Texts in a YAML file.
enum YAMLText {
  /// A text between quotes, whatever is in it.
  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  /// A key as it stands in a file: plain where it can't be read as anything else.
  static func key(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) }
    // YAML's own words are no texts.
    let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    return isPlain && !words.contains(text.lowercased()) ? text : quoted(text)
  }
}
