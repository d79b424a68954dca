public import YouthCare

/// A number that experts are asked about: nothing but a judgement stands behind it.
///
/// MODEL.md, Q11.
public struct AskedNumber: Sendable {
  /// What stands behind it so far.
  public enum Grounds: Sendable, Equatable {
    /// What the program believes where nothing is known of it.
    case belief(EvidenceGrade)
    /// What its file says of it.
    case evidence(StatedEvidence.Grade)
    /// Nothing: it is the same in every world.
    case nothing
  }

  /// Where it stands, as a sheet and messages name it.
  public let name: String
  /// Where a file states it: the same place, or several that are one unknown.
  public let addresses: [Address]
  /// What it is.
  public let meaning: LocalizedText
  /// The unit of all its numbers.
  public let unit: ParameterUnit
  /// What it can be, or `nil` where anything goes.
  public let range: ClosedRange<Double>?
  /// The stated value.
  public let value: Double
  /// P10, P50 and P90 over worlds as they are drawn today; `nil` where it is the same in all of them.
  public let quantiles: [Double]?
  /// What a year in balance costs more if it is a tenth higher, in euro; `nil` where that can't be said.
  public let weight: Double?
  /// What stands behind it so far.
  public let grounds: Grounds

  /// A number to ask about.
  public init(
    name: String, addresses: [Address], meaning: LocalizedText, unit: ParameterUnit, range: ClosedRange<Double>?,
    value: Double, quantiles: [Double]?, weight: Double?, grounds: Grounds
  ) {
    self.name = name
    self.addresses = addresses
    self.meaning = meaning
    self.unit = unit
    self.range = range
    self.value = value
    self.quantiles = quantiles
    self.weight = weight
    self.grounds = grounds
  }

  /// The ends of what a quantile can be, both excluded: of a share, or of what can't be below nothing, a law that passes
  /// the three never reaches them.
  public var ends: (low: Double, high: Double) {
    guard let range, range.lowerBound >= 0 else { return (-.infinity, .infinity) }
    return unit == .share && range.upperBound <= 1 ? (range.lowerBound, range.upperBound) : (0, .infinity)
  }
}

/// What experts think of a number, pooled.
public struct ElicitedNumber: Sendable {
  /// The number.
  public let asked: AskedNumber
  /// The pool, with the law that a scenario has of it.
  public let pool: JudgementPool
  /// P10, P50 and P90 as they stand in a scenario: what one expert said as he said it, those of several to four digits or
  /// as many as keep them apart.
  public let quantiles: [Double]

  /// Pools what experts think of a number.
  public init(_ asked: AskedNumber, _ judgements: [ExpertJudgement]) throws(ElicitationError) {
    self.asked = asked
    pool = try JudgementPool(judgements)
    let exact = pool.quantiles.quantiles
    if asked.ends.low >= 0, pool.law.level.reachesNothing { throw .reachesNothing }
    guard judgements.count > 1 else {
      quantiles = exact
      return
    }
    var told = exact
    for digits in 4...12 {
      told = exact.map { Self.within(asked.range, Self.rounded($0, to: digits)) }
      if told[0] < told[1], told[1] < told[2] { break }
    }
    quantiles = told
  }

  /// The number that worlds stay below with a probability. What is drawn is moved to the ends of what it can be, but a
  /// length is as long as it is drawn.
  public func value(at probability: Double) -> Double {
    let value = pool.law.quantile(probability)
    return asked.unit == .days ? value : Self.within(asked.range, value)
  }

  private static func within(_ range: ClosedRange<Double>?, _ value: Double) -> Double {
    range.map { min(max(value, $0.lowerBound), $0.upperBound) } ?? value
  }

  private static func rounded(_ value: Double, to digits: Int) -> Double {
    // By its decimal text, so that a number is the one that is written.
    guard value != 0, value.isFinite else { return value }
    var scale = 1.0
    var size = abs(value)
    var places = 0
    while size >= 10 { (size, places) = (size / 10, places - 1) }
    while size < 1 { (size, places) = (size * 10, places + 1) }
    let steps = digits - 1 + places
    for _ in 0..<abs(steps) { scale *= 10 }
    return steps >= 0 ? (value * scale).rounded() / scale : (value / scale).rounded() * scale
  }
}
