/// A provider's time under one contract: from when clients can start, until when, and when he gave it up.
///
/// Months are simulated months, from 0.
struct Tenure {
  /// When a contract was given up, and others come for its places.
  struct Closure {
    let month: Int
    /// The part of the month that was over.
    let part: Double
  }

  /// The first month; none for who may come and has not.
  private(set) var opening: Int?
  /// The first month in which nobody starts any more; none while no end is known.
  private(set) var intakeEnds: Int?
  private(set) var closure: Closure?

  /// Of who is there on the first day, or of who may come.
  init(isThere: Bool) {
    opening = isThere ? 0 : nil
  }

  /// Whether he has come by a month.
  @inline(__always)
  func hasOpened(by month: Int) -> Bool { opening.map { $0 <= month } ?? false }

  /// Whether nobody starts any more.
  @inline(__always)
  func hasLeft(in month: Int) -> Bool { intakeEnds.map { $0 <= month } ?? false }

  /// Whether clients can start: he has come, and has not left.
  ///
  /// Before the first month, who is there on its first day counts as open.
  @inline(__always)
  func isOpen(in month: Int) -> Bool { hasOpened(by: max(0, month)) && !hasLeft(in: month) }

  /// Whether he has given the contract up; who only gave notice keeps it until his last client leaves.
  var hasClosed: Bool { closure != nil }

  /// He comes.
  mutating func open(in month: Int) { opening = month }

  /// He gives notice: from some month on nobody starts.
  mutating func giveNotice(until month: Int) { intakeEnds = month }

  /// He gives the contract up, after some part of a month. A notice may have been over before.
  mutating func close(in month: Int, part: Double) {
    intakeEnds = min(intakeEnds ?? month, month)
    closure = Closure(month: month, part: part)
  }
}
