/// A provider's supply in one contract, as it stands: who he is, his staff, and how clients choose him.
struct Supply {
  // Who he is (model notes, C2).
  var stay = 1.0
  var cost = 1.0
  var quality = 1.0
  /// His share among those who are open, before steering.
  var share = 0.0
  /// The sum of the shares of the segment's open providers before him, and with his: sums are divided so that no cent
  /// is lost.
  var shareBefore = 0.0
  var shareThrough = 0.0
  /// The month from which he takes clients; who is there on the first day always did.
  var opensIn = Int.min
  /// The month in which he gave up his contract, for whose places others come.
  var closedIn = Int.max
  /// The part of that month which was over.
  var closedPart = 0.0
  /// The capacity times days of the month up to a moment at which it changed inside the month.
  var capacityDays = 0.0
  var capacityCountedTo = -Double.infinity

  // What becomes of stays that begin with him this month: by staff that leaves, and by all together.
  var handoverLength = 1.0
  var stayMultiplier = 1.0

  // How clients choose him.
  /// The wait that is published, in weeks.
  var publishedWait = 0.0

  // Staff (model notes, F1–F4), as shares of the staff that the places of the first day take.
  /// Requests averaged, relative to those expected.
  var demand = 1.0
  var posts = 1.0
  var staff = 1.0
  var trainees = 0.0
  /// Staff and its hours relative to the first day's.
  var capacity = 1.0
  var places = 1.0
  var agency = 0.0
  var drift = 1.0
  /// The margin of three years, averaged.
  var margin = 0.0
  /// Whether a guarantee would be called on, as of the end of last month.
  var isBelowFloor = false
  /// What leaves in a year.
  var turnover = 0.0
  /// Requests of this month.
  var requests = 0.0
  /// Places taken over from providers who closed.
  var inherited = 0.0
}
