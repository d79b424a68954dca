internal import YouthCare

/// Who waits for a segment, is in care in it and keeps a place in it: how many now, and for how many days this month.
struct Census {
  /// Clients in one state. Days are those there will be if nothing changes until the month's end.
  struct Count {
    private(set) var clients = 0
    private(set) var days = 0.0

    /// A month begins: whoever is there stays until told otherwise.
    mutating func monthOpens(days length: Double) { days = Double(clients) * length }

    @inline(__always)
    mutating func enter(daysLeft: Double) {
      clients += 1
      days += daysLeft
    }

    @inline(__always)
    mutating func leave(daysLeft: Double) {
      clients -= 1
      days -= daysLeft
    }

    /// Somebody is there when the simulation starts.
    mutating func find() { clients += 1 }
  }

  /// The work of those who start, compared with that of the first day: averaged over the time after which it comes
  /// (MODEL.md, F1), in which the latest count most.
  struct StartedWork {
    private var clients = 0.0
    private var work = 0.0
    private let usual: Double
    /// What a month leaves of what was learnt before.
    private let kept: Double

    /// As in balance before the first day.
    init(startsPerMonth: Double, usual: Double, months: Double) {
      self.usual = usual
      kept = 1 - 1 / max(1, months)
      clients = startsPerMonth * max(1, months)
      work = clients * usual
    }

    mutating func monthOpens() {
      clients *= kept
      work *= kept
    }

    /// A client starts, whose care is so many times the work of a client of the usual stay.
    @inline(__always)
    mutating func start(_ own: Double) {
      clients += 1
      work += own
    }

    /// The mean over the usual one; 1 where nobody starts.
    var mean: Double { clients > 0 && usual > 0 ? work / clients / usual : 1 }
  }

  /// What is learnt of those who start.
  var startedWork: StartedWork
  var waiting = Count()
  var inCare = Count()
  /// Care is complete, and the place kept until the next segment has one.
  var blocked = Count()

  /// Nobody is there yet, and those who started before were as in balance.
  init(_ balance: Balance.SegmentBalance, _ segment: SegmentPlan) {
    startedWork = StartedWork(
      startsPerMonth: balance.starts / 12,
      usual: zip(balance.severityShares, segment.severityStays).reduce(0) { $0 + $1.0 * $1.1 },
      months: segment.workMemory)
  }

  mutating func monthOpens(days length: Double) {
    startedWork.monthOpens()
    waiting.monthOpens(days: length)
    inCare.monthOpens(days: length)
    blocked.monthOpens(days: length)
  }
}
