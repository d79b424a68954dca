import Storage
import YouthCare

/// What is known of one key, a line each.
struct Explanation {
  private let entry: ScenarioReference.Entry
  private let lever: Lever?
  private let language: Language

  init(_ entry: ScenarioReference.Entry, lever: Lever?, in language: Language) {
    self.entry = entry
    self.lever = lever
    self.language = language
  }

  var text: String {
    let known = entry.description
    let evidence = known.evidence
    let rows: [(LocalizedText, String?)] = [
      (LocalizedText(nl: "model", en: "model"), entry.model),
      (LocalizedText(nl: "eenheid", en: "unit"), known.unit.name.text(in: language)),
      (LocalizedText(nl: "keuzes", en: "choices"), known.choices.joined(separator: ", ")),
      (LocalizedText(nl: "bereik", en: "range"), range),
      (LocalizedText(nl: "standaard", en: "default"), known.defaultText(in: language)),
      (LocalizedText(nl: "prior", en: "prior"), known.range == nil ? nil : known.beliefText(in: language)),
      (
        LocalizedText(nl: "bewijs", en: "grade"),
        "\(evidence.grade.rawValue)  \(evidence.grade.meaning.text(in: language))"
      ),
      (LocalizedText(nl: "bron", en: "source"), evidence.source),
    ]
    let lines = rows.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : "  " + label.text(in: language).padded(to: 10) + " " + $0 }
    }
    let owner = lever.map { lever in
      "  " + LocalizedText(nl: "hoort bij stuurknop", en: "belongs to lever").text(in: language) + " \(lever.key)"
    }
    return ([entry.path, "  " + known.meaning.text(in: language)] + lines + (owner.map { [$0] } ?? []))
      .joined(separator: "\n") + "\n"
  }

  /// The range as a scenario file writes its numbers.
  private var range: String? {
    guard let range = entry.description.range else { return nil }
    func number(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
    let word = LocalizedText(nl: "tot en met", en: "to").text(in: language)
    let whole = LocalizedText(nl: ", geheel", en: ", whole").text(in: language)
    return "\(number(range.lowerBound)) \(word) \(number(range.upperBound))"
      + entry.description.unitOfRange.text(in: language) + (entry.description.isWhole ? whole : "")
  }
}
