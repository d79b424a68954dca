/// The address of one decision about one client: the numbers drawn for it depend on this and on nothing else.
///
/// The scenario is deliberately not part of it, so the same child has the same luck in every scenario and a difference
/// between scenarios is never a difference in luck (common random numbers; Klein et al. 2024, arXiv 2409.02086).
@frozen
public struct Decision: Sendable, Equatable {
  /// Whose numbers they are: those of the segment the client first came to, or of a provider.
  public var stream: StreamName
  /// The number of the candidate arrival among them, counted before thinning.
  public var candidate: UInt32
  /// Which time around it is for this client: 0 for the first episode, one more for each relapse.
  public var episode: UInt16

  /// Creates the address of a decision.
  @inlinable
  public init(stream: StreamName = .shared, candidate: UInt32, episode: UInt16 = 0) {
    self.stream = stream
    self.candidate = candidate
    self.episode = episode
  }
}
