internal import Experiments
internal import YouthCare

/// An objective's figures as readers get them, in the unit in which they read best.
struct ObjectiveText {
  let objective: Objective
  let language: Language
  /// The unit of money, for all figures of a line.
  let money: MoneyUnit

  /// The text of an objective whose figures are at most so large.
  init(_ objective: Objective, upTo greatest: Double, in language: Language) {
    self.objective = objective
    self.language = language
    money = MoneyUnit(fitting: greatest)
  }

  private var numbers: NumberText { NumberText(language) }

  /// What a figure is divided by.
  var scale: Double {
    switch objective.unit {
    case .euro: money.euros
    case .share: 0.01
    case .days, .count, .clientDays, .perYear, .index: 1
    }
  }

  /// The goal's number, the name and the unit: `G1 Total cost (€ m)`.
  var label: String {
    let unit: String? =
      switch objective.unit {
      case .euro: ["€", money.suffix.text(in: language)].filter { !$0.isEmpty }.joined(separator: " ")
      case .share: Texts.goalPercent.text(in: language)
      case .days: Texts.goalDays.text(in: language)
      case .perYear: Texts.goalPerYear.text(in: language)
      case .clientDays: objective.unit.name.text(in: language)
      case .count, .index: nil
      }
    let name = "G\(objective.goal) \(objective.name.text(in: language))"
    return unit.map { "\(name) (\($0))" } ?? name
  }

  /// What is better.
  var direction: String {
    switch objective.direction {
    case .lower: Texts.lowerIsBetter.text(in: language)
    case .higher: Texts.higherIsBetter.text(in: language)
    }
  }

  /// A figure in a sentence, rounded by its error.
  func figure(_ figure: Figure) -> String { numbers.figure(figure, in: scale) }

  /// A figure, rounded by its error; a dash where there is none.
  func cell(_ figure: Figure?) -> DocumentTable.Cell {
    figure?.interval != nil ? numbers.probabilityCell(figure, hasSign: false) : numbers.cell(figure, in: scale)
  }

  /// The error of a figure.
  func error(_ figure: Figure) -> String { numbers.errorText(figure.standardError / scale) }
}
