/// Waiting lists: first come, first served within a class; crisis before urgent before regular.
///
/// MODEL.md, W1.
struct WaitingLists: ~Copyable {
  /// One class of one list, by rank.
  struct Lane {
    var head = ClientLink.none
    var tail = ClientLink.none
    /// Who was last put before others, or somebody near.
    var finger = ClientLink.none
  }

  private static let ranks = 3
  private let lanes: OwnedBuffer<Int, Lane>
  private let counts: OwnedBuffer<ListIndex, Int>
  /// Those of them who are in care, with a provider who closes.
  private let movers: OwnedBuffer<ListIndex, Int>
  /// Client-days on each list since the first day, if nobody joined or left any more until the last.
  private let days: OwnedBuffer<ListIndex, Double>
  private let end: Double

  /// Lists until a last day.
  init(count: Int, until end: Double) {
    self.end = end
    days = OwnedBuffer(repeating: 0, count: count)
    lanes = OwnedBuffer(repeating: Lane(), count: Self.ranks * count)
    counts = OwnedBuffer(repeating: 0, count: count)
    movers = OwnedBuffer(repeating: 0, count: count)
  }

  func removeAll() {
    lanes.fill(with: Lane())
    counts.fill(with: 0)
    movers.fill(with: 0)
    days.fill(with: 0)
  }

  /// Puts a client in his class, behind all who came before him.
  func append(_ index: Int, to list: ListIndex, in clients: borrowing ClientStore, at time: Double) {
    let lane = Self.ranks * list.position + Int(clients[index].rank)
    counts[list] += 1
    if clients[index].marks.contains(.transferring) { movers[list] += 1 }
    days[list] += end - time
    let tail = lanes[lane].tail
    if let last = tail.client, Self.date(of: last, clients) > Self.date(of: index, clients) {
      insert(index, on: lane, in: clients)
      clients[index].list = list
      return
    }
    clients[index].previous = tail
    clients[index].next = .none
    clients[index].list = list
    if let last = tail.client { clients[last].next = ClientLink(index) } else { lanes[lane].head = ClientLink(index) }
    lanes[lane].tail = ClientLink(index)
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
    let next = previous.client.map { clients[$0].next } ?? lanes[lane].head
    clients[index].next = next
    clients[index].previous = previous
    if let after = next.client { clients[after].previous = ClientLink(index) }
    if let before = previous.client {
      clients[before].next = ClientLink(index)
    } else {
      lanes[lane].head = ClientLink(index)
    }
    lanes[lane].finger = ClientLink(index)
  }

  /// The last on a lane whose date is no later, if there is one; somebody's date is later.
  private func predecessor(of date: Double, on lane: Int, in clients: borrowing ClientStore) -> ClientLink {
    func isLater(_ client: Int) -> Bool { Self.date(of: client, clients) > date }
    var fromEnd = lanes[lane].tail
    guard var fromFinger = lanes[lane].finger.client ?? lanes[lane].head.client else { return .none }
    let isForward = lanes[lane].finger == .none || !isLater(fromFinger)
    if isForward, isLater(fromFinger) { return .none }
    while true {
      guard let last = fromEnd.client, isLater(last) else { return fromEnd }
      fromEnd = clients[last].previous
      if isForward {
        guard let next = clients[fromFinger].next.client, !isLater(next) else { return ClientLink(fromFinger) }
        fromFinger = next
      } else {
        guard let before = clients[fromFinger].previous.client, isLater(before) else {
          return clients[fromFinger].previous
        }
        fromFinger = before
      }
    }
  }

  /// Takes a client off his list.
  func remove(_ index: Int, in clients: borrowing ClientStore, at time: Double) {
    let list = clients[index].list
    let lane = Self.ranks * list.position + Int(clients[index].rank)
    days[list] -= end - time
    counts[list] -= 1
    if clients[index].marks.contains(.transferring) { movers[list] -= 1 }
    let previous = clients[index].previous
    let next = clients[index].next
    if lanes[lane].finger == ClientLink(index) { lanes[lane].finger = previous }
    if let before = previous.client { clients[before].next = next } else { lanes[lane].head = next }
    if let after = next.client { clients[after].previous = previous } else { lanes[lane].tail = previous }
  }

  /// Who is next, or `nil` if nobody waits.
  func first(of list: ListIndex) -> Int? {
    for lane in (Self.ranks * list.position)..<(Self.ranks * (list.position + 1)) {
      if let head = lanes[lane].head.client { return head }
    }
    return nil
  }

  /// How many wait.
  func count(of list: ListIndex) -> Int { counts[list] }

  /// How many wait who are in no care of the segment.
  func countWithoutCare(of list: ListIndex) -> Int { counts[list] - movers[list] }

  /// Client-days on a list so far, at the last day.
  func days(of list: ListIndex) -> Double { days[list] }
}
