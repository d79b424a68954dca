internal import Experiments
internal import YouthCare

/// What an option does beside the base, in one sentence that a council member reads.
///
/// First what it costs; then what else is distinguishable, what is good with what is good and what is bad behind a "but";
/// last what can't be told. Nothing is called cheaper without what it does to children.
struct OptionSentence {
  private let comparison: OptionComparison
  private let option: Int
  private let names: (option: String, base: String)?
  let language: Language
  private static let besides: [ComparedMeasure] = [.waiting, .wait, .harm, .careNotGiven, .outside]

  /// That of an option, by its position.
  ///
  /// - Parameter names: what both are called, where that is not their names in files.
  init(
    _ comparison: OptionComparison, of option: Int, calling names: (option: String, base: String)? = nil,
    in language: Language
  ) {
    self.comparison = comparison
    self.option = option
    self.names = names
    self.language = language
  }

  /// The sentence.
  var text: String {
    guard let cost = difference(.cost) else { preconditionFailure("every option has a cost") }
    if comparison.rows.allSatisfy({ $0.differences[option].map { $0.judgement == .same } ?? true }) {
      return OptionText.equal.text(in: language, name, base)
    }
    guard cost.judgement != .tooFew else {
      return ComparisonText.tooFew.text(in: language, name, "\(ObjectiveDifference.leastReplications)")
    }
    let told = Self.besides.compactMap(clause)
    let isSaving = cost.judgement == .better
    let hasDirection = isSaving || cost.judgement == .worse
    // Without a direction of cost, what is good goes first.
    let leadsWithGood = hasDirection ? isSaving : told.first?.isGood ?? true
    let along = told.filter { $0.isGood == leadsWithGood }.map(\.text)
    let against = told.filter { $0.isGood != leadsWithGood }.map(\.text)
    var sentence = lead(cost)
    if hasDirection {
      sentence += along.isEmpty ? "" : (along.count == 1 ? " \(say(.and)) " : ", ") + listed(along)
    } else {
      sentence += along.isEmpty ? "" : "; " + listed(along)
    }
    if !against.isEmpty { sentence += ", \(say(.but)) " + listed(against) }
    let unclear = Self.besides.compactMap(unclearName)
    if !unclear.isEmpty {
      sentence += "; " + OptionText.indistinguishable.text(in: language, base, unclear.joined(separator: ", "))
    }
    return sentence + "."
  }

  private var base: String { names?.base ?? comparison.base.name }

  /// The option's name, with what differs in it.
  private var name: String {
    if let names { return names.option }
    let own = comparison.options[option]
    guard var differs = own.differs?.text(in: language), !differs.isEmpty else { return own.name }
    while differs.hasSuffix(".") { differs.removeLast() }
    return "\(own.name) (\(differs))"
  }

  func difference(_ measure: ComparedMeasure) -> ObjectiveDifference? {
    comparison.row(measure)?.differences[option]
  }

  private func lead(_ cost: ObjectiveDifference) -> String {
    switch cost.judgement {
    case .better: OptionText.cheaper.text(in: language, name, money(cost))
    case .worse: OptionText.dearer.text(in: language, name, money(cost))
    case .same: OptionText.sameCost.text(in: language, name, base)
    case .indistinguishable, .tooFew: OptionText.unclearCost.text(in: language, name, base)
    }
  }

  /// What a measure does, where that is distinguishable.
  func clause(_ measure: ComparedMeasure) -> (text: String, isGood: Bool)? {
    guard let difference = difference(measure), let (worse, better) = texts(of: measure) else { return nil }
    let size = measure.unit == .euro ? money(difference) : DifferenceReach(difference, in: 1, language: language).size
    switch difference.judgement {
    case .worse: return (worse.text(in: language, size), false)
    case .better: return (better.text(in: language, size), true)
    case .same, .indistinguishable, .tooFew: return nil
    }
  }

  private func texts(of measure: ComparedMeasure) -> (worse: OptionText, better: OptionText)? {
    switch measure {
    case .waiting: (.moreWaiting, .fewerWaiting)
    case .wait: (.longerWait, .shorterWait)
    case .harm: (.moreHarm, .lessHarm)
    case .careNotGiven: (.moreNotGiven, .lessNotGiven)
    case .outside: (.moreOutside, .lessOutside)
    case .costOfYear, .cost, .cheaper, .overBudget, .reserve80, .reserve90, .cheaperWithoutLongerWaits: nil
    }
  }

  /// The name of a measure that can't be told from the base's.
  func unclearName(_ measure: ComparedMeasure) -> String? {
    guard let judgement = difference(measure)?.judgement, judgement == .indistinguishable || judgement == .tooFew
    else { return nil }
    switch measure {
    case .waiting: return say(.waiting)
    case .wait: return say(.wait)
    case .harm: return say(.harm)
    case .outside: return say(.outside)
    case .costOfYear, .cost, .cheaper, .overBudget, .reserve80, .reserve90, .cheaperWithoutLongerWaits, .careNotGiven:
      return nil
    }
  }

  /// An amount in the unit in which it reads best: `€ 12,1 ± 0,3 mln`.
  func money(_ difference: ObjectiveDifference) -> String {
    let unit = MoneyUnit(fitting: difference.difference.value)
    let suffix = unit.suffix.text(in: language)
    return "€ " + DifferenceReach(difference, in: unit.euros, language: language).size
      + (suffix.isEmpty ? "" : " \(suffix)")
  }

  func listed(_ clauses: [String]) -> String {
    guard clauses.count > 1 else { return clauses.first ?? "" }
    return clauses.dropLast().joined(separator: ", ") + " \(say(.and)) " + clauses[clauses.count - 1]
  }

  private func say(_ text: OptionText) -> String { text.text(in: language) }
}
