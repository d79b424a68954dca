internal import YouthCare

extension ContractTerms {
  /// The terms in a few words: the base model, then what was agreed besides.
  func words(in language: Language) -> String {
    ([Self.name(of: model, in: language)] + overlays(NumberText(language)) + agreements(NumberText(language)))
      .joined(separator: "; ")
  }

  /// A model's name as readers know it: the first words of its sentence. A tariff says what it pays for.
  private static func name<Model: FundingModel>(of model: Model, in language: Language) -> String {
    let sentence = Model.meaning.text(in: language)
    let name = sentence.firstIndex(of: ":").map { String(sentence[..<$0]) } ?? Model.name
    guard let unit = (model as? EffortBasedFunding)?.per else { return name }
    switch unit {
    case .hour: return "\(name) \(Texts.perHour.text(in: language))"
    case .day: return "\(name) \(Texts.perDay.text(in: language))"
    }
  }

  private func overlays(_ numbers: NumberText) -> [String] {
    let language = numbers.language
    func percent(_ share: Double) -> String { numbers.percentage(exact: share) }
    func size(_ amount: Double?, _ share: Double) -> String {
      amount.map { Texts.ceilingAmount.text(in: language, numbers.amount($0, in: .euro)) } ?? percent(share)
    }
    var words: [String] = []
    if let ceiling {
      let above =
        switch ceiling.overDelivery {
        case .stop: Texts.stop.text(in: language)
        case .reduced: Texts.reduced.text(in: language, percent(ceiling.reducedTariff))
        case .reallocate: Texts.reallocate.text(in: language)
        case .approve: Texts.approve.text(in: language)
        }
      words.append(Texts.ceiling.text(in: language, size(ceiling.amount, ceiling.share), above))
    }
    if let guarantee { words.append(Texts.guaranteeTerms.text(in: language, percent(guarantee.share))) }
    if let postCalculation {
      let basis: Texts =
        switch postCalculation.basis {
        case .cost: .ofCost
        case .production: .ofProduction
        }
      words.append(
        Texts.postCalculation.text(
          in: language, basis.text(in: language), percent(postCalculation.band), percent(postCalculation.share)))
    }
    if let innovation {
      words.append(Texts.innovationTerms.text(in: language, size(innovation.amount, innovation.share)))
    }
    if efficiencyDiscount > 0 { words.append(Texts.discount.text(in: language, percent(efficiencyDiscount))) }
    if let withhold { words.append(Texts.withhold.text(in: language, percent(withhold.share))) }
    return words + others.map { type(of: $0).name.text(in: language) }
  }

  /// What changes the terms, or the care, over time.
  private func agreements(_ numbers: NumberText) -> [String] {
    let language = numbers.language
    func whole(_ number: Double) -> String { numbers.exact(number, maximumDecimals: 0) }
    var words: [String] = []
    if let task { words.append(Texts.taskTerms.text(in: language, task)) }
    if let adjustment { words.append(Texts.adjustmentTerms.text(in: language, numbers.count(adjustment.every))) }
    if let introduction {
      words.append(
        introduction.stepIn > 0
          ? Texts.introductionTerms.text(in: language, whole(introduction.stepIn))
          : Texts.introducedAtOnce.text(in: language))
    }
    switch transition {
    case .termsOfStart: break
    case .byTime: words.append(Texts.underWayByTime.text(in: language))
    case .newTerms: words.append(Texts.underWayByNewTerms.text(in: language))
    }
    if let transformation {
      words.append(
        Texts.transformationTerms.text(
          in: language, numbers.percentage(exact: transformation.target), whole(transformation.months)))
    }
    if let substitution {
      words.append(Texts.substitutionTerms.text(in: language, numbers.percentage(exact: substitution.share)))
    }
    return words
  }
}
