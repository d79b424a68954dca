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

  var waiting = Count()
  var inCare = Count()
  /// Care is complete, and the place kept until the next segment has one.
  var blocked = Count()

  mutating func monthOpens(days length: Double) {
    waiting.monthOpens(days: length)
    inCare.monthOpens(days: length)
    blocked.monthOpens(days: length)
  }
}
