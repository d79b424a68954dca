/// What is kept of each calendar year from the date of the data to the contract, by segment.
///
/// MODEL.md, T10.
public enum LeadItem: Int, CaseIterable, Sendable {
  /// Clients counted for the first time in the year.
  case clients
  /// Trajectories that start.
  case starts
  /// Clients in care, and clients waiting, at the end.
  case inCare
  case waiting
  /// What the municipality owes for care in cents, its administration apart: in contracts and outside them.
  case cost
}
