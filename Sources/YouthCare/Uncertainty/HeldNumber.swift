/// A number that is the same in every world, and why.
public struct HeldNumber: Sendable {
  /// Why a number isn't drawn.
  public enum Reason: Sendable, Equatable, CaseIterable {
    /// It is somebody's choice, or a term of the contract.
    case choice
    /// It was counted, is last year's cost, or is given: data on which the rest is conditioned, or held against.
    case counted
    /// It is a constant of the model's structure, varied in a sensitivity analysis.
    case structure
    /// It is a level, and the file says nothing of its evidence.
    case noEvidence
    /// What it belongs to is off, or not there.
    case off
    /// Somebody stated that it is known.
    case known
  }

  /// Where it stands.
  public let address: Address
  /// Why it is held.
  public let reason: Reason
}
