/// Which draw a replication meets of everything that isn't known.
public struct WorldDraw: Sendable, Hashable {
  /// Where a factor's value comes from.
  public enum Source: Sendable, Hashable {
    /// The draw of a number, from 0.
    case draw(Int)
    /// The value that this share of worlds stays below; a course of years ends there.
    case at(Double)
  }

  private let standard: Source
  private let chance: Int
  private var moved: [WorldFactor: Source] = [:]

  /// The draws of one number: the world of a replication of a headline run.
  public init(_ number: Int) {
    standard = .draw(number)
    chance = number
  }

  /// Everything at a share of worlds, 0.5 for the middle, with the chance of a number.
  public init(at share: Double, chance: Int) {
    standard = .at(share)
    self.chance = chance
  }

  /// Where a factor's value comes from.
  ///
  /// - Precondition: chance is drawn.
  public subscript(factor: WorldFactor) -> Source {
    get { moved[factor] ?? (factor == .chance ? .draw(chance) : standard) }
    set {
      if factor == .chance, case .at = newValue { preconditionFailure("chance has no quantiles") }
      moved[factor] = newValue
    }
  }

  /// The number of the replication whose chance is met.
  public var chanceNumber: Int {
    guard case .draw(let number) = self[.chance] else { preconditionFailure("chance has no quantiles") }
    return number
  }
}
