internal import Experiments
internal import YouthCare

extension LedgerReport {
  /// The identities of a section's books, with their amounts.
  func checks(of section: BookSection) -> Document.Section {
    Document.Section([
      .heading(say(.checksHeading)),
      .list(
        ledger.checks(of: section).map { check in
          "\(sentence(check)): \(say(check.holds ? .holds : .doesNotHold))"
        }),
    ])
  }

  private func sentence(_ check: LedgerCheck) -> String {
    let parts = check.parts.map { numbers.euros(cents: $0) }
    let amount = numbers.euros(cents: check.amount)
    switch check.kind {
    case .municipality: return say(.checkMunicipality, amount, parts[0])
    case .provider: return say(.checkProvider, amount, parts[0])
    case .payment: return say(.checkPayment, amount, parts[0], parts[1])
    case .equity: return say(.checkEquity, amount, parts[0], numbers.euros(cents: -check.parts[1]))
    }
  }
}
