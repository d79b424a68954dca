internal import CareSimulation
internal import Glibc
public import YouthCare

/// How far what the default priors foretell spreads by years ahead, beside how far forecasts of the past were off.
///
/// MODEL.md, Q12. Each is a small scenario of one segment in which only drifts and the index move, lived through in many
/// worlds.
public struct PriorPredictive: Sendable, Equatable {
  /// One kind of error.
  public struct Row: Sendable, Equatable {
    /// Whose errors.
    public let past: PastErrors
    /// By years ahead from 1, the root of the mean square about the median, in logarithms.
    public let foretold: [Figure]

    /// Foretold over past, by years ahead.
    public var ratios: [Figure] {
      zip(foretold, past.errors).map { Figure($0.value / $1, standardError: $0.standardError / $1) }
    }

    /// The years ahead at which it isn't within a quarter.
    public var misses: [Int] {
      ratios.enumerated().filter { abs($0.element.value - 1) > PastErrors.tolerance }.map { $0.offset + 1 }
    }
  }

  /// By kind.
  public let rows: [Row]

  /// That of the default priors.
  ///
  /// - Parameters:
  ///   - scenario: whose stays and prices the small scenarios have; stated drifts are passed over.
  ///   - progress: called now and then with the worlds that are done, of `PastErrors.allCases.count × worlds`.
  public init(
    like scenario: Scenario, worlds: Int = 400, seed: UInt64 = 1, threads: Int = 1,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws {
    var rows: [Row] = []
    for (done, past) in PastErrors.allCases.enumerated() {
      guard let origin = Self.origin(past, like: scenario) else { continue }
      let plan = try SimulationPlan(origin.scenario)
      let experiment = try Experiment(
        plan, in: Uncertainty(origin.scenario), replications: worlds, seed: seed, threads: threads)
      let projection = Projection(try await experiment.run { progress(done * worlds + $0) })
      rows.append(
        Row(
          past: past,
          foretold: past.errors.indices.map { index in
            Self.spread(BackTest.values(past.measure, projection, Self.cut + index + 1).map { log(max($0, 1e-9)) })
          }))
    }
    self.rows = rows
  }

  private static let cut = 2023

  private static func origin(_ past: PastErrors, like scenario: Scenario) -> OriginScenario? {
    let setting: Segment.Setting =
      switch past {
      case .clients, .costPerClient, .cost, .besideNation: .ambulatory
      case .fosterStarts: .family
      case .protectionStarts: .protection
      }
    guard let segment = BackTest.segment(like: "", setting, in: scenario) else { return nil }
    // What a region does beside the nation, and nothing else.
    let nothing = Drift(mean: 0, deviation: 0, walk: 0)
    let isBeside = past == .besideNation
    guard
      var origin = OriginScenario(
        named: past.rawValue, past.measure, .greatestFiniteMagnitude, setting: setting, isOfRegion: isBeside,
        after: cut, years: past.errors.count, isBeside ? [.inflow: nothing, .stay: nothing, .hours: nothing] : [:],
        besideNation: UncertaintyTerms().besideNation, of: scenario, like: segment)
    else { return nil }
    if isBeside { origin.holdIndex() }
    return origin
  }

  /// The root of the mean square about the median, and its error.
  private static func spread(_ logarithms: [Double]) -> Figure {
    let middle = Quantile.of(logarithms.sorted(), 0.5) ?? 0
    let squares = Estimate(logarithms.map { ($0 - middle) * ($0 - middle) })
    let root = squares.mean.squareRoot()
    return Figure(root, standardError: root > 0 ? squares.standardError / (2 * root) : .infinity)
  }
}
