extension LedgerItem {
  /// What comes once and is no part of the lasting level of cost (Dutch: *incidenteel*), as far as the books tell it
  /// apart: support in distress, settlements and sums for innovation. All else is structural, also what is invoiced by
  /// earlier terms: care that was under way would have been paid by any terms.
  ///
  /// All are payments beside that for care, so none holds another. Known gap: what a dated change costs until it ends
  /// stands in no account of its own; only a run without it tells that.
  public static let incidental: [LedgerItem] = [.revenueRescue, .revenueSettlement, .revenueInnovation]
}
