public import Foundation
public import Workshop

/// What happened once in a workshop, as its file keeps it.
public struct KeptEvent: Sendable, Equatable {
  /// Its place in the order of events, from 1 without gaps.
  public let sequence: Int
  /// When it was kept, to the millisecond.
  public let time: Date
  /// Who asked for it.
  public let person: WorkshopPerson
  /// The event itself, as JSON.
  public let json: Data
}
