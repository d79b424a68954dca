public import Experiments
public import YouthCare

/// What measures do, each and two together, in cost and on the list.
///
/// MODEL.md, Q9.
public struct FactorialReport: Sendable {
  private let effects: FactorialEffects
  private let measures: [String]
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// That of measures by their names.
  public init(_ effects: FactorialEffects, of measures: [String], in language: Language) {
    precondition(measures.count == effects.design.measures)
    self.effects = effects
    self.measures = measures
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    let design = effects.design
    let all = "\(1 << design.measures)"
    let how =
      design.resolution.map { say(.fraction, all, "\(design.runs.count)", Self.roman($0)) } ?? say(.full, all)
    let opening = Document.Section([
      .heading(say(.heading, "\(design.measures)")), .paragraph("\(how) \(say(.note))"),
    ])
    return Document(in: language, [opening] + FactorialEffects.Outcome.allCases.map(section))
  }

  private func section(on outcome: FactorialEffects.Outcome) -> Document.Section {
    let told = effects.ofEach(outcome) + effects.ofTwo(outcome)
    let money = MoneyUnit(fitting: told.map { abs($0.size.difference.value) }.max() ?? 0)
    let heading: String
    let unit: Double
    switch outcome {
    case .cost: (heading, unit) = (say(.costHeading, money.name.text(in: language)), money.euros)
    case .waiting: (heading, unit) = (say(.waitingHeading), 1)
    }
    var table = DocumentTable([say(.measure), say(.effect), say(.interval), say(.interplay)])
    var isPair = false
    for effect in told {
      if effect.measures.count == 2, !isPair {
        table.addGap()
        isPair = true
      }
      let size = effect.size.difference
      let names = effect.measures.map { measures[$0] }
      let interval = size.interval.map { interval in
        let ends = [interval.lowerBound, interval.upperBound].map {
          // An end on this side of 0 isn't rounded to 0.
          Figure($0, standardError: interval.contains(0) ? size.standardError : min(size.standardError, abs($0) / 2))
        }
        return numbers.range(ends[0], ends[1], in: unit, maximumDecimals: Self.decimals)
      }
      table.add(
        names.count == 2 ? say(.both, names[0], names[1]) : names[0],
        [
          .number(numbers.figure(size, in: unit, maximumDecimals: Self.decimals)),
          .range(effect.size.verdict == .equal ? NumberText.meaningless : interval ?? NumberText.unknown),
          .word(effect.interplay.map { say($0.text) } ?? ""),
        ])
    }
    return Document.Section([.heading(heading), .table(table)])
  }

  private static let decimals = 4

  private static func roman(_ resolution: Int) -> String { [5: "V", 6: "VI", 7: "VII"][resolution] ?? "\(resolution)" }

  private func say(_ text: FactorialText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
