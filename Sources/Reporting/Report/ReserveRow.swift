internal import Experiments
internal import YouthCare

/// The reserve that is asked for over a period, and what there is to meet it with.
struct ReserveRow {
  let risk: BudgetRisk
  /// Euro; `nil` where the replications are too few.
  let reserve: Figure?

  /// What is expected above the budget, in euro; negative where the budget is more.
  var shortage: Figure { Figure(risk.cost.mean - risk.budget, standardError: risk.cost.standardError) }

  /// What of the reserve is asked for beside an expected shortage, which is no risk; all of it where there is none.
  ///
  /// Both are of the same worlds and move together, so that its error is hardly more than that of the larger one.
  var withoutShortage: Figure? {
    reserve.map { reserve in
      guard shortage.value > 0 else { return reserve }
      return Figure(
        max(0, reserve.value - shortage.value), standardError: max(reserve.standardError, shortage.standardError))
    }
  }

  /// The reserve as it is told and asked for: rounded up by its error.
  private var required: Double? { reserve?.roundedUp }

  /// Available ÷ required, both as told, so that who divides them gets it; how sure it is, the classes at both ends of
  /// the reserve's interval say. `nil` where nothing is required or nobody knows how much.
  func ratio(_ resilience: Resilience) -> Double? { required.flatMap { resilience.ratio(toRequired: $0) } }

  /// Its class, as a letter.
  func rating(_ resilience: Resilience) -> String {
    guard let required else { return NumberText.unknown }
    return resilience.rating(ofRequired: required)?.rawValue ?? NumberText.meaningless
  }

  /// The classes at both ends of the reserve's interval as it is told, the best first.
  func ratings(_ resilience: Resilience, in language: Language) -> String {
    guard let reserve, let interval = reserve.interval else { return NumberText.unknown }
    let step = RoundingStep(atLeast: reserve.standardError, maximumDecimals: 0)
    let (low, high) = (step.nearest(to: interval.lowerBound), step.nearest(to: interval.upperBound))
    guard let classes = resilience.ratings(ofRequired: low...high) else { return NumberText.meaningless }
    let (best, worst) = (classes.lowerBound.rawValue, classes.upperBound.rawValue)
    return best == worst ? best : Texts.range.text(in: language, best, worst)
  }
}

/// The reserves that are asked for over the years of a contract.
struct Reserves {
  /// How sure they are asked to be.
  let probability: Double
  /// Of each budget year that has a budget.
  let years: [ReserveRow]
  /// Of the contract, where each year has a budget and there are several.
  let contract: ReserveRow?
}

extension Projection {
  /// How sure a reserve is asked to be where the file doesn't say.
  private static let usualPercentile = 0.9

  /// The reserves at the percentile that the file states.
  var reserves: Reserves {
    let probability = ensemble.scenario.accountability.resilience?.percentile ?? Self.usualPercentile
    func row(_ risk: BudgetRisk) -> ReserveRow {
      ReserveRow(
        risk: risk,
        reserve: Quantile.reserve(
          costs: ensemble.cost(over: risk.period).map(Cents.euros), budget: risk.budget, probability: probability))
    }
    let risks = budgetRisks
    let years = ContractCalendar(ensemble.scenario.contract).years
    let whole = risks.cumulative.count == years.count && years.count > 1 ? risks.cumulative.last : nil
    return Reserves(probability: probability, years: risks.years.map(row), contract: whole.map(row))
  }
}
