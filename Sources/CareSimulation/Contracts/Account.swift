internal import YouthCare

/// The accounts of one section of the books, the municipality's and the provider's.
///
/// MODEL.md, M3.
///
/// Every amount is booked twice in the books of each side: debits are positive, credits negative, and each side's books
/// add up to nothing. Three layers stay apart: the value of the care produced, the revenue recognised (care,
/// settlement, guarantee …), and cash.
public enum Account: Int, CaseIterable, Sendable {
  /// The value of the care delivered, at the contract's prices; outside both books.
  case production
  /// What of the invoices is by earlier terms, for care that was under way when others began; outside both books.
  case transition
  // The municipality's books.
  case careExpense
  case settlementExpense
  case guaranteeExpense
  case innovationExpense
  case rescueExpense
  case administrationExpense
  /// Care outside the contracts, which no contract's provider receives.
  case outsideExpense
  /// What youth care costs the region besides care that is bought.
  case otherExpense
  /// What the municipality owes the provider; an advance is owed to it.
  case payable
  case municipalCash
  // The provider's books.
  case receivable
  case careRevenue
  case settlementRevenue
  case guaranteeRevenue
  case innovationRevenue
  case rescueRevenue
  case variableCost
  case fixedCost
  case administrationCost
  case providerCash

  /// Whose books it is in.
  public enum Holder: Sendable {
    case neither
    case municipality
    case provider
  }

  /// Whose books it is in.
  public var holder: Holder {
    switch self {
    case .production, .transition: .neither
    case .careExpense, .settlementExpense, .guaranteeExpense, .innovationExpense, .rescueExpense,
      .administrationExpense, .outsideExpense, .otherExpense, .payable, .municipalCash:
      .municipality
    case .receivable, .careRevenue, .settlementRevenue, .guaranteeRevenue, .innovationRevenue, .rescueRevenue,
      .variableCost, .fixedCost, .administrationCost, .providerCash:
      .provider
    }
  }

  /// The expenses of the municipality for care, with the provider's revenue that mirrors each.
  public static let mirrored: [MirroredAccount] = [.care, .settlement, .guarantee, .innovation, .rescue]

  /// What care costs the provider.
  public static let providerCosts: [Account] = [.variableCost, .fixedCost, .administrationCost]
}

/// An expense of the municipality, and the provider's revenue that mirrors it.
public struct MirroredAccount: Sendable {
  /// In the municipality's books.
  public let expense: Account
  /// In the provider's.
  public let revenue: Account

  static let care = Self(expense: .careExpense, revenue: .careRevenue)
  static let settlement = Self(expense: .settlementExpense, revenue: .settlementRevenue)
  static let guarantee = Self(expense: .guaranteeExpense, revenue: .guaranteeRevenue)
  static let innovation = Self(expense: .innovationExpense, revenue: .innovationRevenue)
  static let rescue = Self(expense: .rescueExpense, revenue: .rescueRevenue)

  /// Where an overlay is booked.
  init(_ account: OverlayAccount) {
    switch account {
    case .settlement: self = .settlement
    case .guarantee: self = .guarantee
    case .innovation: self = .innovation
    }
  }

  private init(expense: Account, revenue: Account) {
    self.expense = expense
    self.revenue = revenue
  }
}
