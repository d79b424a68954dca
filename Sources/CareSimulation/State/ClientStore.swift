/// The clients in the system, in slots that are used again: memory stays as small as the caseload.
struct ClientStore: ~Copyable {
  private(set) var clients: UnsafeMutablePointer<Client>
  private var capacity = 4096
  /// Slots ever used in this replication.
  private(set) var count = 0
  private var free: [Int32] = []

  init() {
    clients = .allocate(capacity: capacity)
  }

  deinit { clients.deallocate() }

  mutating func removeAll() {
    count = 0
    free.removeAll(keepingCapacity: true)
  }

  subscript(_ index: Int) -> Client {
    @inline(__always) _read { yield clients[index] }
    @inline(__always) nonmutating _modify { yield &clients[index] }
  }

  mutating func insert(_ client: Client) -> Int {
    if let slot = free.popLast() {
      clients[Int(slot)] = client
      return Int(slot)
    }
    if count == capacity { grow() }
    (clients + count).initialize(to: client)
    count += 1
    return count - 1
  }

  mutating func remove(_ index: Int) {
    clients[index].state = .gone
    clients[index].event = 0
    free.append(Int32(index))
  }

  private mutating func grow() {
    precondition(capacity < EventList.clientLimit, "more clients at once than the event list has room for")
    let larger = UnsafeMutablePointer<Client>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: clients, count: count)
    clients.deallocate()
    clients = larger
    capacity *= 2
  }
}
