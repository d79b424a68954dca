/// Waiting lists: first come, first served within a class; crisis before urgent before regular.
struct WaitingLists: ~Copyable {
  private let heads: OwnedBuffer<Int32>
  private let tails: OwnedBuffer<Int32>
  /// In each lane who was last put before others, or somebody near; −1 for nobody.
  private let fingers: OwnedBuffer<Int32>
  private let counts: OwnedBuffer<Int>
  /// Client-days on each list since the first day, if nobody joined or left any more until the last.
  private let days: OwnedBuffer<Double>
  private let end: Double

  /// Lists until a last day.
  init(count: Int, until end: Double) {
    self.end = end
    days = OwnedBuffer(repeating: 0, count: count)
    heads = OwnedBuffer(repeating: -1, count: 3 * count)
    tails = OwnedBuffer(repeating: -1, count: 3 * count)
    fingers = OwnedBuffer(repeating: -1, count: 3 * count)
    counts = OwnedBuffer(repeating: 0, count: count)
  }

  func removeAll() {
    heads.fill(with: -1)
    tails.fill(with: -1)
    fingers.fill(with: -1)
    counts.fill(with: 0)
    days.fill(with: 0)
  }

  /// Puts a client in his class, behind all who came before him.
  func append(_ index: Int, to list: Int, in clients: borrowing ClientStore, at time: Double) {
    let lane = 3 * list + Int(clients[index].rank)
    counts[list] += 1
    days[list] += end - time
    let tail = tails[lane]
    if tail >= 0, Self.date(of: Int(tail), clients) > Self.date(of: index, clients) {
      insert(index, on: lane, in: clients)
      clients[index].list = UInt16(list)
      return
    }
    clients[index].previous = tail
    clients[index].next = -1
    clients[index].list = UInt16(list)
    if tail >= 0 { clients[Int(tail)].next = Int32(index) } else { heads[lane] = Int32(index) }
    tails[lane] = Int32(index)
  }

  /// The date by which a client stands in line; who is in care with a provider who closes goes before all others.
  @inline(__always)
  private static func date(of client: Int, _ clients: borrowing ClientStore) -> Double {
    clients[client].marks.contains(.transferring)
      ? -.infinity : clients[client].joined - Double(clients[client].credit)
  }

  /// Puts a client who keeps an earlier date before those who came after it.
  ///
  /// Those who keep their dates come in crowds and in order, as when a provider closes: his place is looked for from
  /// the last of them on and from the end of the list at once, so that a crowd takes time in proportion to its size.
  private func insert(_ index: Int, on lane: Int, in clients: borrowing ClientStore) {
    let previous = predecessor(of: Self.date(of: index, clients), on: lane, in: clients)
    let next = previous >= 0 ? clients[Int(previous)].next : heads[lane]
    clients[index].next = next
    clients[index].previous = previous
    clients[Int(next)].previous = Int32(index)
    if previous >= 0 { clients[Int(previous)].next = Int32(index) } else { heads[lane] = Int32(index) }
    fingers[lane] = Int32(index)
  }

  /// The last on a lane whose date is no later, or −1; somebody's date is later.
  private func predecessor(of date: Double, on lane: Int, in clients: borrowing ClientStore) -> Int32 {
    var fromEnd = tails[lane]
    var fromFinger = fingers[lane]
    let isForward = fromFinger < 0 || Self.date(of: Int(fromFinger), clients) <= date
    if fromFinger < 0 { fromFinger = heads[lane] }
    if isForward, Self.date(of: Int(fromFinger), clients) > date { return -1 }
    while true {
      guard fromEnd >= 0, Self.date(of: Int(fromEnd), clients) > date else { return fromEnd }
      fromEnd = clients[Int(fromEnd)].previous
      if isForward {
        let next = clients[Int(fromFinger)].next
        if next < 0 || Self.date(of: Int(next), clients) > date { return fromFinger }
        fromFinger = next
      } else {
        fromFinger = clients[Int(fromFinger)].previous
        if fromFinger < 0 || Self.date(of: Int(fromFinger), clients) <= date { return fromFinger }
      }
    }
  }

  /// Takes a client off his list.
  func remove(_ index: Int, in clients: borrowing ClientStore, at time: Double) {
    days[Int(clients[index].list)] -= end - time
    let lane = 3 * Int(clients[index].list) + Int(clients[index].rank)
    counts[Int(clients[index].list)] -= 1
    let next = clients[index].next
    let previous = clients[index].previous
    if fingers[lane] == index { fingers[lane] = previous }
    if previous >= 0 { clients[Int(previous)].next = next } else { heads[lane] = next }
    if next >= 0 { clients[Int(next)].previous = previous } else { tails[lane] = previous }
  }

  /// Client-days on a list so far, at the last day.
  func days(of list: Int) -> Double { days[list] }

  /// How many wait.
  func count(of list: Int) -> Int { counts[list] }

  /// Who is next, or `nil` if nobody waits.
  func first(of list: Int) -> Int? {
    for lane in (3 * list)..<(3 * list + 3) where heads[lane] >= 0 { return Int(heads[lane]) }
    return nil
  }
}
