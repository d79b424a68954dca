extension LedgerItem {
  /// What comes once and is no part of the lasting level of cost (Dutch: *incidenteel*), as far as the books tell it
  /// apart: support in distress, settlements, sums for innovation, and what is invoiced by earlier terms for care that
  /// was under way when others began. All else is structural.
  ///
  /// The last is a part of the payment for care, the others are payments beside it, so none holds another. Known gap:
  /// what a dated change costs until it ends stands in no account of its own; only a run without it tells that.
  public static let incidental: [LedgerItem] = [.revenueRescue, .revenueSettlement, .revenueInnovation, .transition]
}
