/// The future event list: a 4-ary implicit heap in two arrays, ordered by (time, precedence, sequence).
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

  /// Clients that a tag has room for.
  static let clientLimit = 1 << 26

  private var times: UnsafeMutablePointer<Double>
  private var tags: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  private var count = 0
  private var hasHole = false
  private var lastSequence: UInt32 = 0

  init() {
    capacity = 4096
    times = .allocate(capacity: capacity)
    tags = .allocate(capacity: capacity)
  }

  deinit {
    times.deallocate()
    tags.deallocate()
  }

  mutating func removeAll() {
    count = 0
    hasHole = false
    lastSequence = 0
  }

  /// Schedules an event and gives its number, which no other event of this replication has.
  mutating func schedule(_ kind: EventKind, of client: Int, at time: Double) -> UInt32 {
    lastSequence += 1
    let tag = UInt64(kind.rawValue) << 58 | UInt64(lastSequence) << 26 | UInt64(client)
    if hasHole {
      hasHole = false
      siftDown(time, tag)
    } else {
      if count == capacity { grow() }
      count += 1
      siftUp(time, tag)
    }
    return lastSequence
  }

  /// The time of the next event; infinity if there is none.
  mutating func nextTime() -> Double {
    closeHole()
    return count > 0 ? times[0] : .infinity
  }

  /// Takes the next event; there is one.
  mutating func removeFirst() -> Event {
    closeHole()
    hasHole = true
    let tag = tags[0]
    return Event(
      time: times[0], kind: EventKind(rawValue: UInt8(tag >> 58)).unsafelyUnwrapped,
      sequence: UInt32(truncatingIfNeeded: tag >> 26), client: Int(tag & UInt64(Self.clientLimit - 1)))
  }

  private mutating func closeHole() {
    guard hasHole else { return }
    hasHole = false
    count -= 1
    if count > 0 { siftDown(times[count], tags[count]) }
  }

  private mutating func siftUp(_ time: Double, _ tag: UInt64) {
    var hole = count - 1
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if times[parent] < time || (times[parent] == time && tags[parent] < tag) { break }
      times[hole] = times[parent]
      tags[hole] = tags[parent]
      hole = parent
    }
    times[hole] = time
    tags[hole] = tag
  }

  private mutating func siftDown(_ time: Double, _ tag: UInt64) {
    var hole = 0
    while true {
      let first = hole << 2 + 1
      if first >= count { break }
      var child = first
      var earliest = times[first]
      let end = min(first + 4, count)
      var other = first + 1
      while other < end {
        let candidate = times[other]
        if candidate < earliest || (candidate == earliest && tags[other] < tags[child]) {
          child = other
          earliest = candidate
        }
        other += 1
      }
      if time < earliest || (time == earliest && tag < tags[child]) { break }
      times[hole] = earliest
      tags[hole] = tags[child]
      hole = child
    }
    times[hole] = time
    tags[hole] = tag
  }

  private mutating func grow() {
    let larger = capacity * 2
    let newTimes = UnsafeMutablePointer<Double>.allocate(capacity: larger)
    let newTags = UnsafeMutablePointer<UInt64>.allocate(capacity: larger)
    newTimes.update(from: times, count: count)
    newTags.update(from: tags, count: count)
    times.deallocate()
    tags.deallocate()
    times = newTimes
    tags = newTags
    capacity = larger
  }
}
