/// A vote on the options: each participant has one, and can change it while voting is open.
public struct VotingRound: Sendable, Equatable {
  /// Whether votes count.
  public internal(set) var isOpen = true
  /// The vote of each participant.
  public internal(set) var votes: [Int: OptionNumber] = [:]

  init() {}

  /// How many votes an option has.
  public func count(for option: OptionNumber) -> Int { votes.values.count { $0 == option } }
}
