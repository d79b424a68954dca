/// The address of one decision about one client: the numbers drawn for it depend on this and on nothing else.
///
/// The scenario is deliberately not part of it, so the same child has the same luck in every scenario and a difference
/// between scenarios is never a difference in luck (common random numbers; Klein et al. 2024, arXiv 2409.02086).
@frozen
public struct Decision: Sendable, Equatable {
  /// Which inflow stream the client comes from, such as a region and type of care.
  public var stream: UInt8
  /// The number of the candidate arrival within that stream, counted before thinning.
  public var candidate: UInt32
  /// Which time around it is for this client: 0 for the first episode, one more for each relapse.
  public var episode: UInt16

  /// Creates the address of a decision.
  @inlinable
  public init(stream: UInt8 = 0, candidate: UInt32, episode: UInt16 = 0) {
    self.stream = stream
    self.candidate = candidate
    self.episode = episode
  }
}
