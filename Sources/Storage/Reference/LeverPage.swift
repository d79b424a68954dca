internal import YouthCare

/// One page on a lever: how it works, its numbers, where they come from and what it is not.
///
/// The words stand in the lever's own description, the numbers in the declarations that the program works with.
public struct LeverPage: Sendable {
  /// One parameter as the page shows it.
  struct Row {
    let key: String
    let meaning: String
    let defaultText: String
    let prior: String
    let range: String
    let unit: String
    let grade: String
    /// The number of its source, or `nil` where there is nothing to cite.
    let source: Int?

    /// Its cells after the key and before the source.
    var cells: [String] { [defaultText, prior, range, unit, grade] }
  }

  let lever: Lever
  let language: Language
  /// What all its keys begin with, and the parameters by the rest.
  let prefix: String
  let rows: [Row]
  /// The sources, in the order in which the rows name them.
  let sources: [String]
  private let grades: [EvidenceGrade]

  init(_ lever: Lever, _ entries: [ScenarioReference.Entry], in language: Language) {
    self.lever = lever
    self.language = language
    let prefix = Self.prefix(of: lever.keys)
    self.prefix = prefix
    var sources: [String] = []
    rows = entries.map { entry in
      let known = entry.description
      let source = known.evidence.isCitable ? known.evidence.source : nil
      if let source, !sources.contains(source) { sources.append(source) }
      // The lever names it by the end of its path.
      let key = lever.keys.first { entry.path == $0 || entry.path.hasSuffix(".\($0)") } ?? entry.path
      return Row(
        key: String(key.dropFirst(prefix.isEmpty ? 0 : prefix.count + 1)), meaning: known.meaning.text(in: language),
        defaultText: known.defaultText(in: language), prior: known.beliefNotation(in: language),
        range: known.range.map { "\(Wording.number($0.lowerBound))–\(Wording.number($0.upperBound))" }
          ?? known.choices.joined(separator: ", "),
        unit: known.unit.shortName(in: language), grade: known.evidence.grade.rawValue,
        source: source.flatMap { sources.firstIndex(of: $0) }.map { $0 + 1 })
    }
    self.sources = sources
    grades = EvidenceGrade.allCases.filter { grade in
      entries.contains { $0.description.evidence.grade == grade }
    }
  }

  /// The parts that all keys begin with, the last part of each aside.
  private static func prefix(of keys: [String]) -> String {
    let parents = keys.map { $0.split(separator: ".").dropLast() }
    guard var common = parents.first else { return "" }
    for parent in parents {
      common = common.prefix(zip(common, parent).prefix { $0 == $1 }.count)
    }
    return common.joined(separator: ".")
  }

  /// The page for a terminal: at most 60 lines of at most 100 characters.
  public var text: String {
    var table = WrappedTable(titles)
    for row in rows { table.add([row.key] + row.cells + [row.source.map { "[\($0)]" } ?? ""], note: row.meaning) }
    let parts: [[String]] = [
      [
        "\(lever.key): \(lever.title.text(in: language))",
        "\(word(.instrument)): \(lever.instrument.name.text(in: language))",
      ],
      [word(.mechanism)] + lever.mechanism.text(in: language).wrapped(),
      [numbersHeading("")] + table.lines + gradeText.wrapped(hanging: 2),
      sources.isEmpty ? [] : [word(.sources)] + numberedSources.flatMap { $0.wrapped(hanging: 4) },
      [word(.limits)] + lever.limits.text(in: language).wrapped(),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The same page in Markdown.
  public var markdown: String {
    let headings = [titles[0], word(.meaning)] + titles.dropFirst()
    let table = [headings, headings.map { _ in "---" }].map(Self.line)
    let lines = rows.map { row in
      Self.line(["`\(row.key)`", row.meaning] + row.cells + [row.source.map { "[\($0)]" } ?? ""])
    }
    let parts: [String] = [
      "# \(lever.title.text(in: language)) (`\(lever.key)`)",
      "\(word(.instrument)): \(lever.instrument.name.text(in: language))",
      "## \(word(.mechanism))", lever.mechanism.text(in: language),
      "## \(numbersHeading("`"))", (table + lines).joined(separator: "\n"), gradeText,
      sources.isEmpty ? "" : "## \(word(.sources))", numberedSources.map { "- \($0)" }.joined(separator: "\n"),
      "## \(word(.limits))", lever.limits.text(in: language),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  // MARK: - Words

  private enum Word { case instrument, mechanism, meaning, numbers, under, grade, sources, limits }

  private func word(_ word: Word) -> String {
    let text =
      switch word {
      case .instrument: LocalizedText(nl: "Instrument", en: "Instrument")
      case .mechanism: LocalizedText(nl: "Hoe het werkt", en: "How it works")
      case .meaning: LocalizedText(nl: "betekenis", en: "meaning")
      case .numbers: LocalizedText(nl: "Getallen", en: "Numbers")
      case .under: LocalizedText(nl: "onder", en: "under")
      case .grade: LocalizedText(nl: "Graad", en: "Grade")
      case .sources: LocalizedText(nl: "Bronnen", en: "Sources")
      case .limits: LocalizedText(nl: "Wat het niet is", en: "What it is not")
      }
    return text.text(in: language)
  }

  private var titles: [String] {
    [
      LocalizedText(nl: "sleutel", en: "key"), LocalizedText(nl: "standaard", en: "default"),
      LocalizedText(nl: "prior", en: "prior"), LocalizedText(nl: "bereik", en: "range"),
      LocalizedText(nl: "eenheid", en: "unit"), LocalizedText(nl: "graad", en: "grade"),
      LocalizedText(nl: "bron", en: "source"),
    ].map { $0.text(in: language) }
  }

  private func numbersHeading(_ quote: String) -> String {
    prefix.isEmpty ? word(.numbers) : "\(word(.numbers)), \(word(.under)) \(quote)\(prefix)\(quote)"
  }

  private var gradeText: String {
    let meanings = grades.map { "\($0.rawValue) = \($0.meaning.text(in: language))" }
    return "\(word(.grade)): " + meanings.joined(separator: "; ") + "."
  }

  private var numberedSources: [String] {
    sources.enumerated().map { "[\($0.offset + 1)] \($0.element)" }
  }
}

extension ParameterUnit {
  /// The unit's name without the ways of writing it.
  fileprivate func shortName(in language: Language) -> String {
    let name = name.text(in: language)
    return name.firstRange(of: " (").map { String(name[..<$0.lowerBound]) } ?? name
  }
}

extension Evidence {
  /// Whether there is a source to cite: what the user's own scenario states has none.
  fileprivate var isCitable: Bool { grade != .choice || source != Evidence.choice.source }
}
