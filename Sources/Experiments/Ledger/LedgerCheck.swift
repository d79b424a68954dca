internal import CareSimulation

/// An identity that the books of a contract must keep, with the amounts on both sides.
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
  /// The identities of a contract's books over the months of the contract.
  public func checks(of contract: Int) -> [LedgerCheck] {
    LedgerCheck.Kind.allCases.map { kind in
      switch kind {
      case .municipality: return balance(of: .municipality, contract, kind)
      case .provider: return balance(of: .provider, contract, kind)
      case .payment:
        let paid = amount(of: .paid, contract: contract, over: .contract)
        return check(
          kind, amount(of: .revenue, contract: contract, over: .contract), [paid, -moved(.payable, contract)])
      case .equity:
        let revenue = amount(of: .revenue, contract: contract, over: .contract)
        let cost = amount(of: .cost, contract: contract, over: .contract)
        return check(kind, moved(.providerCash, contract) + moved(.receivable, contract), [revenue, -cost])
      }
    }
  }

  private func check(_ kind: LedgerCheck.Kind, _ amount: Int, _ parts: [Int]) -> LedgerCheck {
    LedgerCheck(kind: kind, amount: amount, parts: parts, holds: amount == parts.reduce(0, +))
  }

  private func moved(_ account: Account, _ contract: Int) -> Int {
    plan.calendar.months(of: .contract).reduce(0) { $0 + movement(on: account, contract, $1) }
  }

  private func balance(of holder: Account.Holder, _ contract: Int, _ kind: LedgerCheck.Kind) -> LedgerCheck {
    let accounts = Account.allCases.filter { $0.holder == holder }
    var debits = 0
    var credits = 0
    var balances = true
    for month in plan.calendar.months(of: .contract) {
      let moved = accounts.map { movement(on: $0, contract, month) }
      debits += moved.lazy.filter { $0 > 0 }.reduce(0, +)
      credits -= moved.lazy.filter { $0 < 0 }.reduce(0, +)
      if moved.reduce(0, +) != 0 { balances = false }
    }
    return LedgerCheck(kind: kind, amount: debits, parts: [credits], holds: balances && debits == credits)
  }
}
