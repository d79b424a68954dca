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
  /// The stated value, in the unit that the program computes in; of a distribution its mean, or the number of it of which
  /// somebody stated how far off it may be.
  public let value: Double
  /// What it is, in which unit, and what it may be.
  public let description: ParameterDescription
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

  /// Its unit.
  public var unit: ParameterUnit { description.unit }

  /// The value that a share of worlds stays below, as worlds have it: within its range, and whole where it is counted.
  public func value(at p: Double) -> Double {
    switch (effect, law) {
    case (.part, .part(let count, let all)): Prior.dirichlet(count, of: all).quantile(p)
    case (.part, _), (.number, _): description.nearest(to: law.value(at: p))
    case (.length, _), (.starts, _): law.value(at: p)
    }
  }
}
