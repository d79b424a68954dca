internal import Glibc
internal import Sampling

/// How the caseload of each segment grows while new clients grow by their yearly rate from the first day on.
///
/// MODEL.md, N7.
///
/// The caseload lags inflow: long stays that began at the old level stay on, and who moves on from another segment began
/// there before. It is followed month by month through the routes, as means.
public struct CaseloadGrowth: Sendable {
  /// The caseload at the end of so many months over that of the first day: `[segment][months]`, 1 at the start.
  public let factors: [[Double]]

  /// The growth of a region in balance, through some months from its first day.
  ///
  /// - Parameter isDated: whether new clients follow dated changes too, and not their yearly rate alone.
  public init(_ scenario: Scenario, _ balance: Balance, months: Int, isDated: Bool = false) {
    let calendar = ContractCalendar(scenario.contract)
    let daysPerYear = calendar.daysPerYear
    let month = daysPerYear / 12
    let dated = scenario.segments.indices.map { Timeline(1, steps: isDated ? scenario.steps(.inflow, in: $0) : []) }
    let courses = zip(scenario.segments, balance.segments).map { Course($0, $1, month: month, months: months) }
    // Starts a year beyond those of the first day, at the middle of each month.
    var extra = [[Double]](repeating: [], count: courses.count)
    for index in 0..<months {
      let now = courses.indices.map { j in
        let segment = scenario.segments[j]
        let changed = dated[j].value(at: calendar.dayOfData + (Double(index) + 0.5) * month)
        let grown = expm1(log1p(segment.inflow.growth) * (Double(index) + 0.5) / 12)
        let new = balance.segments[j].newClients * (changed * grown + (changed - 1))
        let back = segment.outflowShare * (segment.reEntry?.probability ?? 0)
        let returned = back * courses[j].ended(of: extra[j], in: index - courses[j].monthsAway)
        let moved = courses.indices.reduce(0) { sum, k in
          let share = scenario.segments[k].routes.reduce(0) { $0 + ($1.target == j ? $1.share : 0) }
          return share > 0 ? sum + share * courses[k].ended(of: extra[k], in: index) : sum
        }
        return courses[j].startsPerClient * (new + returned + moved)
      }
      for j in courses.indices { extra[j].append(now[j]) }
    }
    factors = courses.indices.map { j in
      let inCare = balance.segments[j].starts * balance.segments[j].meanStay
      guard inCare > 0 else { return [Double](repeating: 1, count: months + 1) }
      return (0...months).map { end in
        1 + (0..<end).reduce(0) { $0 + extra[j][$1] * month * courses[j].staying[end - 1 - $1] } / inCare
      }
    }
  }

  /// The stays of a segment, by whole months.
  private struct Course {
    /// Of those who start in a month, evenly: the share still in care at its end, a month later, ….
    let staying: [Double]
    /// Of who comes, moves or comes back: how many start in the end.
    let startsPerClient: Double
    /// Whole months until who comes back does so.
    let monthsAway: Int

    init(_ segment: Segment, _ balance: Balance.SegmentBalance, month: Double, months: Int) {
      staying = segment.staying(shares: balance.severityShares, month: month, months: months)
      startsPerClient = balance.startsPerClient
      monthsAway = segment.reEntry.map { Int(($0.delay.mean / month).rounded()) } ?? 0
    }

    /// Ends of care in a month, of starts by month: who ends in the month of his start counts in the next one.
    func ended(of starts: [Double], in month: Int) -> Double {
      starts.indices.prefix { $0 < month }.reduce(0) { sum, start in
        let age = month - start
        return sum + starts[start] * ((age == 1 ? 1 : staying[age - 1]) - staying[age])
      }
    }
  }
}

extension Segment {
  /// Of clients who start in a month, evenly: the share still in care at its end, a month later, …; by the shares of
  /// severities among them. A stay of no length is over at once.
  func staying(shares: [Double], month: Double, months: Int) -> [Double] {
    (0..<months).map { index in
      guard stay.isDuration else { return 0 }
      return zip(shares, severities).reduce(0) { sum, pair in
        guard pair.1.stay > 0 else { return sum }
        // The mean of survival over a month of ages.
        let (start, end) = (Double(index) * month / pair.1.stay, Double(index + 1) * month / pair.1.stay)
        let rest = stay.equilibriumSurvival(start) - stay.equilibriumSurvival(end)
        return sum + pair.0 * stay.mean * rest / (end - start)
      }
    }
  }
}

extension Balance.SegmentBalance {
  /// Of who comes, moves in or comes back: how many start in the end.
  var startsPerClient: Double {
    let coming = newClients + movesIn + reEntries
    return coming > 0 ? starts / coming : 1
  }
}
