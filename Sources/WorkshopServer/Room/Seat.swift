public import Workshop

/// A place in the room: who somebody is, and the token that their forms carry.
public struct Seat: Sendable, Hashable {
  /// Who sits there.
  public let person: WorkshopPerson
  /// What each form of their pages holds in its hidden field ``Seat/tokenField``, so that no other page can post it.
  public let formToken: String

  /// A seat.
  public init(person: WorkshopPerson, formToken: String) {
    self.person = person
    self.formToken = formToken
  }

  /// The name of the hidden field.
  public static let tokenField = "token"
}
