import Synchronization

/// Holds back who guesses words: after a few wrong ones an address waits, each time twice as long.
///
/// While it waits, even the right word isn't heard; else guessing would go on.
final class TryLimit: Sendable {
  /// Wrong words that nobody waits for.
  static let free = 5
  /// The longest wait.
  static let longest = Duration.seconds(300)
  /// How long a wrong word is remembered.
  static let memory = Duration.seconds(900)
  /// Addresses that are remembered.
  static let addresses = 4_096

  private struct Tries {
    var wrong = 0
    var opens: ContinuousClock.Instant
    var last: ContinuousClock.Instant
  }
  private let tries = Mutex<[String: Tries]>([:])

  /// How long an address has to wait before it is heard.
  func wait(of address: String, at now: ContinuousClock.Instant = .now) -> Duration? {
    tries.withLock { tries in
      guard let own = tries[address], own.opens > now else { return nil }
      return now.duration(to: own.opens)
    }
  }

  /// Remembers a wrong word.
  func wrong(from address: String, at now: ContinuousClock.Instant = .now) {
    tries.withLock { tries in
      var own = tries[address] ?? Tries(opens: now, last: now)
      if own.last.duration(to: now) > Self.memory { own.wrong = 0 }
      own.wrong += 1
      own.last = now
      if own.wrong >= Self.free {
        own.opens = now + min(Self.longest, .seconds(1 << min(own.wrong - Self.free, 12)))
      }
      if tries[address] == nil, tries.count >= Self.addresses {
        tries = tries.filter { $0.value.last.duration(to: now) <= Self.memory }
        if tries.count >= Self.addresses, let oldest = tries.min(by: { $0.value.last < $1.value.last })?.key {
          tries[oldest] = nil
        }
      }
      tries[address] = own
    }
  }
}
