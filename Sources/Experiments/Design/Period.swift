internal import YouthCare

/// A stretch of the contract over which results are given.
public enum Period: Sendable, Hashable {
  /// A month, from 0 at the contract's start.
  case month(Int)
  /// A budget year.
  case year(Int)
  /// From the contract's start to the end of a budget year.
  case through(Int)
  /// The whole contract.
  case contract
}

extension ContractCalendar {
  /// The simulated months of a period, in order; warm-up months are counted and in none.
  func months(of period: Period) -> [Int] {
    switch period {
    case .month(let month): [month + warmUpMonths]
    case .year(let year): contractMonths.indices.filter { months[$0].year == year }
    case .through(let year): contractMonths.indices.filter { months[$0].year <= year }
    case .contract: Array(contractMonths.indices)
    }
  }
}
