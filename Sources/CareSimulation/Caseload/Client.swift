/// A client in the system: who he is, where he is, and what comes next. One cache line.
struct Client {
  /// Where a client is.
  enum State: UInt8 {
    case waiting
    case inCare
    /// Care is complete, but he keeps his place while he waits for the next segment.
    case blocked
    /// Away for a while: he will come back.
    case away
    /// In care outside the contracts.
    case outside
    /// Gone: the slot is free.
    case gone
  }

  /// What has to be remembered of a client for a while.
  struct Marks: OptionSet {
    let rawValue: UInt16
    /// He was urgent when he started, so that no ceiling stops or leaves unpaid what he brings.
    static let exempt = Marks(rawValue: 1)
    /// His next or present trajectory is a paid one opened again.
    static let reopened = Marks(rawValue: 2)
    /// He waits to be matched with a provider, on no list yet (`ClientNote.patienceEnds`).
    static let matching = Marks(rawValue: 4)
    /// He has been matched already, and is referred again; or a provider brought him in himself.
    static let matched = Marks(rawValue: 8)
    /// His place on the list has been checked.
    static let checked = Marks(rawValue: 16)
    /// He is in care with a provider who closes, and on another one's list.
    static let transferring = Marks(rawValue: 32)
    /// A provider has brought him in to fill a place of his own, and he has not come yet.
    static let broughtIn = Marks(rawValue: 64)
    /// He is helped in another segment than he asked for, and it turns out not to be enough (`ClientNote.unmetIn`).
    static let unmet = Marks(rawValue: 128)
    /// A review ends his care too early (`ClientNote.dose`).
    static let cutShort = Marks(rawValue: 256)
    /// His trajectory began with another provider (`ClientNote.trajectoryBegan`).
    static let transferred = Marks(rawValue: 512)
    /// Somebody referred him, and it is known who.
    static let referred = Marks(rawValue: 1024)
  }

  /// When he joined the list he is on, or will be on once he is matched.
  var joined = 0.0
  /// When the care he is in, or keeps a place of, started; and when care ends.
  var started = 0.0
  var careEnds = 0.0
  /// The number of the event that holds for him; older events are stale.
  var event: UInt32 = 0
  /// His number among those of his origin.
  var candidate: UInt32 = 0
  /// Next and previous on the waiting list.
  var next = ClientLink.none
  var previous = ClientLink.none
  /// Days of earlier waiting that still count, for who was refused and keeps his date.
  var credit: Float = 0
  /// Whose random numbers are drawn for him.
  let origin: Origin
  /// How many times he has joined a list or a segment.
  var episode: UInt16 = 0
  /// The month in which the care he is in started; −1 is the time before the first.
  var startMonth: Int16 = -1
  /// The list he is on.
  var list = ListIndex(0)
  /// The provider he is in care with, or who brought him in.
  var provider = ContractIndex(0)
  var marks: Marks = []
  var state = State.gone
  /// The segment he is in care in.
  var segment = SegmentIndex(0)
  /// The segment he waits for.
  var goal = SegmentIndex(0)
  var severity: UInt8 = 0
  var referrer: UInt8 = 0
  /// The rank of his class: 0 goes first.
  var rank: UInt8 = 2
  /// The year, from 1, in which he was last counted as a client.
  var countedYear: UInt8 = 0

  init(origin: Origin, candidate: UInt32) {
    self.origin = origin
    self.candidate = candidate
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

/// Whose random numbers are drawn for a client: those of the segment he first came to, or of the contract under which a
/// provider brought him in. Segments stand before contracts.
struct Origin: PositionIndex {
  private let number: UInt16

  @inline(__always)
  init(_ position: Int) { number = UInt16(truncatingIfNeeded: position) }

  @inline(__always)
  init(_ segment: SegmentIndex) { self.init(segment.position) }

  @inline(__always)
  init(_ contract: ContractIndex, segments: Int) { self.init(segments + contract.position) }

  @inline(__always)
  var position: Int { Int(number) }
}

/// What is rarely known of a client, and holds only while a mark of his says so.
struct ClientNote {
  /// When the patience ends of who waits to be matched; never, where it is infinity.
  var patienceEnds = 0.0
  /// The share of the stay he needed that he had, where a review ended it too early.
  var dose: Float = 1
  /// The segment he asked for, where help in another one is not enough.
  var unmetIn = SegmentIndex(0)
  /// When the trajectory he is in began, and in which month, where it was with another provider.
  var trajectoryBegan = 0.0
  var trajectoryMonth: Int16 = -1
}

/// A client on a list, or nobody.
struct ClientLink: Equatable {
  private let number: Int32

  static let none = ClientLink(number: -1)

  private init(number: Int32) { self.number = number }

  @inline(__always)
  init(_ client: Int) { number = Int32(truncatingIfNeeded: client) }

  /// The client's slot.
  @inline(__always)
  var client: Int? { number >= 0 ? Int(number) : nil }
}
