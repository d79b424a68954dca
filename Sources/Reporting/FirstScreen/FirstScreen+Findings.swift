internal import Experiments
internal import Glibc
internal import YouthCare

extension FirstScreen {
  /// What was found, in three sentences: money, waiting, and what moves the cost; of one replication that nothing is.
  ///
  /// - Parameter byCode: whether segments are listed by their codes, where a table beside it has their names too.
  func findings(byCode: Bool = false) -> [String] {
    projection.ensemble.replications > 1
      ? [moneyFinding, waitingFinding(byCode: byCode), growthFinding] : [say(.oneFuture)]
  }

  // MARK: - Money

  private var moneyFinding: String {
    let years = projection.budgetRisks.years
    let tightest = years.max { $0.exceedance.value < $1.exceedance.value }
    guard let risk = wholeRisk ?? tightest else { return costWithoutBudget }
    let subject = risk.period == tightest?.period ? oneYear(tightest) : say(.wholeContract)
    let over = risk.cost.mean - risk.budget
    let difference = Figure(abs(over), standardError: risk.cost.standardError)
    let cost = numbers.euros(risk.cost.figure)
    var sentence: [String] = []
    if !difference.isDistinguishable {
      sentence.append(say(.costsAsBudgeted, subject, cost))
    } else {
      sentence.append(say(over > 0 ? .costsMore : .costsLess, subject, cost, numbers.euros(difference)))
    }
    sentence.append(say(.exceedance, probability(risk.exceedance)))
    if let tightest, risk.period != tightest.period, years.count > 1 {
      sentence.append(say(.tightest, "\(year(of: tightest) ?? lastYear)", probability(tightest.exceedance)))
    }
    guard let reserve = risk.reserve90, reserve.standardError.isFinite else {
      return sentence.joined(separator: " ") + "."
    }
    sentence.append(reserve.value == 0 ? say(.noReserve) : say(.reserve, numbers.euros(reserve: reserve)))
    return sentence.joined(separator: " ")
  }

  private var costWithoutBudget: String {
    let subject = firstYear == lastYear ? say(.oneYear, "\(firstYear)") : say(.wholeContract)
    guard let cost = estimate(of: .contract) else { return "" }
    guard let low = cost.quantile(0.05), let high = cost.quantile(0.95) else {
      return say(.costsWithoutBudget, subject, numbers.euros(cost.figure))
    }
    let unit = MoneyUnit(fitting: cost.mean)
    let ends = [low, high].map { "€ " + numbers.figure($0, in: unit.euros) }
    let band = Texts.range.text(in: language, ends[0], ends[1] + suffix(unit))
    return say(.costsWithBand, subject, numbers.euros(cost.figure), band)
  }

  private func suffix(_ unit: MoneyUnit) -> String {
    let suffix = unit.suffix.text(in: language)
    return suffix.isEmpty ? "" : " \(suffix)"
  }

  private func oneYear(_ risk: BudgetRisk?) -> String { say(.oneYear, "\(risk.flatMap(year) ?? lastYear)") }

  private func year(of risk: BudgetRisk) -> Int? {
    switch risk.period {
    case .year(let year), .through(let year): year
    case .month, .contract: nil
    }
  }

  private func probability(_ figure: Figure) -> String { numbers.probability(figure, maximumDecimals: 0) }

  // MARK: - Waiting

  private func waitingFinding(byCode: Bool) -> String {
    guard let last = told(.waiting, lastYear, nil), last.mean > 0 else { return say(.nobodyWaits) }
    func count(_ estimate: Estimate?) -> String { numbers.mean(estimate, maximumDecimals: 0) }
    var sentence: [String] = []
    if firstYear == lastYear {
      sentence.append(say(.listOfOneYear, count(last), "\(lastYear)"))
    } else {
      let change = change(of: .waiting, segment: nil, from: firstYear, to: lastYear)
      let text: FirstScreenText =
        change?.isDistinguishable != true ? .listStays : (change?.value ?? 0) > 0 ? .listGrows : .listFalls
      sentence.append(say(text, count(told(.waiting, firstYear, nil)), "\(firstYear)", count(last), "\(lastYear)"))
    }
    let waits = [Measure.waitMeanDays, .waitedSoFarDays].map {
      numbers.mean(told($0, lastYear, nil), in: 7, maximumDecimals: 1)
    }
    sentence.append(say(.waits, "\(lastYear)", waits[0], waits[1]))
    guard scenario.segments.contains(where: { $0.waitNorm != nil }) else { return sentence.joined(separator: " ") }
    let beyond = scenario.segments.indices.filter(isBeyondNorm)
      .map { byCode ? scenario.segments[$0].id : name(of: $0) }
    sentence.append(beyond.isEmpty ? say(.withinNorm) : say(.beyondNorm, beyond.joined(separator: ", ")))
    return sentence.joined(separator: " ")
  }

  /// Whether the mean wait of who started in the last year, or of who still waits, is longer than the norm by two errors.
  private func isBeyondNorm(_ segment: Int) -> Bool {
    guard let norm = scenario.segments[segment].waitNorm else { return false }
    return [Measure.waitMeanDays, .waitedSoFarDays].contains { measure in
      guard let wait = told(measure, lastYear, segment) else { return false }
      return wait.mean - 2 * wait.standardError > norm
    }
  }

  /// How much a measure changes between two years, replication by replication.
  private func change(of measure: Measure, segment: Int?, from first: Int, to last: Int) -> Figure? {
    let years = [first, last].map { plainValues(measure, segment: segment, over: .year($0)) }
    guard let before = years[0], let after = years[1] else { return nil }
    return Estimate(zip(before, after).map { $1 - $0 }).figure
  }

  private func plainValues(_ measure: Measure, segment: Int?, over period: Period) -> [Double]? {
    switch projection.values(measure, segment: segment, over: period) {
    case .plain(let values): values
    case .ratio, .indicator, .deviation, .quantile, .pooledQuantile, nil: nil
    }
  }

  // MARK: - What moves the cost

  /// How cost grows over the whole years, and which segment brings most of it; or which segment costs most.
  private var growthFinding: String {
    let whole = wholeYears
    guard whole.count > 1, let first = whole.first, let last = whole.last,
      let before = plainValues(.cost, segment: nil, over: .year(first)),
      let after = plainValues(.cost, segment: nil, over: .year(last)), let ratio = Estimate(ratioOf: after, to: before)
    else { return dearest }
    // Of (1 + g)^k = ratio, with the error to first order.
    let power = 1 / Double(last - first)
    let root = pow(ratio.mean, power)
    let growth = Figure(root - 1, standardError: ratio.standardError * power * root / ratio.mean)
    let costs = [before, after].map { numbers.euros(Estimate($0).figure) }
    let isGrowth = growth.isDistinguishable && growth.value > 0
    let sentence = say(
      isGrowth ? .grows : .shrinks, "\(first)", costs[0], "\(last)", costs[1], numbers.percentage(growth))
    let changes = scenario.segments.indices.compactMap { segment in
      change(of: .cost, segment: segment, from: first, to: last).map { (segment: segment, change: $0) }
    }
    guard isGrowth, scenario.segments.count > 1, let most = changes.max(by: { $0.change.value < $1.change.value }),
      most.change.isDistinguishable
    else { return sentence + " " + dearest }
    return sentence + " " + say(.growsMost, name(of: most.segment), numbers.euros(most.change))
  }

  /// The segment that costs most.
  private var dearest: String {
    guard let all = plainValues(.cost, segment: nil, over: .contract) else { return "" }
    let shares = scenario.segments.indices.compactMap { segment in
      plainValues(.cost, segment: segment, over: .contract).flatMap { Estimate(ratioOf: $0, to: all) }
        .map { (segment: segment, share: $0.figure) }
    }
    guard let most = shares.max(by: { $0.share.value < $1.share.value }) else { return "" }
    return say(.dearest, name(of: most.segment), numbers.percentage(most.share))
  }

  /// The budget years of twelve months.
  private var wholeYears: [Int] {
    calendar.years.filter { year in calendar.contractMonths.count { $0.year == year } == 12 }
  }
}
