import Synchronization
public import Workshop

/// News of a workshop, for all who follow it.
///
/// The board holds the newest of each kind only (the state; the answer of each option), numbered in one order. Who
/// follows asks what is newer than what they have: a slow device misses what is no longer true, keeps nobody waiting and
/// costs no memory.
public final class UpdateBoard: Sendable {
  /// A piece of news.
  public struct Update: Sendable, Hashable {
    /// Its number on this board.
    public let number: Int
    /// Its kind: `state` or `answer`.
    public let event: String
    /// What it says, as JSON on one line.
    public let json: String
  }

  /// Who may know.
  public typealias Audience = @Sendable (WorkshopPerson) -> Bool

  private struct Posted {
    let update: Update
    let audience: Audience
  }
  private struct Follower {
    let seat: Seat
    let wake: AsyncStream<Void>.Continuation
  }
  private struct State {
    var last = 0
    var posted: [String: Posted] = [:]
    var followers: [Int: Follower] = [:]
    var nextFollower = 0
    var isClosed = false
  }
  private let state = Mutex(State())
  /// What tells this board from that of an earlier opening, whose numbers mean nothing here.
  let opening: String

  /// An empty board.
  public init() {
    opening = RoomWord.random(6)
  }

  /// Pins news, in the place of earlier news of the same event and subject.
  ///
  /// - Parameters:
  ///   - json: what it says; a line break in it counts as a space, as in all JSON.
  ///   - subject: what it is about, such as the option of an answer.
  ///   - audience: who may know; everybody, unless told otherwise.
  public func post(
    _ event: String, _ json: String, about subject: String = "", to audience: @escaping Audience = { _ in true }
  ) {
    let line = String(decoding: json.utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 }, as: UTF8.self)
    let wakes = state.withLock { state in
      state.last += 1
      let update = Update(number: state.last, event: event, json: line)
      state.posted["\(event) \(subject)"] = Posted(update: update, audience: audience)
      return state.followers.values.filter { audience($0.seat.person) }.map(\.wake)
    }
    for wake in wakes { wake.yield() }
  }

  /// Takes down what is no longer true, such as the answer of an option that is gone.
  public func remove(_ event: String, about subject: String) {
    state.withLock { $0.posted["\(event) \(subject)"] = nil }
  }

  /// Lets all followers go; who comes later is let go at once.
  public func close() {
    let wakes = state.withLock { state in
      state.isClosed = true
      defer { state.followers = [:] }
      return state.followers.values.map(\.wake)
    }
    for wake in wakes { wake.finish() }
  }

  /// How many follow.
  public var followers: Int { state.withLock { $0.followers.count } }

  /// What somebody may know that is newer than a number, the oldest first.
  public func news(after number: Int, for person: WorkshopPerson) -> [Update] {
    state.withLock { state in
      state.posted.values.filter { $0.update.number > number && $0.audience(person) }.map(\.update)
    }.sorted { $0.number < $1.number }
  }

  /// Follows: what comes out says no more than "look again", and ends when the board closes or somebody pushes it off.
  ///
  /// Of one seat at most so many streams stay; the oldest goes, which may be that of a device that is gone.
  func follow(from seat: Seat, at most: Int) -> Following {
    let (stream, wake) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let (number, pushed) = state.withLock { state -> (Int, AsyncStream<Void>.Continuation?) in
      state.nextFollower += 1
      let own = state.followers.filter { $0.value.seat == seat }.keys
      let pushed = own.count >= most ? own.min().flatMap { state.followers.removeValue(forKey: $0) }?.wake : nil
      if state.isClosed { wake.finish() } else { state.followers[state.nextFollower] = .init(seat: seat, wake: wake) }
      return (state.nextFollower, pushed)
    }
    pushed?.finish()
    wake.yield()
    return Following(wakes: stream, wake: wake) { [weak self] in
      _ = self?.state.withLock { $0.followers.removeValue(forKey: number) }
    }
  }

  /// A place among those who follow.
  struct Following: Sendable {
    let wakes: AsyncStream<Void>
    let wake: AsyncStream<Void>.Continuation
    let leave: @Sendable () -> Void
  }
}
