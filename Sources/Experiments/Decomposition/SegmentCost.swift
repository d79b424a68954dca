/// What a segment's care came to over the contract in one replication, and what it cost: clients, days and hours, and
/// cents by what they are paid for.
///
/// MODEL.md, Q9.
public struct SegmentCost: Sendable, Equatable {
  /// Clients in care as the contract begins, and starts.
  public var clients = 0.0
  /// Their days in care.
  public var days = 0.0
  /// These weighed by the relative hours of severities.
  public var weightedDays = 0.0
  /// The same by the hours that clients got.
  public var hours = 0.0
  /// Days weighed by what hours make of the price of a day that doesn't follow the hours of a client.
  public var pricedDays = 0.0
  /// The value of the care in cents: what of it follows hours, what days alone, and what trajectories alone.
  public var paidByHour = 0
  public var paidByDay = 0
  public var paidByTrajectory = 0
  /// What providers are owed, settlements, guarantees, innovation and rescue included, in cents.
  public var recognised = 0
  /// Care outside the contracts, in cents.
  public var outside = 0

  /// Nobody, and nothing.
  public init() {}

  /// The value of the care, at the prices by which production is counted, in cents.
  public var production: Int { paidByHour + paidByDay + paidByTrajectory }
  /// What contracts make of that value, in cents.
  public var contractRules: Int { recognised - production }
  /// What the segment cost the municipality besides its own administration, in cents.
  public var cost: Int { recognised + outside }
}
