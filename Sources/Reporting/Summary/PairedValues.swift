public import Experiments
internal import YouthCare

/// What a comparison keeps of a scenario: a few measures and the objectives, replication by replication.
public struct PairedValues: Sendable {
  /// A measure that is compared.
  enum Compared: CaseIterable {
    case cost, waiting, inCare, starts, dropOuts

    var measure: Measure {
      switch self {
      case .cost: .cost
      case .waiting: .waiting
      case .inCare: .inCare
      case .starts: .starts
      case .dropOuts: .dropOuts
      }
    }

    /// Whether it is taken at the end instead of over the whole contract.
    var isAtEnd: Bool {
      switch self {
      case .waiting, .inCare: true
      case .cost, .starts, .dropOuts: false
      }
    }
  }

  /// The scenario's name.
  public let name: String
  let months: [ContractCalendar.Month]
  let values: [Compared: [Double]]
  /// The objectives that are compared, in order.
  let told: [Objective]
  /// Their values over the contract, or, where they have no value over it, in its last budget year.
  let objectives: [Objective: OutcomeValues]
  /// Requests diverted over the contract.
  let diverted: [Double]
  /// Those of them who come back heavier.
  let divertedHeavier: [Double]
  /// What care would have cost that was asked for and not given, in euro.
  let careNotGiven: [Double]

  /// The values of a projection.
  ///
  /// - Parameter catalogue: the objectives that are compared.
  public init(_ projection: Projection, telling catalogue: OutcomeCatalogue = .standard) {
    let scenario = projection.ensemble.scenario
    let calendar = ContractCalendar(scenario.contract)
    name = scenario.name
    months = Array(calendar.contractMonths)
    let end = Period.year(calendar.years[calendar.years.count - 1])
    var values: [Compared: [Double]] = [:]
    for compared in Compared.allCases {
      switch projection.values(compared.measure, segment: nil, over: compared.isAtEnd ? end : .contract) {
      case .plain(let plain): values[compared] = plain
      case .ratio, .indicator, .deviation, .quantile, .pooledQuantile, nil: break
      }
    }
    self.values = values
    diverted = projection.diverted
    divertedHeavier = projection.divertedHeavier
    careNotGiven = projection.careNotGiven
    told = catalogue.objectives
    objectives = told.reduce(into: [:]) { all, objective in
      let period = objective.outcome.isTold(over: .contract) ? Period.contract : end
      all[objective] = projection.values(objective, segment: nil, over: period)
    }
  }
}
