internal import Experiments
internal import YouthCare

/// The answer in three sentences: what is cheapest against the base and the budget, what that does to children, and how
/// sure it is.
struct FrontAnswer {
  private let page: FrontPage
  private let comparison: OptionComparison
  private let rows: ComparisonRows
  private var numbers: NumberText { page.numbers }

  init(_ page: FrontPage, _ comparison: OptionComparison) {
    self.page = page
    self.comparison = comparison
    rows = ComparisonRows(comparison, in: page.language)
  }

  /// The sentences.
  var sentences: [String] { [money, children, certainty].compactMap(\.self) }

  /// The position of the option with the lowest cost among those that are demonstrably cheaper than the base.
  private var cheapest: Int? {
    guard let row = comparison.row(.cost) else { return nil }
    return comparison.options.indices.filter { row.differences[$0]?.judgement == .better }
      .min { (row.figures[$0 + 1]?.value ?? .infinity) < (row.figures[$1 + 1]?.value ?? .infinity) }
  }

  private func facts(_ option: Int) -> OptionFacts? {
    page.options.first { $0.name == comparison.options[option].name }
  }

  /// The option of which the sentences are: the cheapest one, or the base.
  private var subject: OptionFacts { cheapest.flatMap(facts) ?? page.base }

  private func sentence(_ option: Int) -> OptionSentence {
    OptionSentence(
      comparison, of: option, calling: (page.titles.quoted(comparison.options[option].name), page.quoted(page.base)),
      in: page.language)
  }

  private var money: String {
    let beginning: String
    if let cheapest, let difference = comparison.row(.cost)?.differences[cheapest] {
      beginning = page.say(
        .saves, page.titles.quoted(comparison.options[cheapest].name), euros(.cost) ?? NumberText.unknown,
        sentence(cheapest).money(difference), page.quoted(page.base))
    } else {
      let isUnknown = comparison.row(.cost)?.differences.contains { $0?.judgement == .tooFew } == true
      beginning = page.say(
        isUnknown ? .tooFewToSave : .savesNothing, page.quoted(page.base), euros(.cost) ?? NumberText.unknown)
    }
    return beginning + budgetClause(subject) + (singleFutures.map { " " + $0 } ?? "")
  }

  /// How far apart single futures put the cheapest option and the base; what stands behind ± is not that.
  private var singleFutures: String? {
    guard let cheapest, let low = comparison.costs[cheapest].spread.first ?? nil,
      let high = comparison.costs[cheapest].spread.last ?? nil
    else { return nil }
    return page.say(.singleFutures, numbers.euros(low), numbers.euros(high)) + "."
  }

  /// What the table has of the option of which the sentences are, with the same digits; `nil` where it has nothing.
  private func told(_ measure: ComparedMeasure) -> String? {
    guard let row = comparison.row(measure) else { return nil }
    let place = (cheapest ?? -1) + 1
    let text = rows.figures(of: row)[place]
    return row.figures[place] == nil || text == NumberText.unknown ? nil : text
  }

  private func euros(_ measure: ComparedMeasure) -> String? {
    let suffix = rows.money.suffix.text(in: page.language)
    return told(measure).map { "€ " + $0 + (suffix.isEmpty ? "" : " \(suffix)") }
  }

  /// A probability in words: one that can't be told from 0 or 1 as more or less than a bound.
  private func chance(_ measure: ComparedMeasure) -> String? {
    told(measure).map { told in
      let bound = String(told.drop { "<> ".contains($0) }) + page.language.notation.percentSign
      return told.hasPrefix(">") ? page.say(.above, bound) : told.hasPrefix("<") ? page.say(.below, bound) : bound
    }
  }

  private func budgetClause(_ option: OptionFacts) -> String {
    guard option.risk != nil else { return "." }
    guard let over = option.overBudget else { return page.say(.asBudgeted) }
    let size = numbers.euros(Figure(abs(over.value), standardError: over.standardError))
    return page.say(over.value > 0 ? .moreThanBudget : .lessThanBudget, size)
  }

  private var children: String? {
    if let cheapest {
      return sentence(cheapest).children(calling: page.titles.quoted(comparison.options[cheapest].name))
    }
    let shortest = comparison.row(.waiting)?.best ?? []
    let names = shortest.filter { $0 > 0 }.sorted().map { page.titles.quoted(comparison.options[$0 - 1].name) }
    let waiting = page.base.findings.count > 1 ? page.base.findings[1] : nil
    guard !shortest.contains(0), let first = names.first else { return waiting }
    return [waiting, page.say(.shortestList, first)].compactMap(\.self).joined(separator: " ")
  }

  private var certainty: String? {
    var sentence = ""
    if let cheapest, let chance = chance(.cheaper) {
      sentence = page.say(
        .cheaperIn, page.titles.quoted(comparison.options[cheapest].name), chance, page.quoted(page.base))
    }
    guard let overrun = chance(.overBudget) else { return sentence.isEmpty ? nil : sentence + "." }
    let clause = page.say(.overrun, cheapest == nil ? page.quoted(page.base) : page.say(.thisOption), overrun)
    sentence += sentence.isEmpty ? clause.capitalisingFirst : "; " + clause
    guard let reserve = euros(.reserve90) else { return sentence + "." }
    let isNone = comparison.row(.reserve90)?.figures[(cheapest ?? -1) + 1]?.value == 0
    return sentence + (isNone ? page.say(.noReserve) : page.say(.reserve, reserve))
  }
}

extension OptionSentence {
  /// What an option does to children beside the base: never left out where it saves.
  func children(calling name: String) -> String {
    let measures: [ComparedMeasure] = [.waiting, .wait, .harm, .careNotGiven]
    let told = measures.compactMap { clause($0)?.text }
    let unclear = measures.compactMap(unclearName)
    func say(_ text: FrontPageText, _ values: String...) -> String {
      text.text.filled(with: [name] + values).text(in: language)
    }
    if told.isEmpty, unclear.isEmpty { return say(.childrenSame) }
    if told.isEmpty { return say(.childrenUnclear, listed(unclear)) }
    return unclear.isEmpty ? say(.children, listed(told)) : say(.childrenAndUnclear, listed(told), listed(unclear))
  }
}
