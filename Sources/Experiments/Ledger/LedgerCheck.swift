internal import CareSimulation
public import YouthCare

/// An identity that a section of the books must keep, with the amounts on both sides.
///
/// MODEL.md, O9.
///
/// Each side is worked out from other accounts, so that a fault in booking shows.
public struct LedgerCheck: Sendable, Equatable {
  /// Which identity.
  public enum Kind: Sendable, CaseIterable {
    /// The municipality's debits equal its credits, in every month.
    case municipality
    /// The provider's debits equal its credits, in every month.
    case provider
    /// What was recognised was paid, or is owed by the municipality's own books.
    case payment
    /// What the provider owns (cash and receivable) changed by revenue less cost.
    case equity
  }

  /// Which identity.
  public let kind: Kind
  /// The one side, in cents.
  public let amount: Int
  /// The parts of the other side, in cents.
  public let parts: [Int]
  /// Whether it holds.
  public let holds: Bool
}

extension ReplicationLedger {
  /// The identities of a section's books over the months of the contract; without a contract there is one side only.
  public func checks(of section: BookSection) -> [LedgerCheck] {
    guard case .contract = section else { return [balance(of: .municipality, section, .municipality)] }
    return LedgerCheck.Kind.allCases.map { kind in
      switch kind {
      case .municipality: return balance(of: .municipality, section, kind)
      case .provider: return balance(of: .provider, section, kind)
      case .payment:
        let paid = amount(of: .paid, in: section, over: .contract)
        return check(kind, amount(of: .revenue, in: section, over: .contract), [paid, -moved(.payable, section)])
      case .equity:
        let revenue = amount(of: .revenue, in: section, over: .contract)
        let cost = amount(of: .cost, in: section, over: .contract)
        return check(kind, moved(.providerCash, section) + moved(.receivable, section), [revenue, -cost])
      }
    }
  }

  /// The same of a contract.
  public func checks(of contract: Int) -> [LedgerCheck] { checks(of: .contract(contract)) }

  private func check(_ kind: LedgerCheck.Kind, _ amount: Int, _ parts: [Int]) -> LedgerCheck {
    LedgerCheck(kind: kind, amount: amount, parts: parts, holds: amount == parts.reduce(0, +))
  }

  private func moved(_ account: Account, _ section: BookSection) -> Int {
    plan.calendar.months(of: .contract).reduce(0) { $0 + movement(on: account, section, $1) }
  }

  private func balance(of holder: Account.Holder, _ section: BookSection, _ kind: LedgerCheck.Kind) -> LedgerCheck {
    let accounts = Account.allCases.filter { $0.holder == holder }
    var debits = 0
    var credits = 0
    var balances = true
    for month in plan.calendar.months(of: .contract) {
      let moved = accounts.map { movement(on: $0, section, month) }
      debits += moved.lazy.filter { $0 > 0 }.reduce(0, +)
      credits -= moved.lazy.filter { $0 < 0 }.reduce(0, +)
      if moved.reduce(0, +) != 0 { balances = false }
    }
    return LedgerCheck(kind: kind, amount: debits, parts: [credits], holds: balances && debits == credits)
  }
}
