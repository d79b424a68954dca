/// What hangs on the outcome of a trajectory, as shares of the value of its care (MODEL.md, A2).
///
/// The difference of both sides with what is expected: their mean over outcomes is nothing, so that a year costs as much
/// as expected on average, and one client's year more or less.
public struct OutcomeStake: Sendable, Equatable {
  /// What is paid more than expected where the outcome is reached.
  public var gain: Double
  /// What is paid less where it isn't.
  public var loss: Double
  /// The probability that it isn't.
  public var unmet: Double

  /// A stake.
  public init(gain: Double, loss: Double, unmet: Double) {
    self.gain = gain
    self.loss = loss
    self.unmet = unmet
  }
}
