/// Waiting lists: first come, first served within a class; crisis before urgent before regular.
struct WaitingLists: ~Copyable {
  private let heads: OwnedBuffer<Int32>
  private let tails: OwnedBuffer<Int32>
  private let counts: OwnedBuffer<Int>

  init(count: Int) {
    heads = OwnedBuffer(repeating: -1, count: 3 * count)
    tails = OwnedBuffer(repeating: -1, count: 3 * count)
    counts = OwnedBuffer(repeating: 0, count: count)
  }

  func removeAll() {
    heads.fill(with: -1)
    tails.fill(with: -1)
    counts.fill(with: 0)
  }

  /// Puts a client at the end of his class.
  func append(_ index: Int, to list: Int, in clients: borrowing ClientStore) {
    let lane = 3 * list + Int(clients[index].rank)
    counts[list] += 1
    if clients[index].credit > 0, insert(index, on: lane, in: clients) {
      clients[index].list = UInt16(list)
      return
    }
    let tail = tails[lane]
    clients[index].previous = tail
    clients[index].next = -1
    clients[index].list = UInt16(list)
    if tail >= 0 { clients[Int(tail)].next = Int32(index) } else { heads[lane] = Int32(index) }
    tails[lane] = Int32(index)
  }

  /// Puts a client who keeps an earlier date before those who came after it; false where he is the last anyhow.
  private func insert(_ index: Int, on lane: Int, in clients: borrowing ClientStore) -> Bool {
    func date(_ client: Int) -> Double { clients[client].joined - Double(clients[client].credit) }
    var next: Int32 = -1
    var previous = tails[lane]
    while previous >= 0, date(Int(previous)) > date(index) {
      next = previous
      previous = clients[Int(previous)].previous
    }
    guard next >= 0 else { return false }
    clients[index].next = next
    clients[index].previous = previous
    clients[Int(next)].previous = Int32(index)
    if previous >= 0 { clients[Int(previous)].next = Int32(index) } else { heads[lane] = Int32(index) }
    return true
  }

  /// Takes a client off his list.
  func remove(_ index: Int, in clients: borrowing ClientStore) {
    let lane = 3 * Int(clients[index].list) + Int(clients[index].rank)
    counts[Int(clients[index].list)] -= 1
    let next = clients[index].next
    let previous = clients[index].previous
    if previous >= 0 { clients[Int(previous)].next = next } else { heads[lane] = next }
    if next >= 0 { clients[Int(next)].previous = previous } else { tails[lane] = previous }
  }

  /// How many wait.
  func count(of list: Int) -> Int { counts[list] }

  /// Who is next, or `nil` if nobody waits.
  func first(of list: Int) -> Int? {
    for lane in (3 * list)..<(3 * list + 3) where heads[lane] >= 0 { return Int(heads[lane]) }
    return nil
  }
}
