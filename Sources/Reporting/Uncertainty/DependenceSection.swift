internal import YouthCare

/// Which uncertain numbers somebody said go together, and how far that could be.
///
/// MODEL.md, V8.
struct DependenceSection {
  private let dependence: StatedDependence
  private let language: Language
  /// What a number is called, by where it stands.
  private let name: (String) -> String

  init(_ dependence: StatedDependence, in language: Language, named name: @escaping (String) -> String) {
    self.dependence = dependence
    self.language = language
    self.name = name
  }

  /// The pairs; `nil` where none was stated.
  var section: Document.Section? {
    guard !dependence.pairs.isEmpty else { return nil }
    let numbers = NumberText(language)
    let moves = dependence.moves
    var table = DocumentTable(
      [DependenceText.pair, .stated, .holds].map { $0.text.text(in: language) })
    for pair in dependence.pairs + moves.map(\.pair).filter({ !dependence.pairs.contains($0) }) {
      let rank = moves.first { $0.pair == pair }?.rank ?? pair.rank
      table.add(
        "\(name(pair.first)), \(name(pair.second))",
        numbers: [numbers.exact(pair.rank), numbers.exact(rank, maximumDecimals: 3)])
    }
    return Document.Section([
      .heading(DependenceText.heading.text.text(in: language)), .table(table),
      .paragraph(DependenceText.note.text.text(in: language)),
    ])
  }
}

/// The texts on numbers that go together.
enum DependenceText: CaseIterable {
  case heading, pair, stated, holds, note

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(nl: "WAT SAMENHANGT", en: "WHAT GOES TOGETHER")
    case .pair: LocalizedText(nl: "getallen", en: "numbers")
    case .stated: LocalizedText(nl: "opgegeven", en: "stated")
    case .holds: LocalizedText(nl: "geldt", en: "holds")
    case .note:
      LocalizedText(
        nl:
          "Rangcorrelaties over toekomsten (Spearman). Wat samen niet kan, is vervangen door wat er het dichtst bij ligt; "
          + "paren van een groep waarvan niets is gezegd, hangen niet samen.",
        en:
          "Rank correlations over futures (Spearman). What is impossible together is replaced by what lies nearest; pairs of a "
          + "group of which nothing was said don't go together.")
    }
  }
}
