internal import Glibc
internal import Sampling

/// One draw of all that is uncertain about the inputs.
public struct World: Sendable, Equatable {
  /// The values of `Uncertainty.numbers`, in their order.
  public let values: [Double]
  /// The logarithms at year ends of `Uncertainty.drifts`, in their order; the first stands for the day of the data.
  public let paths: [[Double]]
  /// The values of `Uncertainty.policyNumbers`, in their order.
  public let policy: [Double]
  /// How far the index lies from its mean in every year, as a share; `nil` where its years are drawn.
  public let indexDistance: Double?

  /// A draw.
  public init(values: [Double], paths: [[Double]], policy: [Double] = [], indexDistance: Double? = nil) {
    self.values = values
    self.paths = paths
    self.policy = policy
    self.indexDistance = indexDistance
  }
}

extension Uncertainty {
  /// The years over which a drift goes: from the day of the data to the end of what is simulated.
  public var driftYears: Range<Int> {
    let calendar = ContractCalendar(scenario.contract)
    let first = calendar.months.first { $0.start >= calendar.dayOfData }?.year ?? scenario.contract.start.year
    let count = ((calendar.horizon - calendar.dayOfData) / calendar.daysPerYear).rounded(.up)
    return first..<first + Int(count)
  }

  /// The scenario as it is in a world.
  public func scenario(in world: World) -> Scenario {
    precondition(
      world.values.count == numbers.count && world.paths.count == drifts.count
        && world.policy.count == policyNumbers.count, "a world of this scenario")
    var result = scenario
    for (number, value) in zip(numbers, inSums(world.values)) { apply(value, of: number, to: &result) }
    result.deriveDependents()
    followTerms(&result)
    if let policy { result.presentPolicy = policy.policy(with: world.policy) }
    let calendar = ContractCalendar(scenario.contract)
    var changes: [DatedChange] = []
    for (drift, path) in zip(drifts, world.paths) {
      switch drift.target {
      case .inflow:
        result.segments[drift.segment].inflow.growth = 0
        result.segments[drift.segment].inflow.yearlyShock = 0
      case .hours: result.segments[drift.segment].inflow.hoursGrowth = 0
      case .stay, .places: break
      }
      changes += DatedChange.following(path, drift.target, segment: drift.segment, calendar)
    }
    result.changes = changes + result.changes
    if let distance = world.indexDistance {
      // What prices were before the contract is known.
      result = result.atPricesOfStart
      result.contract.indexation += distance
      result.contract.costIndex.deviation = 0
      result.contract.costIndex.provisionalGapDeviation = 0
    } else if result.contract.costIndex.isCertain {
      result.contract.costIndex.deviation = Self.indexDeviation
    }
    return result
  }

  /// The standard deviation of the mean index of the years that are simulated: of n years of an autoregression of order
  /// one, σ² (1 + 2 Σ (1 − k/n) ρᵏ) / n.
  public var deviationOfMeanIndex: Double {
    let index = scenario.contract.costIndex
    let deviation = index.isCertain ? Self.indexDeviation : index.deviation
    let years = Double(driftYears.count)
    let correlated = (1..<max(2, driftYears.count)).reduce(0.0) { sum, lag in
      sum + max(0, 1 - Double(lag) / years) * pow(index.autocorrelation, Double(lag))
    }
    return deviation * ((1 + 2 * correlated) / years).squareRoot()
  }

  /// The standard deviation of a year's index around its mean, where a scenario takes it for certain (VNG, 2023 to 2025).
  static let indexDeviation = 0.012

  /// Terms that were those of the observations still are: a measure that changes nothing is none in any world.
  private func followTerms(_ result: inout Scenario) {
    for (position, segment) in scenario.segments.enumerated() {
      if segment.observedTerms == segment.terms {
        result.segments[position].observedTerms = result.segments[position].terms
      }
      for (index, provider) in segment.providers.enumerated() where provider.observedTerms == provider.terms {
        result.segments[position].providers[index].observedTerms = result.segments[position].providers[index].terms
      }
    }
  }

  private func apply(_ value: Double, of number: UncertainNumber, to scenario: inout Scenario) {
    switch number.effect {
    case .number, .part: parameters.set(value, at: number.address, of: &scenario)
    case .length(let part): part.update(&scenario) { $0 = $0.scaled(by: value / number.value) }
    case .starts(let segment): scenario.segments[segment].inflow.pressure *= value / number.value
    }
  }

  /// Values of which those that stand together add up to what was stated of them.
  func inSums(_ values: [Double]) -> [Double] {
    var sums: [Address: (stated: Double, drawn: Double)] = [:]
    for (number, value) in zip(numbers, values) {
      guard case .part(let owner) = number.effect else { continue }
      let sum = sums[owner] ?? (0, 0)
      sums[owner] = (sum.stated + number.value, sum.drawn + value)
    }
    return zip(numbers, values).map { number, value in
      guard case .part(let owner) = number.effect, let sum = sums[owner], sum.drawn > 0 else { return value }
      return value * sum.stated / sum.drawn
    }
  }
}

extension ScenarioParameters {
  /// Sets a number, moved to the nearest value that it can have.
  func set(_ value: Double, at address: Address, of scenario: inout Scenario) {
    guard let number = self[address], case .number(let set) = number.setting else { return }
    set(&scenario, number.description.nearest(to: value))
  }
}
