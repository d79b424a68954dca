/// The future event list: buckets of a stretch of time each, and a 4-ary heap of the bucket that is now.
///
/// Most events lie months ahead. They are thrown into the bucket of their time, at the cost of one store; only when
/// the clock comes to a bucket are its few events put in order, by (time, precedence, sequence). Measured against one
/// heap of all pending events, which a region fills with ten thousand.
///
/// An entry is one 128-bit number: the time's bits, which order as the times do because no time is negative, then
/// precedence, sequence and client. Comparing entries then takes no branch to guess wrong.
///
/// Events that no longer hold are not searched for; their number tells, when they come up.
struct EventList: ~Copyable {
  /// An event that has come up.
  struct Event {
    let time: Double
    let kind: EventKind
    let sequence: UInt32
    let client: Int
  }

  /// Clients that an entry has room for.
  static let clientLimit = 1 << 26

  /// Subtracted from every time, so that none is negative.
  private let start: Double
  private let bucketsPerDay: Double
  /// The first event of each bucket in `nodes`, or -1.
  private let heads: OwnedBuffer<Int, Int32>
  private var current = 0
  private var nodes = EventPool()
  private var heap = EventHeap()
  private var lastSequence: UInt32 = 0

  /// A list for times from `start` to `end`, in days, with about so many events a day.
  init(from start: Double, to end: Double, eventsPerDay: Double) {
    self.start = start
    // About four events a bucket; no more buckets than fit a processor's cache.
    bucketsPerDay = min(max(eventsPerDay / 4, 1), 65_536 / (end - start))
    heads = OwnedBuffer(repeating: -1, count: Int((end - start) * bucketsPerDay) + 2)
  }

  mutating func removeAll() {
    heads.fill(with: -1)
    current = 0
    nodes.removeAll()
    heap.removeAll()
    lastSequence = 0
  }

  /// Schedules an event and gives its number, which no other event of this replication has.
  mutating func schedule(_ kind: EventKind, of client: Int, at time: Double) -> UInt32 {
    lastSequence += 1
    let tag = UInt64(kind.rawValue) << 58 | UInt64(lastSequence) << 26 | UInt64(client)
    let entry = UInt128(truncatingIfNeeded: (time - start).bitPattern) << 64 | UInt128(truncatingIfNeeded: tag)
    let bucket = Int((time - start) * bucketsPerDay)
    if bucket <= current {
      heap.insert(entry)
    } else {
      heads[bucket] = nodes.insert(entry, before: heads[bucket])
    }
    return lastSequence
  }

  /// The time of the next event; infinity if there is none before `limit`.
  mutating func nextTime(before limit: Double) -> Double {
    while heap.isEmpty {
      let next = current + 1
      // A bucket that begins at the limit or later can wait.
      guard next < heads.count, Double(next) < (limit - start) * bucketsPerDay else { return .infinity }
      current = next
      var node = heads[next]
      while node >= 0 {
        let (entry, after) = nodes.remove(node)
        heap.insert(entry)
        node = after
      }
      heads[next] = -1
    }
    return time(of: heap.first)
  }

  /// The client of the next event, if there is one.
  @inline(never)
  mutating func nextClient() -> Int? {
    nextTime(before: .infinity) < .infinity
      ? Int(UInt64(truncatingIfNeeded: heap.first) & UInt64(Self.clientLimit - 1)) : nil
  }

  /// Takes the next event; `nextTime` has said that there is one.
  @inline(__always)
  mutating func removeFirst() -> Event {
    let entry = heap.removeFirst()
    let tag = UInt64(truncatingIfNeeded: entry)
    return Event(
      time: time(of: entry), kind: EventKind(rawValue: UInt8(tag >> 58)).unsafelyUnwrapped,
      sequence: UInt32(truncatingIfNeeded: tag >> 26), client: Int(tag & UInt64(Self.clientLimit - 1)))
  }

  @inline(__always)
  private func time(of entry: UInt128) -> Double {
    start + Double(bitPattern: UInt64(truncatingIfNeeded: entry >> 64))
  }
}
