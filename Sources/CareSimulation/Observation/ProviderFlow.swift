/// What went through one provider's contract in a replication, warm-up included.
public struct ProviderFlow: Sendable, Equatable {
  /// Trajectories that started, and the days that those clients waited.
  public internal(set) var starts = 0
  public internal(set) var waitDays = 0.0
  /// Client-days in care, summed over time and over clients; the latter for those who have left.
  public internal(set) var careDays = 0.0
  public internal(set) var careDaysByClient = 0.0
  /// Client-days on the list that he has, or shares with the segment's other providers.
  public internal(set) var listDays = 0.0
  /// Clients taken over from, and handed over to, other providers.
  public internal(set) var transfersIn = 0
  public internal(set) var transfersOut = 0
  /// The first month without new clients, or `nil`.
  public internal(set) var closedIn: Int?
}
