/// What a contract lets the caseload know of it: whether a client can start with its provider, and what his stay becomes.
///
/// Contracts, market and steering write it as a month opens and closes; clients take places, ask and start here.
struct Gate {
  /// Places without a limit.
  static let unlimited = Int.max

  let segment: SegmentIndex
  /// The list on which clients wait for it, alone or with others.
  let list: ListIndex
  var tenure: Tenure
  /// Places that its provider fills this month, and that are filled.
  var places: Int
  var used = 0
  /// Whether regular clients wait: a ceiling is in sight, or the municipality holds them back.
  var stopsIntake = false
  /// Whether the municipality holds regular clients back, whatever is left under a ceiling.
  var isHeld = false
  /// What is left under a ceiling, where there is one.
  var room: CeilingRoom?
  /// Whether clients are selected, and the probability that one whom it could give a place is accepted, by severity (as
  /// many as `Scenario.Limit.severities`).
  var selects = false
  var acceptance: [8 of Double] = .init(repeating: 1)

  // Stays that begin, and what becomes of clients who leave.
  /// How long its provider treats, compared with the average (MODEL.md, C2).
  var stay = 1.0
  /// What this month makes of stays that begin, that included.
  var stayMultiplier = 1.0
  /// The mean length of stay at the baseline, in days.
  let meanStay: Double
  /// The multiplier on length that the contract has brought about.
  var length = 1.0
  /// The dose that counts for coming back.
  var dose = 1.0
  var quality = 1.0
  /// Days within which who comes back is treated without a new price.
  var freeReturnDays = 0.0

  // How clients choose its provider.
  /// His share among those who are open, before steering.
  var share = 0.0
  /// The wait that is published, in weeks.
  var publishedWait = 0.0
  var weight = Weight()

  // What clients did.
  /// Requests of this month.
  var requests = 0.0
  /// Trajectories that started, since the first day.
  var starts = 0

  /// Whether there is a limit on places.
  @inline(__always)
  var isLimited: Bool { places != Self.unlimited }
}

/// What is left under a contract's ceiling, as of a month's opening or end.
struct CeilingRoom {
  /// The last day of the settlement period.
  let end: Double
  /// Cents invoiced in it so far, and how many may be; the latter for a whole year.
  let invoiced: Int
  let ceiling: Int
  let yearlyCeiling: Double
  /// How far the caseload's yearly production may be above the yearly ceiling, as a share.
  let stockTolerance: Double
  /// The share of production that is invoiced.
  let invoicedShare: Double
}
