internal import CareSimulation
internal import YouthCare

extension OutcomeSource {
  /// The effective number of providers within reach, by what clients ask for.
  var choice: OutcomeValues {
    weighed(.choice) { sums($0.sum(.arrivals), $0.sum(.movesIn)) }
  }

  /// The share of the payment for care that goes to providers in distress.
  var distressShare: OutcomeValues {
    weighed(.distress) { $0.euros(.revenueCare).map { max(0, $0) } }
  }

  /// Whether some system provider is insolvent; `nil` where there is none.
  var systemInsolvency: OutcomeValues? {
    guard scenario.segments.contains(where: { $0.providers.contains(where: \.isSystem) }) else { return nil }
    return ensemble.books.values(of: .systemInsolvency, over: period).map { .indicator($0) }
  }

  /// The median margin of those replications that have one: a ratio to whether they do.
  var medianMargin: OutcomeValues? {
    ensemble.books.values(of: .medianMargin, over: period).map { values in
      .ratio(values.map { $0.isNaN ? 0 : $0 }, values.map { $0.isNaN ? 0 : 1 })
    }
  }

  /// A stock of segments that doesn't add up: it counts by month, weighed by what it is of.
  private func weighed(_ stock: Tally, by weight: (OutcomeSource) -> [Double]) -> OutcomeValues {
    var sums = [Double](repeating: 0, count: ensemble.replications)
    var weights = sums
    for cell in cells {
      let values = cell.sum(stock)
      for (index, weight) in weight(cell).enumerated() {
        sums[index] += weight * values[index]
        weights[index] += weight
      }
    }
    return .ratio(sums, weights)
  }
}
