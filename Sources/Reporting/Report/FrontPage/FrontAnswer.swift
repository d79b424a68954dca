internal import Experiments
internal import YouthCare

/// The answer in three paragraphs of a sentence or two: what each option saves or costs beside the base, what the best
/// does to children, and how sure that is.
struct FrontAnswer {
  private let page: FrontPage
  private let comparison: OptionComparison
  private let rows: ComparisonRows
  private var numbers: NumberText { page.numbers }
  /// The most options that are named.
  private static let most = 6

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
      comparison, of: option, calling: (name(option), page.quoted(page.base)), in: page.language)
  }

  // MARK: - Money

  /// What each option saves or costs beside the base, and what the best one comes to beside the budget.
  private var money: String {
    let clauses = moneyClauses
    let isKnown = comparison.row(.cost)?.differences.contains { $0?.judgement != .tooFew } == true
    var sentence = page.say(
      cheapest == nil && isKnown ? .savesNothing : .beside, page.quoted(page.base), clauses.joined(separator: "; "))
    if let cost = euros(.cost) {
      sentence += " " + page.say(.costs, page.quoted(subject), cost).capitalisingFirst + budgetClause(subject)
    }
    return sentence
  }

  /// A clause for each option that makes a difference, the cheapest first, and one for all of a kind that make none.
  private var moneyClauses: [String] {
    let differences = comparison.row(.cost)?.differences ?? []
    let order = differences.indices.sorted {
      (differences[$0]?.difference.value ?? .infinity, $0) < (differences[$1]?.difference.value ?? .infinity, $1)
    }
    func options(_ judgement: ObjectiveDifference.Judgement) -> [Int] {
      order.filter { differences[$0]?.judgement == judgement }
    }
    func each(_ judgement: ObjectiveDifference.Judgement, _ text: FrontPageText) -> [(names: [Int], text: String)] {
      options(judgement).compactMap { option in
        differences[option].map { ([option], page.say(text, name(option), sentence(option).money($0))) }
      }
    }
    func together(_ judgement: ObjectiveDifference.Judgement, _ text: FrontPageText) -> [(names: [Int], text: String)] {
      let alike = options(judgement)
      guard let first = alike.first else { return [] }
      return [(alike, page.say(text, sentence(first).listed(alike.map(name))))]
    }
    let all =
      each(.better, .saves) + each(.worse, .costsMore) + together(.indistinguishable, .mayBeChance)
      + together(.same, .noDifference) + together(.tooFew, .tooFewToSave)
    var count = 0
    let told = all.prefix { clause in
      count += clause.names.count
      return count <= Self.most || clause.names.count == count
    }
    return told.map(\.text) + (told.count < all.count ? [page.say(.otherOptions)] : [])
  }

  private func name(_ option: Int) -> String { page.titles.quoted(comparison.options[option].name) }

  /// What the table has of the option of which the sentences are, with the same digits; `nil` where it has nothing.
  private func told(_ measure: ComparedMeasure) -> String? {
    guard let row = comparison.row(measure) else { return nil }
    let place = (cheapest ?? -1) + 1
    let text = rows.figures(of: row, tellsChance: false)[place]
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
    guard let risk = option.risk else { return "." }
    let over = option.overBudget?.value ?? 0
    let text: FrontPageText = over > 0 ? .moreThanBudget : over < 0 ? .lessThanBudget : .asBudgeted
    return page.say(text, numbers.euros(Figure(risk.budget, standardError: 0)))
  }

  private var children: String? {
    if let cheapest {
      return sentence(cheapest).children(calling: name(cheapest))
    }
    let shortest = comparison.row(.waiting)?.best ?? []
    let names = shortest.filter { $0 > 0 }.sorted().map { name($0 - 1) }
    let waiting = page.base.findings.count > 1 ? page.base.findings[1] : nil
    guard !shortest.contains(0), names.count == 1 else { return waiting }
    return [waiting, page.say(.shortestList, names[0])].compactMap(\.self).joined(separator: " ")
  }

  /// How the best option, or the base, may turn out.
  private var certainty: String? {
    var unsure: [String] = []
    if let cheapest, let chance = chance(.cheaper) {
      let cheaper = page.say(.cheaperIn, name(cheapest), chance, page.quoted(page.base))
      unsure.append([cheaper, singleFutures(cheapest)].compactMap(\.self).joined(separator: " "))
    }
    if let overrun = chance(.overBudget) {
      unsure.append(page.say(.overrun, cheapest == nil ? page.quoted(page.base) : page.say(.thisOption), overrun))
    }
    guard !unsure.isEmpty else { return nil }
    let sentence = page.say(.unsure, unsure.joined(separator: "; "))
    guard let reserve = euros(.reserve90) else { return sentence }
    let isNone = comparison.row(.reserve90)?.figures[(cheapest ?? -1) + 1]?.value == 0
    return sentence + " " + (isNone ? page.say(.noReserve) : page.say(.reserve, reserve))
  }

  /// How far apart single futures put an option and the base; what stands behind ± is not that.
  private func singleFutures(_ option: Int) -> String? {
    guard let low = comparison.costs[option].spread.first ?? nil, let high = comparison.costs[option].spread.last ?? nil
    else { return nil }
    guard low.standardError.isFinite, high.standardError.isFinite else { return nil }
    return page.say(.singleFutures, numbers.euros(low), numbers.euros(high))
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
