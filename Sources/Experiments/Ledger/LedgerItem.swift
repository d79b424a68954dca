public import CareSimulation
public import YouthCare

/// What is reported of a contract's books: a flow over a period, or a stock at the end of it.
///
/// Each is a signed sum of accounts. Revenue is positive here, as readers expect, and negative in the books.
public enum LedgerItem: Int, CaseIterable, Sendable {
  case production
  case transition
  case revenueCare
  case revenueSettlement
  case revenueGuarantee
  case revenueInnovation
  case revenueRescue
  case revenue
  case administration
  case outside
  case other
  case expense
  case paid
  case costVariable
  case costFixed
  case costAdministration
  case cost
  case result
  case receivable
  case equity

  /// What contracts pay for: together the provider's revenue.
  public static let payments: [LedgerItem] = [
    .revenueCare, .revenueSettlement, .revenueGuarantee, .revenueRescue, .revenueInnovation,
  ]

  /// What providers spend: together their cost.
  static let providerCosts: [LedgerItem] = [.costVariable, .costFixed, .costAdministration]

  /// The municipality's cost of care: in contracts and outside them; what isn't bought is the region's.
  static let careCost = payments + [.outside]

  /// Which layer of the books it belongs to; the layers are never added up.
  public enum Layer: String, Sendable, CaseIterable {
    /// The value of the care delivered, at the contract's prices.
    case production
    /// What the municipality owes for the period, its own administration included.
    case recognised
    /// What was paid in the period.
    case cash
    /// What the provider spent, and kept.
    case provider
    /// What is owed or owned at the end of the period.
    case stock
  }

  /// Its layer.
  public var layer: Layer {
    switch self {
    case .production: .production
    case .transition, .revenueCare, .revenueSettlement, .revenueGuarantee, .revenueInnovation, .revenueRescue, .revenue,
      .administration, .outside, .other, .expense:
      .recognised
    case .paid: .cash
    case .costVariable, .costFixed, .costAdministration, .cost, .result: .provider
    case .receivable, .equity: .stock
    }
  }

  /// Whether it counts at the end of a period instead of over it.
  public var isStock: Bool { layer == .stock }

  /// The name in tables.
  public var name: String {
    switch self {
    case .production: "production"
    case .transition: "transition"
    case .revenueCare: "revenue_care"
    case .revenueSettlement: "revenue_settlement"
    case .revenueGuarantee: "revenue_guarantee"
    case .revenueInnovation: "revenue_innovation"
    case .revenueRescue: "revenue_rescue"
    case .revenue: "revenue"
    case .administration: "administration"
    case .outside: "outside_contract"
    case .other: "other_costs"
    case .expense: "expense"
    case .paid: "paid"
    case .costVariable: "cost_variable"
    case .costFixed: "cost_fixed"
    case .costAdministration: "cost_administration"
    case .cost: "cost"
    case .result: "result"
    case .receivable: "receivable"
    case .equity: "equity"
    }
  }

  /// One sentence on what it is.
  public var meaning: LocalizedText {
    switch self {
    case .production:
      .init(nl: "waarde van de geleverde zorg, tegen de prijzen van het contract", en: "value of the care delivered")
    case .transition:
      .init(
        nl: "waarvan gefactureerd volgens eerdere afspraken, voor zorg die al liep toen andere ingingen",
        en: "of which invoiced by earlier terms, for care under way when others began")
    case .revenueCare: .init(nl: "vergoeding voor zorg", en: "payment for care")
    case .revenueSettlement: .init(nl: "nacalculatie en verrekening", en: "post-calculation and settlement")
    case .revenueGuarantee: .init(nl: "aanvulling tot de garantie", en: "top-up to the guarantee")
    case .revenueInnovation: .init(nl: "innovatiebedrag", en: "sum for innovation")
    case .revenueRescue: .init(nl: "noodsteun", en: "support in distress")
    case .revenue: .init(nl: "omzet van de aanbieder: alle vergoedingen", en: "the provider's revenue: all payments")
    case .administration:
      .init(nl: "contractbeheer en berichtenverkeer van de gemeente", en: "the municipality's contract administration")
    case .outside: .init(nl: "zorg buiten contract", en: "care outside the contracts")
    case .other:
      .init(
        nl: "overige lasten: toegang, lokale teams, pgb en wat het scenario verder noemt",
        en: "other costs: access, local teams, personal budgets and what else the scenario names")
    case .expense:
      .init(
        nl: "lasten van de gemeente: omzet, zorg buiten contract, overige lasten en administratie",
        en: "the municipality's: revenue, care outside the contracts, other costs and administration")
    case .paid: .init(nl: "aan de aanbieder betaald", en: "paid to the provider")
    case .costVariable: .init(nl: "kosten die met de zorg meebewegen", en: "cost that follows the care")
    case .costFixed: .init(nl: "kosten van capaciteit", en: "cost of capacity")
    case .costAdministration: .init(nl: "administratie van de aanbieder", en: "the provider's administration")
    case .cost: .init(nl: "alle kosten van de aanbieder", en: "all cost of the provider")
    case .result: .init(nl: "resultaat: omzet min kosten", en: "result: revenue less cost")
    case .receivable:
      .init(
        nl: "nog te ontvangen van de gemeente aan het eind; negatief: voorschot",
        en: "still owed by the municipality at the end; negative: an advance")
    case .equity: .init(nl: "eigen vermogen aan het eind", en: "equity at the end")
    }
  }

  /// The accounts whose movements add up to it, with their signs; for a stock, to its change.
  public var terms: [(account: Account, sign: Int)] {
    let revenues = Account.mirrored.map { (account: $0.revenue, sign: -1) }
    let expenses = Account.mirrored.map { (account: $0.expense, sign: 1) }
    let besides: [Account] = [.administrationExpense, .outsideExpense, .otherExpense]
    let costs = Account.providerCosts.map { (account: $0, sign: -1) }
    switch self {
    case .production: return [(.production, 1)]
    case .transition: return [(.transition, 1)]
    case .revenueCare: return [(.careRevenue, -1)]
    case .revenueSettlement: return [(.settlementRevenue, -1)]
    case .revenueGuarantee: return [(.guaranteeRevenue, -1)]
    case .revenueInnovation: return [(.innovationRevenue, -1)]
    case .revenueRescue: return [(.rescueRevenue, -1)]
    case .revenue: return revenues
    case .administration: return [(.administrationExpense, 1)]
    case .outside: return [(.outsideExpense, 1)]
    case .other: return [(.otherExpense, 1)]
    case .expense: return expenses + besides.map { ($0, 1) }
    case .paid: return [(.municipalCash, -1)] + besides.map { ($0, -1) }
    case .costVariable: return [(.variableCost, 1)]
    case .costFixed: return [(.fixedCost, 1)]
    case .costAdministration: return [(.administrationCost, 1)]
    case .cost: return costs.map { ($0.account, 1) }
    case .result, .equity: return revenues + costs
    case .receivable: return [(.receivable, 1)]
    }
  }
}
