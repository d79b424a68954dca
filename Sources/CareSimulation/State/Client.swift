/// A client in the system: who he is, where he is, and what comes next.
struct Client {
  /// Where a client is.
  enum State: UInt8 {
    case waiting
    case inCare
    /// Care is complete, but he keeps his place while he waits for the next segment.
    case blocked
    /// Away for a while: he will come back.
    case away
    /// Gone: the slot is free.
    case gone
  }

  /// What has to be remembered of a client for a while.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// He was urgent when he started, so that no ceiling stops or leaves unpaid what he brings.
    static let exempt = Marks(rawValue: 1)
    /// His next or present trajectory is a paid one opened again.
    static let reopened = Marks(rawValue: 2)
    /// He waits to be matched with a provider, on no list yet.
    static let matching = Marks(rawValue: 4)
    /// He has been matched already, and is referred again; or a provider brought him in himself.
    static let matched = Marks(rawValue: 8)
    /// His place on the list has been checked.
    static let checked = Marks(rawValue: 16)
    /// He is in care with a provider who closes, and on another one's list.
    static let transferring = Marks(rawValue: 32)
    /// A provider has brought him in to fill a place of his own, and he has not come yet.
    static let broughtIn = Marks(rawValue: 64)
  }

  /// When he joined the list he is on; while he is in care, when that ends.
  var joined = 0.0
  /// When the care he is in started; while he waits to be matched, when his patience ends.
  var started = 0.0
  /// The number of the event that holds for him; older events are stale.
  var event: UInt32 = 0
  /// His number among those of his origin.
  var candidate: UInt32 = 0
  /// Whose random numbers are drawn for him (`Replicator.streams`): those of the segment he first came to, or of the
  /// contract under which a provider brought him in.
  var origin: UInt32 = 0
  /// Next and previous on the waiting list, or -1.
  var next: Int32 = -1
  var previous: Int32 = -1
  /// Days of earlier waiting that still count, for who was refused and keeps his date.
  var credit: Float = 0
  /// The share of the stay he needed that he had: less than 1 where a review ended it too early.
  var dose: Float = 1
  /// How many times he has joined a list or a segment.
  var episode: UInt16 = 0
  /// The month in which the care he is in started; -1 before the first.
  var startMonth: Int16 = -1
  /// The year in which he was last counted as a client.
  var countedYear: Int16 = -1
  /// The list he is on.
  var list: UInt16 = 0
  /// The provider he is in care with, or who brought him in.
  var provider: UInt16 = 0
  var state = State.gone
  /// The segment he is in care in.
  var segment: UInt8 = 0
  /// The segment he waits for.
  var goal: UInt8 = 0
  var severity: UInt8 = 0
  var referrer: UInt8 = 0
  /// The rank of his class: 0 goes first.
  var rank: UInt8 = 2
  var marks: Marks = []
  /// The segment he asked for, where he is helped in another one that turns out not to be enough; else `nil` (255).
  var unmetIn: UInt8 = 255

  /// When care ends, of a client who is in care.
  var careEnds: Double {
    get { joined }
    set { joined = newValue }
  }
  /// When the patience ends of a client who waits to be matched with a provider; never, where it is infinity.
  var patienceEnds: Double {
    get { started }
    set { started = newValue }
  }
  /// Whether he was urgent when he started.
  var isExempt: Bool {
    get { marks.contains(.exempt) }
    set { set(.exempt, newValue) }
  }
  /// Whether his next or present trajectory is a paid one opened again.
  var isReopened: Bool {
    get { marks.contains(.reopened) }
    set { set(.reopened, newValue) }
  }

  private mutating func set(_ mark: Marks, _ holds: Bool) {
    if holds { marks.insert(mark) } else { marks.remove(mark) }
  }
}
