internal import Glibc
internal import Sampling

extension Scenario {
  /// The most new clients of a segment a day in any month, with such luck as comes once in 10¹² months.
  ///
  /// - Parameters:
  ///   - position: the segment's.
  ///   - newClients: its new clients a year in balance.
  package func peakArrivals(in position: Int, newClients: Double, _ calendar: ContractCalendar) -> Double {
    let inflow = segments[position].inflow
    // A gamma factor with mean 1 and variance φ; a valid φ is a valid CV.
    let dispersed: Distribution? =
      inflow.overdispersion > 0 ? try? .gamma(mean: 1, cv: inflow.overdispersion.squareRoot()) : nil
    let changed = Timeline(1, steps: steps(.inflow, in: position))
    let highest = calendar.months.reduce(0) { highest, month in
      let years = [month.start, month.end].map { ($0 - calendar.dayOfData) / calendar.daysPerYear }
      let grown = years.map { pow(1 + inflow.growth, $0) }.max() ?? 1
      let factor = changed.bounds(between: month.start, and: month.end).upperBound
      return max(highest, inflow.seasonFactor(in: month, of: calendar) * grown * factor)
    }
    let luck = (dispersed?.quantile(1 - 1e-12) ?? 1) * exp(7 * inflow.yearlyShock)
    return newClients * inflow.pressure / calendar.daysPerYear * highest * (1 + inflow.sineAmplitude) * luck
  }
}
