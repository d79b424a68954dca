internal import Experiments
internal import YouthCare

/// Who waits longer, and who less long, under an option: in a sentence or two, of what can be told from the base.
struct WaitingSentence {
  /// A segment, or the region.
  private struct Row {
    let label: String
    let wait: ObjectiveDifference?
    let list: ObjectiveDifference?
  }

  private let rows: [Row]
  private let name: String
  private let language: Language

  /// That of an option, by its position.
  init(
    _ option: Int, of segments: BesideBase, _ titles: OptionTitles, _ options: [OptionFacts], in language: Language
  ) {
    rows = segments.rows.map {
      Row(label: $0.label, wait: $0.differences[0][option], list: $0.differences[1][option])
    }
    name = titles.quoted(options[option].name)
    self.language = language
  }

  /// The sentences.
  var text: String {
    let told = rows.flatMap { [$0.wait, $0.list] }.compactMap(\.self)
    if told.allSatisfy({ $0.judgement == .same }) { return say(.same, name) }
    if told.contains(where: { $0.judgement == .tooFew }) {
      return say(.tooFew, name, "\(ObjectiveDifference.leastReplications)")
    }
    let waits = [
      clause(.longer, \.wait, .worse, .weeks, in: 7), clause(.shorter, \.wait, .better, .weeks, in: 7),
    ].compactMap(\.self)
    let lists = [
      clause(.longer, \.list, .worse, .clients, in: 1), clause(.shorter, \.list, .better, .clients, in: 1),
    ].compactMap(\.self)
    let wait = waits.isEmpty ? say(.noWait, name) : say(.waits, name, waits.joined(separator: "; "))
    let list = lists.isEmpty ? say(.noList) : say(.lists, lists.joined(separator: "; "))
    return [wait, list].joined(separator: " ")
  }

  /// The segments in which something goes one way, each with by how much.
  private func clause(
    _ text: WaitingComparisonText, _ difference: KeyPath<Row, ObjectiveDifference?>,
    _ judgement: ObjectiveDifference.Judgement, _ name: WaitingPartText, in unit: Double
  ) -> String? {
    let told = rows.compactMap { row -> String? in
      guard let own = row[keyPath: difference], own.judgement == judgement else { return nil }
      let size = DifferenceReach(own, in: unit, language: language).size
      return "\(row.label) (\(size) \(name.text.text(in: language)))"
    }
    return told.isEmpty ? nil : say(text, told.joined(separator: ", "))
  }

  private func say(_ text: WaitingComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
