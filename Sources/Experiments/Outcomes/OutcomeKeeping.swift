/// What keeps the values of a study's runs while it lasts, so that one that is broken off goes on where it was.
public protocol OutcomeKeeping: Sendable {
  /// What an earlier run has left of some work, of whichever replications; `nil` where nothing.
  ///
  /// - Parameter asked: the names of the outcomes, in their order.
  func kept(of identity: Block.Identity, _ asked: [String]) -> OutcomePart?

  /// Keeps what has been run.
  func keep(_ part: OutcomePart)
}
