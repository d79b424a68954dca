/// The clients in the system, in slots that are used again: memory stays as small as the caseload.
struct ClientStore: ~Copyable {
  private(set) var clients: UnsafeMutablePointer<Client>
  private var notes: UnsafeMutablePointer<ClientNote>
  private var capacity = 4096
  /// Slots ever used in this replication.
  private(set) var count = 0
  private var free: [Int32] = []

  init() {
    clients = .allocate(capacity: capacity)
    notes = .allocate(capacity: capacity)
  }

  deinit {
    clients.deallocate()
    notes.deallocate()
  }

  mutating func removeAll() {
    count = 0
    free.removeAll(keepingCapacity: true)
  }

  subscript(_ index: Int) -> Client {
    @inline(__always) _read { yield clients[index] }
    @inline(__always) nonmutating _modify { yield &clients[index] }
  }

  /// What is rarely known of a client: it holds while a mark of his says so.
  subscript(noteOf index: Int) -> ClientNote {
    @inline(__always) _read { yield notes[index] }
    @inline(__always) nonmutating _modify { yield &notes[index] }
  }

  mutating func insert(_ client: Client) -> Int {
    if let slot = free.popLast() {
      clients[Int(slot)] = client
      return Int(slot)
    }
    if count == capacity { grow() }
    (clients + count).initialize(to: client)
    (notes + count).initialize(to: ClientNote())
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
    Self.double(&clients, holding: count, of: capacity)
    Self.double(&notes, holding: count, of: capacity)
    capacity *= 2
  }

  private static func double<Element>(
    _ elements: inout UnsafeMutablePointer<Element>, holding count: Int, of capacity: Int
  ) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: elements, count: count)
    elements.deallocate()
    elements = larger
  }
}
