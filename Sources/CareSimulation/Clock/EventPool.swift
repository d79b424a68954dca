/// The events of later buckets, in linked slots that are used again.
struct EventPool: ~Copyable {
  private struct Node {
    var entry: UInt128
    var next: Int32
  }

  private var nodes: UnsafeMutablePointer<Node>
  private var capacity = 4096
  private var count = 0
  private var free: Int32 = -1

  init() {
    nodes = .allocate(capacity: capacity)
  }

  deinit { nodes.deallocate() }

  mutating func removeAll() {
    count = 0
    free = -1
  }

  mutating func insert(_ entry: UInt128, before next: Int32) -> Int32 {
    let slot: Int
    if free >= 0 {
      slot = Int(free)
      free = nodes[slot].next
    } else {
      if count == capacity { grow() }
      slot = count
      count += 1
    }
    nodes[slot] = Node(entry: entry, next: next)
    return Int32(slot)
  }

  mutating func remove(_ slot: Int32) -> (entry: UInt128, next: Int32) {
    let node = nodes[Int(slot)]
    nodes[Int(slot)].next = free
    free = slot
    return (node.entry, node.next)
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
    larger.update(from: nodes, count: count)
    nodes.deallocate()
    nodes = larger
    capacity *= 2
  }
}
