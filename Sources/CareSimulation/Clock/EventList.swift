/// The future event list: a 4-ary implicit heap, ordered by (time, precedence, sequence).
///
/// An entry is one 128-bit number: the time's bits, which order as the times do because no time is negative, then
/// precedence, sequence and client. Comparing entries then takes no branch to guess wrong, which is what a heap
/// otherwise spends its time on.
///
/// Removal of the first event is put off until it is known whether another takes its place at once, as when a client
/// leaves and the next one starts: then one sift serves both. Events that no longer hold are not searched for; their
/// number tells, when they come up.
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
  /// Entry 0 lies at the end of a cache line, so that the four children of any entry share one.
  private var entries: UnsafeMutablePointer<UInt128>
  private var capacity = 4096
  private var count = 0
  private var hasHole = false
  private var lastSequence: UInt32 = 0

  /// A list for times from `start` on, in days.
  init(start: Double) {
    self.start = start
    entries = Self.allocate(capacity)
  }

  deinit { Self.deallocate(entries) }

  mutating func removeAll() {
    count = 0
    hasHole = false
    lastSequence = 0
  }

  /// Schedules an event and gives its number, which no other event of this replication has.
  mutating func schedule(_ kind: EventKind, of client: Int, at time: Double) -> UInt32 {
    lastSequence += 1
    let tag = UInt64(kind.rawValue) << 58 | UInt64(lastSequence) << 26 | UInt64(client)
    let entry = UInt128(truncatingIfNeeded: (time - start).bitPattern) << 64 | UInt128(truncatingIfNeeded: tag)
    if hasHole {
      hasHole = false
      siftDown(entry)
    } else {
      if count == capacity { grow() }
      count += 1
      siftUp(entry)
    }
    return lastSequence
  }

  /// The time of the next event; infinity if there is none.
  mutating func nextTime() -> Double {
    closeHole()
    return count > 0 ? time(of: entries[0]) : .infinity
  }

  /// Takes the next event; there is one.
  mutating func removeFirst() -> Event {
    closeHole()
    hasHole = true
    let tag = UInt64(truncatingIfNeeded: entries[0])
    return Event(
      time: time(of: entries[0]), kind: EventKind(rawValue: UInt8(tag >> 58)).unsafelyUnwrapped,
      sequence: UInt32(truncatingIfNeeded: tag >> 26), client: Int(tag & UInt64(Self.clientLimit - 1)))
  }

  @inline(__always)
  private func time(of entry: UInt128) -> Double {
    start + Double(bitPattern: UInt64(truncatingIfNeeded: entry >> 64))
  }

  private mutating func closeHole() {
    guard hasHole else { return }
    hasHole = false
    count -= 1
    if count > 0 { siftDown(entries[count]) }
  }

  private mutating func siftUp(_ entry: UInt128) {
    var hole = count - 1
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if entries[parent] < entry { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  private mutating func siftDown(_ entry: UInt128) {
    var hole = 0
    while true {
      let first = (hole << 2) + 1
      var child: Int
      if first + 3 < count {
        let left = entries[first + 1] < entries[first] ? first + 1 : first
        let right = entries[first + 3] < entries[first + 2] ? first + 3 : first + 2
        child = entries[right] < entries[left] ? right : left
      } else if first < count {
        child = first
        for other in (first + 1)..<max(first + 1, count) where entries[other] < entries[child] { child = other }
      } else {
        break
      }
      if entry < entries[child] { break }
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = entry
  }

  private mutating func grow() {
    let larger = Self.allocate(capacity * 2)
    larger.update(from: entries, count: count)
    Self.deallocate(entries)
    entries = larger
    capacity *= 2
  }

  private static let lineOffset = 3

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt128> {
    let size = (capacity + lineOffset) * MemoryLayout<UInt128>.stride
    return UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
      .bindMemory(to: UInt128.self, capacity: capacity + lineOffset) + lineOffset
  }

  private static func deallocate(_ entries: UnsafeMutablePointer<UInt128>) {
    UnsafeMutableRawPointer(entries - lineOffset).deallocate()
  }
}
