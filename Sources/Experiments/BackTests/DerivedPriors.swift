internal import Glibc
public import YouthCare

/// What is believed of how one series moves, derived anew from the others: who is scored by a belief that was made from
/// his own past is scored by what he already knew.
///
/// MODEL.md, Q12.
public struct DerivedPriors: Sendable {
  /// Where the spread of a drift comes from.
  public enum Basis: Sendable, Equatable {
    /// The other series of its group, with the errors of these.
    case others
    /// The program's default, which wasn't made from this series.
    case standard
    /// The program's default, which was made from this very series: nothing else tells.
    case itself
  }

  /// What new clients do.
  public let inflow: Drift
  public let inflowBasis: Basis
  /// What hours a client do.
  public let hours: Drift
  public let hoursBasis: Basis
  /// What a region does beside the nation, in inflow and in hours each.
  public let besideNation: Drift
  public let besideNationBasis: Basis

  /// Whether some of it was made from the series itself, so that its scores say nothing.
  public var isCircular: Bool { [inflowBasis, hoursBasis, besideNationBasis].contains(.itself) }

  /// The part of a growth that is left a year later: the mean of what is believed of it.
  public static let damping = DriftPrior.damping.mean

  /// What is believed of a series at the end of a year.
  ///
  /// - Parameters:
  ///   - series: the series that is scored.
  ///   - cut: the last year that is known of it.
  ///   - history: all series.
  ///   - segment: the segment of the scenario that it is like: what that states of drifts is believed as it stands.
  public init(of series: HistorySeries, at cut: Int, in history: History, like segment: Segment) {
    // Money moves by volume as well: that of its setting.
    let volumes =
      series.measure.isMoney
      ? history.series.filter { $0.measure == .clients && $0.setting == series.setting }
      : history.series.filter { $0.group == series.group && !$0.measure.isMoney }
    let growth = series.setting.hasTrend ? expm1(History.shrunkGrowth(of: volumes, upTo: cut)) : 0
    let others = volumes.filter { $0.name != series.name }
    let prior = DriftPrior.standard(of: .inflow, in: series.setting)
    var spread = (deviation: prior?.deviation ?? 0, walk: prior?.walk ?? 0)
    if let stated = segment.drifts[.inflow] {
      spread = (stated.deviation, stated.walk)
      inflowBasis = .standard
    } else if !series.measure.isMoney,
      let fit = DriftFit(Self.errors(of: others), damping: Self.damping)
    {
      spread = (fit.deviation, fit.walk)
      inflowBasis = .others
    } else {
      inflowBasis = .standard
    }
    inflow = Drift(mean: growth, deviation: spread.deviation, walk: spread.walk, damping: Self.damping)

    let hoursPrior = DriftPrior.standard(of: .hours, in: series.setting)
    hours =
      segment.drifts[.hours]
      ?? Drift(
        mean: segment.inflow.hoursGrowth, deviation: hoursPrior?.deviation ?? 0, walk: hoursPrior?.walk ?? 0)
    // Cost of the nation is where the belief on hours comes from.
    hoursBasis = series.measure.isMoney && !series.isOfRegion && segment.drifts[.hours] == nil ? .itself : .standard

    let standard = UncertaintyTerms().besideNation
    if series.isOfRegion, let fit = Self.besideNation(history, without: series) {
      let half = 0.5.squareRoot()
      besideNation = Drift(mean: 0, deviation: fit.deviation * half, walk: fit.walk * half)
      besideNationBasis = .others
    } else {
      besideNation = standard
      besideNationBasis = .standard
    }
  }

  /// How far the same rule was off in some series, by years ahead.
  private static func errors(of series: [HistorySeries]) -> [[Double]] {
    var errors = [[Double]](repeating: [], count: HistorySeries.longestLead)
    for one in series {
      for cut in one.cuts {
        let growth = one.setting.hasTrend ? History.shrunkGrowth(of: series, upTo: cut) : 0
        for lead in 1...max(1, one.leads(after: cut)) {
          guard let known = one[cut], let came = one[cut + lead] else { continue }
          errors[lead - 1].append(log(came / known) - growth * Drift.dampedYears(Double(lead), damping: damping))
        }
      }
    }
    return errors
  }

  /// How far other regions moved from the nation, in money: by the band that holds 80 % of them, as in the default, since
  /// breaks in their accounts (contracts booked elsewhere, host municipalities) would rule mean squares.
  static func besideNation(_ history: History, without series: HistorySeries? = nil) -> DriftFit? {
    let nation = history.series.first { !$0.isOfRegion && $0.measure == (series?.measure ?? .cost) }
    guard let nation else { return nil }
    var errors = [[Double]](repeating: [], count: HistorySeries.longestLead)
    for one in history.series
    where one.isOfRegion && one.measure == nation.measure && one.name != series?.name {
      for cut in one.years.dropLast() {
        for lead in 1...max(1, one.leads(after: cut)) {
          guard let known = one[cut], let came = one[cut + lead], let before = nation[cut],
            let after = nation[cut + lead]
          else { continue }
          errors[lead - 1].append(log(came / known) - log(after / before))
        }
      }
    }
    return DriftFit(errors, damping: 1, holding: 0.8)
  }
}
