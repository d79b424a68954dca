internal import Experiments
internal import YouthCare

extension FirstScreen {
  /// What the band from one percentile to another contains.
  func band(from low: String = "P5", to high: String = "P95") -> String {
    let report = UncertaintyReport(scenario, in: language)
    let isFixed = projection.ensemble.uncertainty == nil
    let text: FirstScreenText =
      report.isOfNothing ? .bandOfChance : isFixed ? .bandFixed : report.isOfRegion ? .bandOfRegion : .band
    let counts = report.counts
    return say(text, numbers.count(counts.levels), numbers.count(counts.drifts), low, high)
  }

  /// How such bands did in the past, or that nobody knows; nothing where the band is chance alone, which no year of the
  /// past was.
  var pastBands: String? {
    projection.ensemble.uncertainty == nil ? nil : backTest?.text.text(in: language) ?? say(.notBackTested)
  }

  /// Where the spread of the whole contract's cost comes from; why that isn't told; nothing where it is chance alone.
  var split: String? {
    guard projection.ensemble.uncertainty != nil else { return nil }
    guard let split = table.nested?.split(.cost) else {
      let isTooFew = NestedDesign(beside: projection.ensemble.replications) == nil
      return isTooFew ? say(.splitTooFew, "\(NestedDesign.leastReplications)") : say(.splitLeftOut)
    }
    let shares = [VarianceSplit.Origin.levels, .walks, .chance].map { origin in
      numbers.percentage(split[origin]?.share ?? Figure(0, standardError: 0), maximumDecimals: 0)
    }
    return say(.splitCost, shares[0], shares[1], shares[2])
  }
}
