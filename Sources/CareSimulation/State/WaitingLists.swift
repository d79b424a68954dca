/// Waiting lists: first come, first served within a class; crisis before urgent before regular.
struct WaitingLists: ~Copyable {
  private let heads: OwnedBuffer<Int32>
  private let tails: OwnedBuffer<Int32>

  init(count: Int) {
    heads = OwnedBuffer(repeating: -1, count: 3 * count)
    tails = OwnedBuffer(repeating: -1, count: 3 * count)
  }

  func removeAll() {
    heads.fill(with: -1)
    tails.fill(with: -1)
  }

  /// Puts a client at the end of his class.
  func append(_ index: Int, to list: Int, in clients: borrowing ClientStore) {
    let lane = 3 * list + Int(clients[index].rank)
    let tail = tails[lane]
    clients[index].previous = tail
    clients[index].next = -1
    clients[index].list = UInt16(list)
    if tail >= 0 { clients[Int(tail)].next = Int32(index) } else { heads[lane] = Int32(index) }
    tails[lane] = Int32(index)
  }

  /// Takes a client off his list.
  func remove(_ index: Int, in clients: borrowing ClientStore) {
    let lane = 3 * Int(clients[index].list) + Int(clients[index].rank)
    let next = clients[index].next
    let previous = clients[index].previous
    if previous >= 0 { clients[Int(previous)].next = next } else { heads[lane] = next }
    if next >= 0 { clients[Int(next)].previous = previous } else { tails[lane] = previous }
  }

  /// Who is next, or `nil` if nobody waits.
  func first(of list: Int) -> Int? {
    for lane in (3 * list)..<(3 * list + 3) where heads[lane] >= 0 { return Int(heads[lane]) }
    return nil
  }
}
