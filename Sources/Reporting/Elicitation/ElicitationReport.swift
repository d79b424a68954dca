public import Experiments
public import YouthCare

/// What experts are asked, and what they are shown back.
///
/// MODEL.md, Q11.
public struct ElicitationReport: Sendable {
  private let scenario: Scenario
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// On a scenario, in a language.
  public init(_ scenario: Scenario, in language: Language) {
    self.scenario = scenario
    self.language = language
  }

  /// The numbers that are asked about, as text in lines of at most 100 characters.
  ///
  /// - Parameter more: how many others could be.
  public func text(asking asked: [AskedNumber], more: Int) -> String {
    document(asking: asked, more: more).terminalText()
  }

  /// What experts think, shown back, as text in lines of at most 100 characters.
  public func text(on answers: [ElicitedNumber]) -> String { document(on: answers).terminalText() }

  /// The numbers that are asked about, as blocks.
  public func document(asking asked: [AskedNumber], more: Int) -> Document {
    let heading = Document.Block.heading(filled(.askedHeading, scenario.name))
    guard !asked.isEmpty else {
      let none = scenario.uncertainty.scope == .none ? ElicitationText.nothingUncertain : .nothing
      return Document(in: language, [Document.Section([heading, .paragraph(say(none))])])
    }
    let unit = MoneyUnit(fitting: asked.compactMap { $0.weight.map(abs) }.max() ?? 0)
    var table = DocumentTable(
      [ElicitationText.number, .stated, .tenth, .median, .ninetieth, .weight, .grounds].map { say($0) })
    for number in asked {
      let today = number.quantiles ?? []
      let cells =
        [told(number.value, number.unit)] + (today.isEmpty ? ["", "", ""] : today.map { told($0, number.unit) })
      let weight = number.weight.map { numbers.fixed($0 / unit.euros, decimals: 1) } ?? NumberText.meaningless
      table.add(number.name, (cells + [weight]).map { .number($0) } + [.word(words(number.grounds))])
    }
    let rest: [Document.Block] = more > 0 ? [.paragraph(filled(.more, numbers.count(more)))] : []
    return Document(
      in: language,
      [
        Document.Section(
          [heading, .paragraph(filled(.askedNote, unit.name.text(in: language))), .table(table)] + rest)
      ])
  }

  /// How far the law may lie from what experts think before that is said.
  private static let goodFit = 0.05

  /// What experts think, shown back, as blocks.
  public func document(on answers: [ElicitedNumber]) -> Document {
    var table = DocumentTable(
      [ElicitationText.number, .experts, .stated, .fifth, .tenth, .median, .ninetieth, .ninetyFifth, .misfit].map {
        say($0)
      })
    for answer in answers {
      let (asked, pool) = (answer.asked, answer.pool)
      let values = [asked.value, answer.value(at: 0.05)] + answer.quantiles + [answer.value(at: 0.95)]
      table.add(
        asked.name,
        numbers: [numbers.count(pool.experts.count)] + values.map { told($0, asked.unit) }
          + [numbers.fixed(pool.misfit, decimals: 2)])
    }
    let bad = answers.filter { $0.pool.misfit > Self.goodFit }.map(\.asked.name)
    let rest: [Document.Block] = bad.isEmpty ? [] : [.paragraph(filled(.badFit, bad.joined(separator: ", ")))]
    return Document(
      in: language,
      [
        Document.Section(
          [.heading(filled(.answersHeading, scenario.name)), .paragraph(say(.answersNote)), .table(table)] + rest)
      ])
  }

  private func say(_ text: ElicitationText) -> String { text.text.text(in: language) }
  private func filled(_ text: ElicitationText, _ value: String) -> String {
    text.text.filled(value).text(in: language)
  }

  private func words(_ grounds: AskedNumber.Grounds) -> String {
    switch grounds {
    case .belief(let grade): UncertaintyText.belief.text.filled(grade.rawValue).text(in: language)
    case .evidence(let grade): grade.rawValue
    case .nothing: say(.noGrounds)
    }
  }

  /// A number that is no estimate, in about three digits.
  private func told(_ value: Double, _ unit: ParameterUnit) -> String {
    if unit == .share { return numbers.percentage(exact: value) }
    let decimals = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 1 ? 2 : 3
    return numbers.exact(value, maximumDecimals: decimals)
  }
}
