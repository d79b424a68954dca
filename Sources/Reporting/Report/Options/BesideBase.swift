internal import Experiments
internal import YouthCare

/// A measure of which options are told side by side.
struct BesideMeasure: Sendable {
  /// What stands above its figures.
  let heading: LocalizedText
  /// In what its figures and their differences are.
  let unit: LocalizedText
  /// What is better.
  let direction: Outcome.Direction
  /// By what it is divided before it is told.
  var scale = 1.0
  /// Digits behind the point, at most.
  var decimals = 0

  /// A figure of it as a cell, in words that are known already or as its error lets it have.
  func cell(_ figure: Figure?, telling text: String?, by numbers: NumberText) -> DocumentTable.Cell {
    let cell = numbers.cell(figure, in: scale, maximumDecimals: decimals)
    guard let text else { return cell }
    return DocumentTable.Cell(kind: .number, text: text, quantity: cell.quantity)
  }
}

/// What a report keeps of a segment, of a referrer or of the region under an option: the values of some measures by world.
struct OptionGroup: Sendable {
  /// What is the same in all options.
  let key: String
  /// What it is called.
  let label: String
  /// The values of each measure; `nil` where it has no meaning.
  let values: [OutcomeValues?]
}

/// Groups of the base and of each option beside each other, with how far an option lies from the base.
struct BesideBase {
  /// A group under the base and under each option.
  struct Row {
    let label: String
    /// By measure: the figure of the base, then of each option.
    let figures: [[Figure?]]
    /// By measure: the difference of each option.
    let differences: [[ObjectiveDifference?]]
  }

  let measures: [BesideMeasure]
  /// What the base and the options are called.
  let titles: [String]
  let rows: [Row]
  let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// Groups of options beside those of the base, which stand first.
  ///
  /// - Parameter comparisons: how many differences are told together.
  init(
    _ groups: [[OptionGroup]], _ measures: [BesideMeasure], calling titles: [String], among comparisons: Int,
    in language: Language
  ) {
    self.measures = measures
    self.titles = titles
    self.language = language
    rows = (groups.first ?? []).map { base in
      let values = groups.map { own in own.first { $0.key == base.key }?.values }
      return Row(
        label: base.label,
        figures: measures.indices.map { measure in
          values.map { $0?[measure].flatMap { ObjectiveEstimate($0)?.figure } }
        },
        differences: measures.indices.map { measure in
          values.dropFirst().map { values in
            guard let own = values?[measure], let before = base.values[measure] else { return nil }
            return ObjectiveDifference(
              own, from: before, direction: measures[measure].direction, among: max(1, comparisons))
          }
        })
    }
  }

  /// A row for each group and option: a phone, and a page, has more room down than across.
  func table(_ heading: String) -> DocumentTable {
    func say(_ text: FrontPageText, _ values: String...) -> String {
      text.text.filled(with: values).text(in: language)
    }
    let difference = say(.differenceOf, say(.base))
    var table = DocumentTable(
      [heading, say(.option)] + measures.flatMap { [$0.heading.text(in: language), difference] })
    for (place, measure) in measures.enumerated() {
      // A figure, and its difference from the base in the same unit.
      for column in [2 + 2 * place, 3 + 2 * place] { table.columnUnits[column] = measure.unit.text(in: language) }
    }
    for row in rows {
      let levels = measures.indices.map { measure in
        ToldLevels(
          row.figures[measure], row.differences[measure], in: measures[measure].scale,
          maximumDecimals: measures[measure].decimals, tellsChance: false, language: language)
      }
      for (place, title) in titles.enumerated() {
        let cells = measures.indices.flatMap { measure in
          let told = place == 0 ? nil : row.differences[measure][place - 1]
          return [
            measures[measure].cell(row.figures[measure][place], telling: levels[measure].texts[place], by: numbers),
            told?.cell(in: measures[measure].scale, language) ?? .number(NumberText.meaningless),
          ]
        }
        table.add(row.label, [.word(title)] + cells)
      }
    }
    return table
  }
}
