public import YouthCare

/// What a comparison keeps of an option: a value of each measure by world, and nothing else of its replications.
///
/// So an option's blocks can go before the next option is run.
public struct OptionValues: Sendable {
  /// The scenario's name.
  public let name: String
  /// What differs from its base, for readers.
  public let differs: LocalizedText?
  /// What it must share with what it is compared with.
  public let ground: ComparisonGround
  /// The values by measure; none where a measure has no meaning, such as a risk without a budget.
  public let values: [ComparedMeasure: OutcomeValues]
  /// The budget of each budget year that has one, in euro.
  public let budgets: [Int: Double]

  /// The values of an option.
  ///
  /// - Precondition: all values are of as many worlds.
  public init(
    name: String, differs: LocalizedText? = nil, ground: ComparisonGround, values: [ComparedMeasure: OutcomeValues],
    budgets: [Int: Double] = [:]
  ) {
    precondition(Set(values.values.map(\.count)).count <= 1, "a value for every world")
    self.name = name
    self.differs = differs
    self.ground = ground
    self.values = values
    self.budgets = budgets
  }

  /// The values of a projection.
  public init(_ projection: Projection) {
    let ensemble = projection.ensemble
    let whole = OutcomeSource(ensemble, segment: nil, over: .contract)
    let costs = whole.costInCents
    var values: [ComparedMeasure: OutcomeValues] = [
      .cost: .plain(costs.map(Cents.euros)),
      .outside: .plain([Double](repeating: 0, count: costs.count)),
      .careNotGiven: .plain(whole.careNotGiven),
    ]
    let ground = ComparisonGround(ensemble)
    var budgets: [Int: Double] = [:]
    for year in ground.years {
      let source = whole.over(.year(year))
      values[.costOfYear(year)] = .plain(source.cost)
      budgets[year] = source.budget.map(Cents.euros)
    }
    if let budget = whole.budget {
      let needed = costs.map { Cents.euros(max(0, $0 - budget)) }
      values[.overBudget] = .indicator(costs.map { $0 > budget ? 1 : 0 })
      values[.reserve80] = .quantile(needed, 0.80)
      values[.reserve90] = .quantile(needed, 0.90)
    }
    let objectives: [(ComparedMeasure, Objective)] = [
      (.waiting, .waiting), (.wait, .meanWait), (.harm, .harm), (.outside, .outsideCost),
    ]
    for (measure, objective) in objectives {
      if let own = projection.values(objective, segment: nil, over: .contract) { values[measure] = own }
    }
    let scenario = ensemble.scenario
    self.init(name: scenario.name, differs: scenario.differs, ground: ground, values: values, budgets: budgets)
  }

  /// What a budget year costs over worlds.
  public func cost(of year: Int) -> Estimate? { plain(.costOfYear(year)).map { Estimate($0) } }

  /// The values of a measure that every world has by itself.
  func plain(_ measure: ComparedMeasure) -> [Double]? {
    switch values[measure] {
    case .plain(let plain), .indicator(let plain): plain
    case .ratio, .deviation, .quantile, .pooledQuantile, nil: nil
    }
  }
}
