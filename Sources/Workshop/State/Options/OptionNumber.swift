/// Which option of a workshop: they are counted as they are made, and no number is given twice.
public struct OptionNumber: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// 1 for the first.
  public let number: Int

  /// The option with a number.
  public init(_ number: Int) {
    self.number = number
  }

  /// Reads the number as it stands in a form.
  public init?(_ text: String) {
    guard let number = Int(text), number > 0, "\(number)" == text else { return nil }
    self.number = number
  }

  /// The number.
  public var description: String { "\(number)" }

  /// Whether an option was made before another.
  public static func < (left: OptionNumber, right: OptionNumber) -> Bool { left.number < right.number }

  /// A plain number in a file.
  public init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int.self)
  }

  /// A plain number in a file.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
