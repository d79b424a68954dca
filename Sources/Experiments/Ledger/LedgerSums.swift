public import CareSimulation
public import YouthCare

/// The books of all replications, added up: what each item came to on average, and how far chance moves that.
///
/// Sums are exact (of cents), so they are the same to the bit in whatever order replications are added; nothing is kept
/// of a single one.
public struct LedgerSums: Sendable, Equatable {
  let shape: LedgerShape
  private(set) var sums: [ExactSum]
  /// The replications that were added.
  public private(set) var replications = 0

  /// Empty sums for the contracts of a plan.
  public init(_ plan: SimulationPlan) {
    shape = LedgerShape(plan)
    sums = [ExactSum](repeating: ExactSum(), count: shape.cells)
  }

  init(_ shape: LedgerShape, _ sums: [ExactSum], _ replications: Int) {
    self.shape = shape
    self.sums = sums
    self.replications = replications
  }

  // MARK: - Adding up

  /// Adds the books of one replication.
  public mutating func add(_ book: borrowing Book) {
    add { account, section, month in book.movement(on: account, of: section, in: month) }
  }

  /// Adds one replication, of which a function tells what moved on an account of a section in a simulated month.
  public mutating func add(movements: (Account, _ section: BookSection, _ month: Int) -> Int) {
    var values = LedgerValues(shape)
    for section in shape.sections {
      for month in 0..<shape.warmUpMonths + shape.months {
        for account in Account.allCases { values.movements[account.rawValue] = movements(account, section, month) }
        values.book(section, month)
      }
    }
    add(values)
  }

  private mutating func add(_ values: LedgerValues) {
    replications += 1
    sums.withUnsafeMutableBufferPointer { sums in
      values.withTotals { cell, value in
        if value != 0 { sums[cell].add(value) }
      }
    }
  }

  /// Whether others are sums of the same contracts, months and years.
  func isAlike(_ other: LedgerSums) -> Bool { shape == other.shape }

  /// Adds replications that were added up elsewhere.
  public mutating func merge(_ other: LedgerSums) {
    precondition(shape == other.shape)
    replications += other.replications
    for index in sums.indices { sums[index].merge(other.sums[index]) }
  }

  // MARK: - Asking

  private func sum(_ item: LedgerItem, _ scope: LedgerScope, _ period: Period) -> ExactSum {
    sums[shape.cell(shape.position(of: scope), shape.position(of: period)) + item.rawValue]
  }

  /// The sum over replications, in cents; of a stock, that at the end of the period.
  ///
  /// - Parameter period: a month, a budget year or the whole contract.
  public func sum(of item: LedgerItem, in scope: LedgerScope, over period: Period) -> Int128 {
    sum(item, scope, period).values
  }

  /// The sum of squares over replications, in cents squared, modulo 2¹²⁸.
  public func squares(of item: LedgerItem, in scope: LedgerScope, over period: Period) -> UInt128 {
    sum(item, scope, period).squares
  }

  /// The mean over replications in euro, with its standard error: infinite where one replication can't tell.
  public func figure(_ item: LedgerItem, in scope: LedgerScope, over period: Period) -> Figure {
    sum(item, scope, period).mean(of: replications, unit: 100)
  }

  /// Whether an item stayed zero in every month of every replication.
  public func isZero(_ item: LedgerItem, in scope: LedgerScope) -> Bool {
    let position = shape.position(of: scope)
    return (0..<shape.months).allSatisfy { month in
      sums[shape.cell(position, month) + item.rawValue] == ExactSum()
    }
  }
}
