internal import Experiments
internal import YouthCare

extension FirstScreen {
  /// What the band between P5 and P95 contains.
  var band: String {
    let report = UncertaintyReport(scenario, in: language)
    if report.isOfNothing { return say(.bandOfChance) }
    if projection.ensemble.uncertainty == nil { return say(.bandFixed) }
    let counts = report.counts
    return say(report.isOfRegion ? .bandOfRegion : .band, numbers.count(counts.levels), numbers.count(counts.drifts))
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
