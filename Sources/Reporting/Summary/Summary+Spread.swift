internal import Experiments
internal import YouthCare

extension Summary {
  /// What part of the spread is facts, the course of the years and chance; why that isn't told where it isn't.
  var split: Document.Section? {
    guard projection.ensemble.uncertainty != nil else {
      return Document.Section([.paragraph(spread(.splitOfChance))])
    }
    guard let nested = table.nested else {
      let isTooFew = NestedDesign(beside: projection.ensemble.replications) == nil
      return Document.Section([
        .paragraph(isTooFew ? spread(.splitMissing, "\(NestedDesign.leastReplications)") : spread(.splitLeftOut))
      ])
    }
    let unit = contractUnit
    var rows = DocumentTable(
      [SpreadText.splitFigure, .levels, .walks, .chance].map { spread($0) })
    for measure in NestedRuns.splitMeasures {
      guard let split = nested.split(measure) else { continue }
      rows.add(
        label(of: measure, in: unit).name,
        numbers: split.parts.map { part in
          numbers.percentage(part.share, maximumDecimals: 0) + " "
            + numbers.errorText(part.share.standardError * 100, maximumDecimals: 0)
        })
    }
    let design = nested.design
    return Document.Section([
      .heading(spread(.splitHeading)), .table(rows),
      .paragraph(
        spread(
          .splitNote, numbers.count(design.runs.count), numbers.count(design.levels), "\(design.walks)",
          "\(design.replications)")),
    ])
  }

  /// Figures of the whole contract with their Monte Carlo error, and quantiles and reserves with their intervals.
  var sureness: Document.Section {
    let unit = contractUnit
    var rows = DocumentTable([SpreadText.sureFigure, .value, .error, .interval].map { spread($0) })
    func add(_ label: String, _ figure: Figure?, in scale: Double, _ rounding: Rounding = .nearest) {
      guard let figure else { return }
      rows.add(
        label,
        [
          .number(numbers.figure(figure, in: scale, maximumDecimals: 2, rounding)),
          .number(numbers.errorText(figure.standardError / scale)), .range(interval(of: figure, in: scale)),
        ])
    }
    let name = unit.name.text(in: language)
    if case .plain(let costs)? = projection.values(.cost, segment: nil, over: .contract) {
      add(spread(.contractCost, name), Estimate(costs).figure, in: unit.euros)
      let sorted = costs.sorted()
      for percent in [5, 50, 80, 90, 95] {
        add(
          spread(.quantile, name, "\(percent)"), Quantile.bounded(of: sorted, Double(percent) / 100), in: unit.euros)
      }
    }
    if let risk = projection.budgetRisks.cumulative.last, risk.period == .through(calendar.years.last ?? 0) {
      add(spread(.reserve, name, "80"), risk.reserve80, in: unit.euros, .away)
      add(spread(.reserve, name, "90"), risk.reserve90, in: unit.euros, .away)
    }
    for measure in NestedRuns.splitMeasures.dropFirst() {
      let (name, scale) = label(of: measure, in: unit)
      let period = measure.outcome.addition == .stock ? calendar.years.last.map { Period.year($0) } : nil
      add(name, projection.estimate(measure, segment: nil, over: period ?? .contract)?.figure, in: scale)
    }
    return Document.Section([
      .heading(spread(.sureHeading)), .table(rows),
      .paragraph(([spread(.sureNote)] + [precision?.text(in: language)].compactMap(\.self)).joined(separator: " ")),
    ])
  }

  /// An interval to as many decimals as its own width asks for; a dash where none is known.
  private func interval(of figure: Figure, in scale: Double) -> String {
    guard let interval = figure.interval else { return NumberText.meaningless }
    let ends = [interval.lowerBound, interval.upperBound].map {
      numbers.figure(Figure($0, standardError: figure.standardError), in: scale)
    }
    return Texts.range.text(in: language, ends[0], ends[1])
  }

  private var contractUnit: MoneyUnit {
    MoneyUnit(fitting: projection.estimate(.cost, segment: nil, over: .contract)?.mean ?? 0)
  }

  private func label(of measure: Measure, in unit: MoneyUnit) -> (name: String, scale: Double) {
    switch measure.key {
    case Measure.cost.key: (spread(.contractCost, unit.name.text(in: language)), unit.euros)
    case Measure.waiting.key: (spread(.listAtEnd), 1)
    default: (spread(.meanWait), 7)
    }
  }

  private func spread(_ text: SpreadText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
