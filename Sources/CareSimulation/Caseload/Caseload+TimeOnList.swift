internal import YouthCare

// How long those who wait have done so: of the waits of those who start, they are left out.
extension Caseload {
  /// Counts what those who wait at the month's end have waited so far, and who has beyond the norm.
  ///
  /// MODEL.md, W5. Who is being matched waits, and so does who keeps a place elsewhere. One pass a month, so that no
  /// event takes longer.
  ///
  /// - Returns: the days that all have waited.
  mutating func countTimeOnList() -> Double {
    var sums = [DaySum](repeating: DaySum(), count: segments.count)
    for client in 0..<clients.count {
      switch clients[client].state {
      case .inCare, .away, .outside, .gone: continue
      case .waiting, .blocked:
        let segment = clients[client].goal
        let days = waitedSoFar(client)
        sums[segment.position].add(days)
        if days > segments[segment].waitNorm { observer.count(.waitingBeyondNorm, in: segment) }
      }
    }
    for segment in segments.indices { observer.count(.waitedDays, in: segment, by: sums[segment.position].days) }
    return sums.reduce(0) { $0 + $1.days }
  }
}

/// Days added up to the same bits in any order: where clients stand in memory hangs on who else came and went.
///
/// Each is rounded down to a 2⁻⁴⁰th of a day; eight million clients fit.
private struct DaySum {
  private static let partsOfDay = Double(1 << 40)
  private var whole = 0
  private var parts = 0

  @inline(__always)
  mutating func add(_ days: Double) {
    let whole = Int(days)
    self.whole += whole
    parts += Int((days - Double(whole)) * Self.partsOfDay)
  }

  var days: Double { Double(whole) + Double(parts) / Self.partsOfDay }
}
