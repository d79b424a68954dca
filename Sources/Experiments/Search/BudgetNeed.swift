internal import CareSimulation
internal import YouthCare

/// What budget is enough with a probability: a quantile of cost, with the interval of its ranks.
///
/// MODEL.md, Q6. Nothing is searched: a budget moves no cost unless somebody steers by it.
public struct BudgetNeed: Sendable {
  /// A budget year, or the contract as a whole.
  public struct Part: Sendable {
    /// The year, or the contract.
    public let period: Period
    /// What is enough, in euro; `nil` where the worlds are too few to say it.
    public let needed: Figure?
    /// What is budgeted, in euro, if anything is.
    public let stated: Double?
    /// How likely cost exceeds that.
    public let exceedance: Figure?
  }

  /// The budget years, in order.
  public let years: [Part]
  /// The contract as a whole.
  public let whole: Part
  /// The probability with which it is enough.
  public let probability: Double

  /// What is needed of costs.
  ///
  /// - Parameters:
  ///   - costs: in euro, by budget year and world, and over the contract by world.
  ///   - stated: the budget of each year in euro.
  public init(years: [Int], costs: [[Double]], whole: [Double], stated: [Double?], probability: Double) {
    precondition(years.count == costs.count && years.count == stated.count && probability > 0 && probability < 1)
    func part(_ period: Period, _ costs: [Double], _ stated: Double?) -> Part {
      Part(
        period: period, needed: Quantile.bounded(of: costs.sorted(), probability), stated: stated,
        exceedance: stated.map { budget in
          Figure(share: Double(costs.count { $0 > budget }) / Double(costs.count), of: costs.count)
        })
    }
    self.years = years.indices.map { part(.year(years[$0]), costs[$0], stated[$0]) }
    let sum = stated.contains(nil) ? nil : stated.compactMap(\.self).reduce(0, +)
    self.whole = part(.contract, whole, sum)
    self.probability = probability
  }

  /// Runs a scenario in the worlds from 0 and says what is needed.
  public init(
    _ run: WorldRun, worlds: Int, probability: Double, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws {
    let calendar = run.plan.calendar
    let years = calendar.years
    let asked = (years.map { Period.year($0) } + [.contract]).map { period in
      OutcomeSample.Asked("cost over \(period)") { $0.perReplication(of: .cost, over: period) }
    }
    let values = try await run.sample(asked, in: Array(0..<worlds), progress: progress).values
    let budget = run.plan.scenario.budget
    self.init(
      years: years, costs: Array(values.dropLast()), whole: values[years.count],
      stated: years.map { year in budget?.cents(for: year, in: calendar).map(Cents.euros) }, probability: probability)
  }
}
