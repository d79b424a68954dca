/// What `BudgetOutlook` computes, as formulas on a row whose budget the reader may change.
///
/// An empty budget gives empty cells. Percentiles are counted rather than looked up: of equal ones a search may find any.
struct BudgetFormulas {
  private let quantiles: String
  private let budget: String
  private let probability: String
  private let counted: String
  private let atLeast: String
  private let atMost: String

  /// The formulas of a row; the percentiles 1 to 99 stand on a sheet.
  init(row: Int, quantiles: CellRange, on sheet: String, atLeast: String, atMost: String) {
    self.quantiles = quantiles.absolute(on: sheet)
    budget = CellRange(row: row, column: 2).relative
    probability = CellRange(row: row, column: 3).relative
    counted = CellRange(row: row, column: 7).relative
    (self.atLeast, self.atMost) = (atLeast, atMost)
  }

  /// How many percentiles are at most the budget.
  var count: String { given("SUMPRODUCT(--(\(quantiles)<=\(budget)))") }

  /// The probability of an overrun, or words beyond the outer percentiles.
  var overrun: String {
    let (low, high) = (percentile(counted), percentile("\(counted)+1"))
    let between = "1-(\(counted)+(\(budget)-\(low))/(\(high)-\(low)))/100"
    return given("IF(\(counted)=0,\"\(atLeast)\",IF(\(counted)=99,\"\(atMost)\",\(between)))")
  }

  /// The mean overrun, given that there is one.
  var meanOverrun: String {
    let (first, last) = (percentile("\(counted)+1"), percentile("99"))
    let trapezoids = "SUM(\(first):\(last))-(\(first)+\(last))/2-(98-\(counted))*\(budget)"
    let all = "(\(trapezoids)+(\(first)-\(budget))+(\(last)-\(budget)))/100"
    let edge = "((\(counted)+1)/100-(1-\(probability)))*(\(first)-\(budget))/2"
    let some = "(\(edge)+(\(trapezoids)+\(last)-\(budget))/100)/\(probability)"
    return given("IF(\(counted)=99,\"–\",IF(\(counted)=0,\(all),\(some)))")
  }

  /// The reserve that is enough with a probability in percents.
  func reserve(percent: Int) -> String { given("MAX(0,\(percentile("\(percent)"))-\(budget))") }

  private func percentile(_ index: String) -> String { "INDEX(\(quantiles),\(index))" }

  private func given(_ formula: String) -> String { "IF(ISNUMBER(\(budget)),\(formula),\"\")" }
}
