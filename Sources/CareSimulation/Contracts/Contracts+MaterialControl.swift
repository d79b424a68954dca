internal import YouthCare

// Checking whether what was invoiced was delivered (MODEL.md, H4).
extension Contracts {
  /// A sample of the month's invoices is checked: what is found wrong comes back at once, and the audit costs money.
  mutating func checkInvoices(of contract: ContractIndex, cents: Int, month: Int) {
    guard let rule = plan.policy(in: month).scenario.materialControl, rule.isOn else { return }
    let recovered = Cents.rounded(rule.share * rule.error * rule.recovery * Double(cents))
    settle(-recovered, as: .settlement, of: contract, month: month)
    book.pay(-recovered, of: contract, in: month)
    book.administer(self.cents(ofYearly: 100 * rule.cost, in: month..<month + 1), of: contract, in: month)
  }

  /// What being checked adds to providers' administration, as a share of turnover.
  func auditAdministration(in month: Int) -> Double { plan.policy(in: month).auditAdministration }
}
