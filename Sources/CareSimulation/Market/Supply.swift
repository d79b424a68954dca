/// A provider's supply in one contract, as it stands: who he is, his share and his staff.
struct Supply {
  /// Capacity times days of a month, up to a moment at which it changed inside it.
  struct CountedCapacity {
    var days: Double
    var until: Double
  }

  /// What his care costs, compared with the average (MODEL.md, C2); how long he treats and how well stands at the gate,
  /// as clients meet it.
  var cost = 1.0
  /// The sum of the shares of the segment's open providers before him, and with his: sums are divided so that no cent
  /// is lost.
  var shareBefore = 0.0
  var shareThrough = 0.0
  /// What is counted of his capacity of a month.
  var counted: CountedCapacity?

  /// What staff that leaves makes of stays that begin this month.
  var handoverLength = 1.0

  // Staff (MODEL.md, F1–F4), as shares of the staff that the places of the first day take.
  /// Requests averaged, relative to those expected.
  var demand = 1.0
  /// What the contract and staff that leaves make of the hours of a client who starts, averaged.
  var conduct = 1.0
  var posts = 1.0
  var staff = 1.0
  var trainees = 0.0
  /// Staff and its hours relative to the first day's.
  var capacity = 1.0
  /// Places that are built.
  var places = 1.0
  var agency = 0.0
  var drift = 1.0
  /// The margin of three years, averaged, and the one that he has come to count on.
  var margin = 0.0
  var normalMargin = 0.0
  /// What leaves in a year.
  var turnover = 0.0
  /// Places taken over from providers who closed.
  var inherited = 0.0

  /// What is counted of the month that began at a moment: nothing, where what there is belongs to an earlier one.
  func counted(since start: Double) -> CountedCapacity {
    counted.flatMap { $0.until > start ? $0 : nil } ?? CountedCapacity(days: 0, until: start)
  }
}
