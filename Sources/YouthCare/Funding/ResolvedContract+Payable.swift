extension ResolvedContract {
  /// Whether a ledger of cents can hold its prices at a level of prices, and a part of its sums: sums over all clients
  /// and months then fit a whole number.
  package func isPayable(level: Double, part: Double = 1, intensities: [Double]) -> Bool {
    let facts: [BillableFact] =
      intensities.flatMap { [.dayOfCare(intensity: $0), .monthOfCare(intensity: $0)] }
      + [.trajectoryStarted, .trajectoryEnded]
    let sums = [lump, ceiling ?? 0, guarantee ?? 0, innovation ?? 0]
    // Adjustments, registration and an overrun can raise a price further: a factor of ten is left for them.
    return facts.allSatisfy { value(of: $0) * level * 31 * 1_000 <= 10 * Scenario.Limit.fact * 100 }
      && sums.allSatisfy { $0 * part / 12 * level * 100 <= Scenario.Limit.sum }
  }
}
