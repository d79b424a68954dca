internal import CareSimulation
internal import YouthCare

/// Something that can put cost above what is expected, and by how much over the contract.
///
/// Its amount in a replication is what it makes the region's cost more or less than in the mean of all replications; told
/// are the amounts that aren't exceeded in 80 and in 90 of 100 futures. Risks overlap (growth shows in every segment) and
/// don't strike together, so they don't add up to the risk of the whole.
public struct CostRisk: Sendable, Equatable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// More clients than expected: the part of the region's cost that moves with the number who come.
    case growth
    /// Higher prices than expected: cost less what the same would cost at the mean level of each year.
    case index
    /// All that moves the cost of a segment, by position.
    case segment(Int)
    /// Support for providers in distress.
    case distress
    /// Care outside the contracts.
    case outside
    /// Settlements and top-ups to guarantees.
    case settlement

    /// Whether it is an amount that may be nothing, and else a distance from what is expected.
    public var isAmount: Bool {
      switch self {
      case .distress, .outside, .settlement: true
      case .growth, .index, .segment: false
      }
    }
  }

  /// What it is.
  public let kind: Kind
  /// Euro above the mean that aren't exceeded in 80 and in 90 of 100 futures; `nil` where the replications are too few.
  public let at80: Figure?
  public let at90: Figure?
  /// The share of futures in which it costs: of an amount those in which it is something, of a distance those in which
  /// cost is above its mean.
  public let chance: Figure

  /// A risk by the amounts of replications, in euro.
  ///
  /// - Parameter relativeError: the error of a factor in all amounts, as a share of it.
  public init(_ kind: Kind, amounts: [Double], relativeError: Double = 0) {
    let mean = Estimate(amounts).mean
    let sorted = amounts.map { $0 - mean }.sorted()
    func figure(_ probability: Double) -> Figure? {
      Quantile.bounded(of: sorted, probability).map { figure in
        let ofFactor = figure.value * relativeError
        let error = (figure.standardError * figure.standardError + ofFactor * ofFactor).squareRoot()
        return Figure(figure.value, standardError: error, interval: figure.interval)
      }
    }
    let least = kind.isAmount ? 0 : mean
    chance = Figure(share: Double(amounts.count { $0 > least }) / Double(amounts.count), of: amounts.count)
    self.kind = kind
    (at80, at90) = (figure(0.8), figure(0.9))
  }

  /// By what it is ranked: P90, or P80 where that is too far out for the replications.
  public var size: Double { (at90 ?? at80)?.value ?? 0 }

  /// The part of some amounts that moves with a cause: its distance from its mean times the slope of least squares, and
  /// the slope's error as a share of it. `nil` where the cause is the same in every replication, or there are too few.
  public static func moving(_ amounts: [Double], with cause: [Double]) -> (amounts: [Double], relativeError: Double)? {
    let (cost, drive) = (Estimate(amounts).mean, Estimate(cause).mean)
    let squares = cause.reduce(0) { $0 + ($1 - drive) * ($1 - drive) }
    guard amounts.count > 2, squares > 0 else { return nil }
    let slope = zip(amounts, cause).reduce(0) { $0 + ($1.0 - cost) * ($1.1 - drive) } / squares
    guard slope != 0 else { return nil }
    let rest = zip(amounts, cause).reduce(0) { sum, pair in
      let residual = pair.0 - cost - slope * (pair.1 - drive)
      return sum + residual * residual
    }
    let error = (rest / Double(amounts.count - 2) / squares).squareRoot()
    return (cause.map { slope * ($0 - drive) }, error / abs(slope))
  }
}

extension Ensemble {
  /// The risks of the region's cost over the contract, the largest first; without those that are none.
  ///
  /// - Parameter levels: those of `costLevels`.
  public func costRisks(levels: [[Double]]) -> [CostRisk] {
    let whole = cost(over: .contract).map(Cents.euros)
    let segments = Array(scenario.segments.indices)
    func booked(_ items: [LedgerItem]) -> [Double] { euros(of: items, in: segments, over: .contract) }
    var risks = segments.map { CostRisk(.segment($0), amounts: cost(in: [$0], over: .contract).map(Cents.euros)) }
    risks.append(CostRisk(.distress, amounts: booked([.revenueRescue])))
    risks.append(CostRisk(.outside, amounts: booked([.outside])))
    risks.append(CostRisk(.settlement, amounts: booked([.revenueSettlement, .revenueGuarantee])))
    risks.append(CostRisk(.index, amounts: costOfIndex(levels)))
    if let growth = CostRisk.moving(whole, with: values(of: .arrivals, in: segments, over: .contract)) {
      risks.append(CostRisk(.growth, amounts: growth.amounts, relativeError: growth.relativeError))
    }
    return risks.enumerated().filter { $0.element.size > 0 }
      .sorted { (-$0.element.size, $0.offset) < (-$1.element.size, $1.offset) }.map(\.element)
  }

  /// What cost is more than the same at the mean price level of each year, by replication, in euro. Other costs go by
  /// the expected index in every replication.
  private func costOfIndex(_ levels: [[Double]]) -> [Double] {
    var sums = [Double](repeating: 0, count: replications)
    for (year, level) in zip(plan.calendar.years, levels) {
      let expected = Estimate(level).mean
      let care = cost(in: Array(scenario.segments.indices), over: .year(year))
      for (replication, cents) in care.enumerated() {
        sums[replication] += Cents.euros(cents) * (1 - expected / level[replication])
      }
    }
    return sums
  }
}
