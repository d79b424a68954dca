/// Something that is wrong with a scenario: where, what, and what would mend it.
///
/// A page shows it beside a field, a test by its address, and a file by line and column: the words are the same.
public struct ScenarioFault: Sendable, Equatable {
  /// One of the places at which it can be mended.
  package struct Spot: Sendable, Hashable {
    package let address: Address
    /// Whether it is the value that is wrong; else it is what stands there as a whole, by its key.
    package let isValue: Bool

    package static func key(_ address: Address) -> Spot { Spot(address: address, isValue: false) }
    package static func value(_ address: Address) -> Spot { Spot(address: address, isValue: true) }
  }

  /// What is wrong, as a value.
  package let contradiction: Contradiction
  /// Where it can be mended; at least one, first what is wrong.
  package let spots: [Spot]
  /// What it rests on: where one of these can't be known, it may be none.
  package let premises: [Address]

  init(_ contradiction: Contradiction, at spots: Spot..., restingOn premises: [Address]? = nil) {
    self.init(contradiction, at: spots, restingOn: premises)
  }

  init(_ contradiction: Contradiction, at spots: [Spot], restingOn premises: [Address]? = nil) {
    precondition(!spots.isEmpty, "a fault stands somewhere")
    self.contradiction = contradiction
    self.spots = spots
    self.premises = premises ?? spots.map(\.address)
  }

  /// Where what is wrong stands; of the scenario as a whole no keys.
  public var address: Address { spots[0].address }

  /// All addresses at which it can be mended, first the one of what is wrong.
  public var addresses: [Address] { spots.map(\.address) }

  /// What is wrong; what would mend it.
  public var text: LocalizedText { contradiction.text() }
}
