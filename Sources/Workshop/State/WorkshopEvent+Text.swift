internal import Foundation

extension WorkshopEvent {
  /// The way in which events are written now. What is written stays readable: a new way is a new number.
  public static let format = 1

  /// An event as it is kept.
  private struct Kept: Codable {
    let format: Int
    let event: WorkshopEvent
  }

  private struct Heading: Codable {
    let format: Int
  }

  /// The event as it is kept: a line of JSON.
  public var keptText: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Every number in an event was checked to be finite: nothing is left that can't be written.
    guard let data = try? encoder.encode(Kept(format: Self.format, event: self)) else {
      preconditionFailure("an event can be written")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Reads an event as it was kept.
  public init(keptText: String) throws(WorkshopUnreadable) {
    let data = Data(keptText.utf8)
    guard let heading = try? JSONDecoder().decode(Heading.self, from: data) else { throw .damaged }
    guard heading.format <= Self.format else { throw .newer(heading.format) }
    guard let kept = try? JSONDecoder().decode(Kept.self, from: data) else { throw .damaged }
    self = kept.event
  }
}
