/// A 4-ary implicit heap of event entries, the least first.
///
/// Shallower than a binary heap, and the four children of an entry lie side by side.
struct EventHeap: ~Copyable {
  private var entries: UnsafeMutablePointer<UInt128>
  private var capacity = 64
  private var count = 0

  init() {
    entries = .allocate(capacity: capacity)
  }

  deinit { entries.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// The least entry; there is one.
  var first: UInt128 { entries[0] }

  mutating func removeAll() { count = 0 }

  mutating func insert(_ entry: UInt128) {
    if count == capacity { grow() }
    var hole = count
    count += 1
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if entries[parent] < entry { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  /// Takes the least entry; there is one.
  @inline(__always)
  mutating func removeFirst() -> UInt128 {
    let least = entries[0]
    count -= 1
    if count > 0 { siftDown(entries[count]) }
    return least
  }

  @inline(__always)
  private func siftDown(_ entry: UInt128) {
    var hole = 0
    while true {
      let first = (hole << 2) + 1
      guard first < count else { break }
      var child = first
      var other = first + 1
      let end = min(first + 4, count)
      while other < end {
        child = entries[other] < entries[child] ? other : child
        other += 1
      }
      if entry < entries[child] { break }
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = entry
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt128>.allocate(capacity: capacity * 2)
    larger.update(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }
}
