internal import CareSimulation
internal import YouthCare

/// One replication's books by scope, period and item, in cents.
struct LedgerValues {
  /// The accounts that make an item, one entry each.
  private static let terms: [(item: Int, account: Int, sign: Int)] = LedgerItem.allCases.flatMap { item in
    item.terms.map { (item.rawValue, $0.account.rawValue, $0.sign) }
  }
  private static let isStock = LedgerItem.allCases.map(\.isStock)

  /// What the month that is booked next moved, by account.
  var movements = [Int](repeating: 0, count: Account.allCases.count)
  private let shape: LedgerShape
  private var values: [Int]
  /// What the month came to, by item.
  private var moved = [Int](repeating: 0, count: LedgerShape.items)
  /// The stocks of the section that is being booked.
  private var stocks = [Int](repeating: 0, count: LedgerShape.items)

  init(_ shape: LedgerShape) {
    self.shape = shape
    values = [Int](repeating: 0, count: shape.cells)
  }

  /// Books the movements as those of a section in a simulated month. Months come in order.
  mutating func book(_ section: BookSection, _ month: Int) {
    if month == 0 {
      for item in stocks.indices { stocks[item] = 0 }
      if case .contract(let contract) = section {
        stocks[LedgerItem.equity.rawValue] = shape.openingEquity[contract]
      }
    }
    let contractMonth = month - shape.warmUpMonths
    guard contractMonth >= 0 else {
      for term in Self.terms where Self.isStock[term.item] { stocks[term.item] += term.sign * movements[term.account] }
      return
    }
    for item in moved.indices { moved[item] = 0 }
    for term in Self.terms { moved[term.item] += term.sign * movements[term.account] }
    for item in stocks.indices where Self.isStock[item] {
      stocks[item] += moved[item]
      moved[item] = stocks[item]
    }
    for scope in shape.scopes(of: section) {
      let cell = shape.cell(scope, contractMonth)
      for item in 0..<LedgerShape.items { values[cell + item] += moved[item] }
    }
  }

  /// Calls back with every cell: months as booked, and the years and the contract that follow from them.
  func withTotals(_ body: (Int, Int) -> Void) {
    let items = LedgerShape.items
    var totals = [Int](repeating: 0, count: (shape.years.count + 1) * items)
    for scope in 0..<shape.scopes {
      for index in totals.indices { totals[index] = 0 }
      for month in 0..<shape.months {
        let cell = shape.cell(scope, month)
        let year = shape.yearOfMonth[month] * items
        let all = shape.years.count * items
        for item in 0..<items {
          let value = values[cell + item]
          body(cell + item, value)
          if Self.isStock[item] {
            totals[year + item] = value
            totals[all + item] = value
          } else {
            totals[year + item] += value
            totals[all + item] += value
          }
        }
      }
      let first = shape.cell(scope, shape.months)
      for index in totals.indices { body(first + index, totals[index]) }
    }
  }
}
