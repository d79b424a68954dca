public import Sampling

/// A number of a scenario: where it stands, what it is and what it is now.
public struct ScenarioParameter: Sendable {
  /// How it is changed.
  enum Setting: Sendable {
    /// By itself.
    case number(@Sendable (inout Scenario, Double) -> Void)
    /// With the other numbers of the same distribution: together they have to make one. What is believed of it stands
    /// beside it, where something is.
    case distribution(ScenarioPart<Distribution>, LengthBelief?)
    /// It isn't: it follows from other numbers.
    case derived
  }

  /// Where it stands.
  public let address: Address
  /// What it is, in which unit, and what it may be.
  public let description: ParameterDescription
  /// Its value in the unit that the program computes in (days, shares, euro), or `nil` where none is stated.
  public let value: Double?
  let setting: Setting

  /// Whether it describes a distribution, with others.
  package var isOfDistribution: Bool { if case .distribution = setting { true } else { false } }
  /// Whether it follows from other numbers.
  var isDerived: Bool { if case .derived = setting { true } else { false } }
}

/// Why a value can't be set.
public enum AddressFault: Error, Sendable, Equatable {
  /// Nothing of the scenario stands there.
  case unknown(Address)
  /// What stands there is no number but a part of the scenario, or a word, a date or a text.
  case noNumber(Address)
  /// The value lies outside the range of what stands there.
  case outOfRange(Address, value: Double, range: ClosedRange<Double>)
  /// What stands there is counted in whole numbers.
  case notWhole(Address, value: Double)
  /// The numbers of a distribution, with those that are set, make none.
  case noDistribution(Address, DistributionError)

  /// Where it is wrong.
  public var address: Address {
    switch self {
    case .unknown(let address), .noNumber(let address), .outOfRange(let address, _, _), .notWhole(let address, _),
      .noDistribution(let address, _):
      address
    }
  }
}

/// Why values can't be set, all of it.
public struct AddressFaults: Error, Sendable, Equatable {
  /// One or more, in the order of their addresses.
  public let faults: [AddressFault]

  /// All that is wrong.
  public init(faults: [AddressFault]) {
    self.faults = faults
  }
}
