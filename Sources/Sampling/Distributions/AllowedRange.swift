/// The values a parameter may have.
public struct AllowedRange: Sendable, Equatable, CustomStringConvertible {
  /// An end of the range.
  public enum End: Sendable, Equatable {
    /// There is no end on this side.
    case none
    /// The value itself is allowed.
    case including(Double)
    /// The value itself isn't allowed.
    case excluding(Double)
  }

  /// The lower end.
  public let lower: End
  /// The upper end.
  public let upper: End

  static let anything = AllowedRange(lower: .none, upper: .none)
  static func above(_ low: Double) -> AllowedRange { AllowedRange(lower: .excluding(low), upper: .none) }
  static func atLeast(_ low: Double) -> AllowedRange { AllowedRange(lower: .including(low), upper: .none) }
  static func above(_ low: Double, below high: Double) -> AllowedRange {
    AllowedRange(lower: .excluding(low), upper: .excluding(high))
  }
  static func above(_ low: Double, atMost high: Double) -> AllowedRange {
    AllowedRange(lower: .excluding(low), upper: .including(high))
  }
  static func from(_ low: Double, to high: Double) -> AllowedRange {
    AllowedRange(lower: .including(low), upper: .including(high))
  }

  /// Whether a value is allowed; infinities and what isn't a number never are.
  public func contains(_ value: Double) -> Bool {
    let isHighEnough =
      switch lower {
      case .none: true
      case .including(let end): value >= end
      case .excluding(let end): value > end
      }
    let isLowEnough =
      switch upper {
      case .none: true
      case .including(let end): value <= end
      case .excluding(let end): value < end
      }
    return value.isFinite && isHighEnough && isLowEnough
  }

  /// The range in words, to follow "it must be": "above 0 and at most 10".
  public var description: String {
    switch (lower, upper) {
    case (.none, .none): "a finite number"
    case (.none, .including(let high)): "at most \(high.inSixDigits)"
    case (.none, .excluding(let high)): "below \(high.inSixDigits)"
    case (.including(let low), .none): "at least \(low.inSixDigits)"
    case (.excluding(let low), .none): "above \(low.inSixDigits)"
    case (.including(let low), .including(let high)): "from \(low.inSixDigits) to \(high.inSixDigits)"
    case (.including(let low), .excluding(let high)): "at least \(low.inSixDigits) and below \(high.inSixDigits)"
    case (.excluding(let low), .including(let high)): "above \(low.inSixDigits) and at most \(high.inSixDigits)"
    case (.excluding(let low), .excluding(let high)): "between \(low.inSixDigits) and \(high.inSixDigits)"
    }
  }
}
