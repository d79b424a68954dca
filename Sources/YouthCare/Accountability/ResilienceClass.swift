/// How far what is available covers what is required: available ÷ required (Dutch: *ratio weerstandsvermogen*), in the
/// classes that Dutch municipalities use.
///
/// Source: the table of classes of NAR and Universiteit Twente, as councils print it. Some municipalities print the
/// inverse ratio, so a report prints the formula too.
public enum ResilienceClass: String, Sendable, CaseIterable, Comparable {
  /// Above 2.0: excellent.
  case excellent = "A"
  /// From 1.4 to 2.0, both included: more than sufficient.
  case ample = "B"
  /// From 1.0 up to 1.4: sufficient.
  case sufficient = "C"
  /// From 0.8 up to 1.0: moderate.
  case moderate = "D"
  /// From 0.6 up to 0.8: insufficient.
  case insufficient = "E"
  /// Below 0.6: far from sufficient.
  case poor = "F"

  /// The class of a ratio of available to required, not rounded.
  public init(ratio: Double) {
    self =
      switch ratio {
      case _ where ratio > 2: .excellent
      case 1.4...: .ample
      case 1.0...: .sufficient
      case 0.8...: .moderate
      case 0.6...: .insufficient
      default: .poor
      }
  }

  /// From best to worst.
  public static func < (left: ResilienceClass, right: ResilienceClass) -> Bool { left.rawValue < right.rawValue }
}

extension Resilience {
  /// Available ÷ required; `nil` where nothing is required.
  public func ratio(toRequired required: Double) -> Double? { required > 0 ? available / required : nil }

  /// The class; `nil` where nothing is required.
  public func rating(ofRequired required: Double) -> ResilienceClass? {
    ratio(toRequired: required).map(ResilienceClass.init(ratio:))
  }

  /// The classes between which it lies where what is required lies between two amounts: the best first; `nil` where
  /// nothing is required at either. Where the least is nothing, the best is the best there is.
  public func ratings(ofRequired required: ClosedRange<Double>) -> ClosedRange<ResilienceClass>? {
    guard let worst = rating(ofRequired: required.upperBound) else { return nil }
    return (rating(ofRequired: required.lowerBound) ?? .excellent)...worst
  }
}
