/// A provider's weight in clients' choices, and what it was worked out by.
struct Weight {
  /// What a weight hangs on within a month.
  enum Basis: Equatable {
    /// Nothing that clients move: one list for all, or published waits.
    case month
    case freePlace
    /// The number who wait for him.
    case waiting(Int)
  }

  var value = 0.0
  /// None where it has to be worked out anew.
  var basis: Basis?
}
