/// What one more unit of care earns the provider, in shares of that unit's full cost.
///
/// With the variable cost share v this gives the marginal margins of the kernel: m = discretion × (earned − v).
/// Source: MODEL.md, K, the table of regimes.
public struct MarginalEarnings: Sendable, Equatable {
  /// Of an extra hour a week for a client in care.
  public var intensity: Double
  /// Of an extra week in care.
  public var length: Double
  /// Of an extra client, by euro of his cost.
  public var intake: Double
  /// The part of the decision on length that is the provider's; a judge decides on a measure.
  public var lengthDiscretion = 1.0
  /// The part of the decision on intake that is the provider's.
  public var intakeDiscretion = 1.0

  /// Earnings by kind of extra unit.
  public init(intensity: Double, length: Double, intake: Double) {
    self.intensity = intensity
    self.length = length
    self.intake = intake
  }

  /// The same earnings for every unit.
  public static func everyUnit(_ share: Double) -> MarginalEarnings {
    MarginalEarnings(intensity: share, length: share, intake: share)
  }

  /// An extra unit earns nothing.
  public static let nothing = everyUnit(0)
}

/// The marginal margins of a contract at a moment: euro earned minus euro spent, by euro of extra care.
public struct MarginalMargin: Sendable, Equatable {
  /// On extra intensity.
  public var intensity: Double
  /// On extra length.
  public var length: Double
  /// On an extra client.
  public var intake: Double

  /// The margins on earnings of which a share counts, after the variable cost.
  public init(_ earnings: MarginalEarnings, counting share: Double = 1, variableShare: Double) {
    intensity = share * earnings.intensity - variableShare
    length = earnings.lengthDiscretion * (share * earnings.length - variableShare)
    intake = earnings.intakeDiscretion * (share * earnings.intake - variableShare)
  }

  private init(intensity: Double, length: Double, intake: Double) {
    self.intensity = intensity
    self.length = length
    self.intake = intake
  }

  /// No margin, and no difference in margins.
  public static let zero = MarginalMargin(intensity: 0, length: 0, intake: 0)

  public static func - (left: MarginalMargin, right: MarginalMargin) -> MarginalMargin {
    MarginalMargin(
      intensity: left.intensity - right.intensity, length: left.length - right.length,
      intake: left.intake - right.intake)
  }

  /// The margins where only a share of turnover is under these terms, and the rest under others.
  public func weighted(_ share: Double, rest: MarginalMargin) -> MarginalMargin {
    func mean(_ path: KeyPath<MarginalMargin, Double>) -> Double {
      share * self[keyPath: path] + (1 - share) * rest[keyPath: path]
    }
    return MarginalMargin(intensity: mean(\.intensity), length: mean(\.length), intake: mean(\.intake))
  }
}
