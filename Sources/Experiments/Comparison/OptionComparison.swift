/// Options beside one base, lived through in the same worlds: what each measure comes to, how far each option lies from
/// the base, and which is best where that can be told.
///
/// MODEL.md, Q2.
public struct OptionComparison: Sendable {
  /// A measure of all options.
  public struct Row: Sendable {
    /// The measure.
    public let measure: ComparedMeasure
    /// Its figure for the base and then for each option; `nil` where there is none.
    public let figures: [Figure?]
    /// The differences of each option from the base; `nil` where there is none to tell.
    public let differences: [ObjectiveDifference?]
    /// The best and what can't be told from it, by position in `figures`; nothing where no other can be told from it.
    public let best: Set<Int>
  }

  /// What the options are compared with.
  public let base: OptionValues
  /// The options, in order.
  public let options: [OptionValues]
  /// A row for each measure.
  public let rows: [Row]
  /// Cost over the contract of each option beside the base.
  public let costs: [PairedComparison]
  /// How many differences the comparison tells: of each measure those of all pairs, since the best is found among them.
  public let comparisons: Int

  /// Compares options with a base.
  ///
  /// - Throws: the first reason why an option can't be compared.
  public init(_ options: [OptionValues], with base: OptionValues) throws(Incomparability) {
    for option in options {
      if let fault = option.ground.faults(beside: base.ground).first { throw fault }
    }
    self.base = base
    self.options = options
    let measures = ComparedMeasure.all(in: base.ground.years)
    let comparisons = max(
      1,
      measures.reduce(0) { sum, measure in
        let count = options.count + (measure.isBesideBase ? 0 : 1)
        return sum + count * (count - 1) / 2
      })
    self.comparisons = comparisons
    costs = options.map { option in
      guard let own = option.plain(.cost), let before = base.plain(.cost) else {
        preconditionFailure("all have a cost")
      }
      return PairedComparison(own, from: before, among: comparisons)
    }
    let family = MeasureFamily(base: base, options: options, costs: costs, comparisons: comparisons)
    rows = measures.map(family.row)
  }

  private init(_ other: OptionComparison, order: [Int]) {
    base = other.base
    options = order.map { other.options[$0] }
    costs = order.map { other.costs[$0] }
    comparisons = other.comparisons
    rows = other.rows.map { row in
      let places = [0] + order.map { $0 + 1 }
      return Row(
        measure: row.measure, figures: places.map { row.figures[$0] }, differences: order.map { row.differences[$0] },
        best: Set(places.indices.filter { row.best.contains(places[$0]) }))
    }
  }

  /// The row of a measure.
  public func row(_ measure: ComparedMeasure) -> Row? { rows.first { $0.measure == measure } }

  /// The measures by which options can be ordered.
  public static func sortable(in years: [Int]) -> [ComparedMeasure] {
    ComparedMeasure.all(in: years).filter { !$0.isDifferenceOnly }
  }

  /// The same with the options in order of a measure, the best first; those without it stand last, and what is equal
  /// keeps its order.
  public func sorted(by measure: ComparedMeasure) -> OptionComparison {
    guard let row = row(measure) else { return self }
    let sign = measure.direction == .lower ? 1.0 : -1.0
    func rank(_ option: Int) -> Double { row.figures[option + 1].map { sign * $0.value } ?? .infinity }
    let order = options.indices.sorted { (rank($0), $0) < (rank($1), $1) }
    return OptionComparison(self, order: order)
  }
}

/// All that is compared, to make the row of a measure from.
private struct MeasureFamily {
  let base: OptionValues
  let options: [OptionValues]
  let costs: [PairedComparison]
  let comparisons: Int

  func row(_ measure: ComparedMeasure) -> OptionComparison.Row {
    let values = [base.values[measure]] + options.map { own($0, measure) }
    let figures = values.enumerated().map { position, values -> Figure? in
      if measure.isDifferenceOnly { return nil }
      if measure.isBesideBase, position > 0, costs[position - 1].verdict == .equal { return costs[position - 1].lower }
      return values.flatMap { ObjectiveEstimate($0)?.figure }
    }
    let differences = options.indices.map { option in
      measure.isBesideBase ? nil : difference(values[option + 1], values[0], measure)
    }
    return OptionComparison.Row(
      measure: measure, figures: figures, differences: differences, best: best(values, figures, measure))
  }

  /// An option's values; of a probability beside the base 1 in the worlds in which it holds.
  private func own(_ option: OptionValues, _ measure: ComparedMeasure) -> OutcomeValues? {
    switch measure {
    case .cheaper:
      guard let own = option.plain(.cost), let before = base.plain(.cost) else { return nil }
      return .indicator(zip(own, before).map { $0 < $1 ? 1 : 0 })
    case .cheaperWithoutLongerWaits:
      guard let own = option.plain(.cost), let before = base.plain(.cost) else { return nil }
      let longer = waitsLonger(option)
      return .indicator(own.indices.map { own[$0] < before[$0] && !longer[$0] ? 1 : 0 })
    case .costOfYear, .cost, .overBudget, .reserve80, .reserve90, .waiting, .wait, .harm, .outside, .careNotGiven:
      return option.values[measure]
    }
  }

  /// The worlds in which an option's mean wait or its list at the end is longer; where nobody starts there is no wait.
  private func waitsLonger(_ option: OptionValues) -> [Bool] {
    let measures: [ComparedMeasure] = [.wait, .waiting]
    let pairs = measures.compactMap { measure -> (own: [Double?], before: [Double?])? in
      guard let own = option.values[measure]?.own, let before = base.values[measure]?.own else { return nil }
      return (own, before)
    }
    return (0..<(option.plain(.cost)?.count ?? 0)).map { world in
      pairs.contains { pair in
        guard let own = pair.own[world], let before = pair.before[world] else { return false }
        // Sums that are added up in another order differ in their last bits.
        return own - before > 1e-12 * abs(before)
      }
    }
  }

  private func difference(
    _ values: OutcomeValues?, _ other: OutcomeValues?, _ measure: ComparedMeasure
  ) -> ObjectiveDifference? {
    guard let values, let other else { return nil }
    return ObjectiveDifference(values, from: other, direction: measure.direction, among: comparisons)
  }

  /// The best, with all that can't be told from it: none of these is better than another as far as is known. Nothing
  /// where it can't be told from any other.
  private func best(_ values: [OutcomeValues?], _ figures: [Figure?], _ measure: ComparedMeasure) -> Set<Int> {
    let sign = measure.direction == .lower ? 1.0 : -1.0
    let candidates = figures.indices.filter { figures[$0]?.value.isFinite == true }
    guard let first = candidates.min(by: { sign * (figures[$0]?.value ?? 0) < sign * (figures[$1]?.value ?? 0) })
    else { return [] }
    let others = candidates.filter { $0 != first }.map { ($0, difference(values[first], values[$0], measure)) }
    guard others.contains(where: { $0.1?.judgement == .better }) else { return [] }
    return Set([first] + others.filter { $0.1.map { $0.judgement != .better } ?? false }.map(\.0))
  }
}
