internal import Sampling

/// Clients who come back after care in a year, and how soon: some contracts treat who comes back soon without a new
/// payment.
public struct Returns: Sendable, Equatable {
  /// Trajectories a year that follow earlier care.
  public var perYear = 0.0
  /// Days until they ask for it, at probabilities in equal steps.
  public var delays: [Double] = []

  /// Nobody comes back.
  public init() {}

  /// The clients of a segment who come back, in balance; who drops out again is left out.
  init(_ segment: Segment, _ balance: Balance.SegmentBalance) {
    guard let reEntry = segment.reEntry, balance.reEntries > 0 else { return }
    perYear = balance.reEntries * (1 - balance.dropOutShare)
    delays = (0..<Self.steps).map { reEntry.delay.quantile((Double($0) + 0.5) / Double(Self.steps)) }
  }

  private static let steps = 400

  /// Trajectories a year that a model treats without a new payment.
  public func free(under model: any FundingModel) -> Double {
    guard !delays.isEmpty else { return 0 }
    return perYear * Double(delays.count { $0 < model.freeReturnDays }) / Double(delays.count)
  }
}
