public import YouthCare

extension ScenarioReference {
  /// A reference page: one table a group of keys.
  public func markdown(in language: Language) -> String {
    func text(_ nl: String, _ en: String) -> String { LocalizedText(nl: nl, en: en).text(in: language) }
    var lines = [
      "# " + text("Sleutels van een scenariobestand", "Keys of a scenario file"), "",
      text(
        "Gemaakt uit de declaraties waarmee bestanden worden gelezen; niet met de hand aanpassen.",
        "Made from the declarations by which files are read; not to be edited by hand."), "",
      text(
        "Onder bewijs staat eerst wat van het getal wordt geloofd, in zijn eenheid: N(gemiddelde, standaardafwijking), LN(mediaan, σ), T(laagste, waarschijnlijkste, hoogste), HN(gemiddelde) voor de helft van een normale verdeling, Beta, Dir(deel / geheel); ±: de standaardafwijking van een niveau, als deel ervan.",
        "Under evidence stands first what is believed of the number, in its unit: N(mean, standard deviation), LN(median, σ), T(least, likeliest, largest), HN(mean) for half a normal distribution, Beta, Dir(part / whole); ±: the standard deviation of a level, as a share of it."
      ),
    ]
    var group: String?
    for entry in entries {
      let parent = entry.path.split(separator: ".").dropLast().joined(separator: ".")
      let heading = entry.model.map { "\(parent) (\($0))" } ?? parent
      if heading != group {
        group = heading
        lines += ["", "## " + (heading.isEmpty ? text("Bovenaan", "At the top") : "`\(heading)`"), ""]
        if let meaning = entry.model.flatMap(meaning(ofModel:)) { lines += [meaning.text(in: language), ""] }
        let titles = [
          text("sleutel", "key"), text("betekenis", "meaning"), text("eenheid of keuze", "unit or choice"),
          text("bereik", "range"), text("standaard", "default"), text("bewijs", "evidence"),
        ]
        lines += ["| " + titles.joined(separator: " | ") + " |", "|" + String(repeating: "---|", count: titles.count)]
      }
      lines.append(row(entry, language))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ entry: Entry, _ language: Language) -> String {
    let description = entry.description
    var kinds = description.choices.map { "`\($0)`" }
    let unit = description.unit.name.text(in: language)
    if description.unit != .choice, !unit.isEmpty { kinds.append(unit) }
    let range = description.range.map { range in
      let ends = "\(Wording.number(range.lowerBound)) – \(Wording.number(range.upperBound))"
      let whole = LocalizedText(nl: ", geheel", en: ", whole").text(in: language)
      return ends + description.unitOfRange.text(in: language) + (description.isWhole ? whole : "")
    }
    let evidence = description.evidence
    var grounds = evidence == .choice ? "" : "\(evidence.grade.rawValue): \(evidence.source)"
    let belief = description.range == nil ? "" : description.beliefNotation(in: language)
    if !belief.isEmpty { grounds = belief + (grounds.isEmpty ? "" : "; \(grounds)") }
    let cells = [
      "`\(description.key)`", description.meaning.text(in: language), kinds.joined(separator: ", "), range ?? "",
      description.defaultText(in: language), grounds,
    ]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
