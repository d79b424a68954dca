internal import Sampling

/// A number of a scenario that differs from world to world, and why.
public struct UncertainNumber: Sendable {
  /// What says how far off it may be.
  public enum Basis: Sendable, Equatable {
    /// What is believed of the parameter before a region's own data.
    case belief(EvidenceGrade, source: String)
    /// A standard deviation of 5 % where its evidence is found or derived, of 10 % where it is memory or a placeholder.
    case evidence(StatedEvidence.Grade)
    /// Somebody stated it.
    case stated
  }

  /// Where it stands; of a distribution, where that stands.
  public let address: Address
  /// The stated value, in the unit that the program computes in; of a distribution its mean.
  public let value: Double
  /// Its unit.
  public let unit: ParameterUnit
  /// How it differs.
  public let law: LevelLaw
  /// Why.
  public let basis: Basis
  /// Where that comes from, as far as anybody said.
  public let source: String?
  /// Whose luck it has: numbers that one statement makes for several segments are one unknown, and share it.
  public let luck: String
  /// What it changes.
  let effect: Effect

  /// What a drawn value changes.
  enum Effect: Sendable {
    /// The number at its address.
    case number
    /// How long all that a distribution draws lasts.
    case length(ScenarioPart<Distribution>)
    /// The new clients of a segment, by its position: what the region has in care on the first day was counted.
    case starts(segment: Int)
    /// One of the shares that add up, with the others that stand there.
    case part(of: Address)
  }
}

/// A number that is the same in every world, and why.
public struct HeldNumber: Sendable {
  /// Why a number isn't drawn.
  public enum Reason: Sendable, Equatable, CaseIterable {
    /// It is somebody's choice, or a term of the contract.
    case choice
    /// It was counted, or is last year's cost: data on which the rest is conditioned.
    case counted
    /// It is a constant of the model's structure, varied in a sensitivity analysis.
    case structure
    /// It is a level, and the file says nothing of its evidence.
    case noEvidence
    /// What it belongs to is off.
    case off
    /// Somebody stated that it is known.
    case known
  }

  /// Where it stands.
  public let address: Address
  /// Why it is held.
  public let reason: Reason
}

/// A quantity of a segment that drifts.
public struct UncertainDrift: Sendable {
  /// The position of the segment.
  public let segment: Int
  /// What moves.
  public let target: Drift.Target
  /// How.
  public let drift: Drift
  /// What is believed of it by default; `nil` where it was stated.
  public let prior: DriftPrior?
}
