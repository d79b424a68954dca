/// A sampler that somebody else keeps: drawing from it counts no references.
///
/// Counting took a twentieth of the event loop's instructions: a stay and a wait are drawn for every client.
public struct BorrowedSampler: @unchecked Sendable {
  private let sampler: Unmanaged<Sampler>

  /// A sampler, for as long as it is kept elsewhere.
  public init(_ sampler: Sampler) { self.sampler = .passUnretained(sampler) }

  /// Draws a value.
  public func draw(_ stream: inout RandomStream) -> Double {
    sampler._withUnsafeGuaranteedRef { $0.draw(&stream) }
  }

  /// Draws the remaining stay of a client found in care at a random moment: see `Distribution`.
  ///
  /// - Precondition: the distribution is a duration.
  public func drawEquilibriumResidual(_ stream: inout RandomStream) -> Double {
    sampler._withUnsafeGuaranteedRef { $0.drawEquilibriumResidual(&stream) }
  }
}
