/// Where a replication was broken off: clients went round and round, and no time passed.
///
/// MODEL.md, T9.
public struct Standstill: Sendable, Equatable {
  /// The segment whose clients did, by its position in the plan.
  public let segment: Int
  /// The simulated month, from the first.
  public let month: Int

  /// The events in a month beyond which it is one, for the region and for each client in it: one in three seconds, or
  /// one in forty minutes for each.
  static let eventsOfMonth = 1_000_000
  static let eventsOfClient = 1_000
}
