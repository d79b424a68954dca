internal import Reporting

/// What a budget means for a cost of which the percentiles are known.
///
/// The distribution is that of a straight line between two percentiles (1 % to 99 %). The sheet has the same as formulas:
/// each function here stands beside its own.
struct BudgetOutlook {
  /// The budget, in euro.
  let budget: Double
  /// In euro, the percentiles 1 to 99, ascending.
  let percentiles: [Double]

  /// How many percentiles are at most the budget.
  var count: Int { percentiles.count { $0 <= budget } }

  /// The probability that the cost exceeds the budget; `nil` beyond the first and from the last percentile.
  var overrun: Double? {
    let count = count
    guard count > 0, count < 99 else { return nil }
    let (low, high) = (percentiles[count - 1], percentiles[count])
    return 1 - (Double(count) + (budget - low) / (high - low)) / 100
  }

  /// The mean of what exceeds the budget, given that something does, in euro; `nil` from the last percentile.
  ///
  /// The area between the quantiles and the budget, by trapezoids; of the tails beyond the percentiles as if they were
  /// the outer percentile.
  var meanOverrun: Double? {
    let count = count
    guard count < 99 else { return nil }
    let above = percentiles[count...]
    let (first, last) = (above[count], percentiles[98])
    let trapezoids = above.reduce(0, +) - (first + last) / 2 - Double(98 - count) * budget
    guard let overrun else { return (trapezoids + (first - budget) + (last - budget)) / 100 }
    let edge = (Double(count + 1) / 100 - (1 - overrun)) * (first - budget) / 2
    return (edge + (trapezoids + last - budget) / 100) / overrun
  }

  /// What has to stand beside the budget to be enough with a probability in percents, in euro.
  func reserve(percent: Int) -> Double { max(0, percentiles[percent - 1] - budget) }
}
