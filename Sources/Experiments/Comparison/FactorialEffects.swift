/// What measures do, each and two together: which of them add up, and which help or hinder each other.
///
/// MODEL.md, Q9.
///
/// The effect of a measure is what it makes on average over combinations of the others; that of two together is what both
/// make beyond the sum of each alone, on average over combinations of the rest. Each is worked out in every world before
/// anything is averaged, exactly, and told with an interval that holds together with all others (Bonferroni).
public struct FactorialEffects: Sendable, Equatable {
  /// What is looked at.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Cost over the contract in euro, administration apart.
    case cost
    /// Clients waiting on the last day of the contract.
    case waiting
  }

  /// What two measures do to each other.
  public enum Interplay: String, Sendable, CaseIterable {
    /// In no world do they make more or less together than each alone.
    case addUp = "add_up"
    /// The interval of what they make beyond that contains 0.
    case notDistinguishable = "not_distinguishable"
    /// Together they make less cost, or a shorter list, than the sum of each alone.
    case help
    /// Together they make more cost, or a longer list.
    case hinder
    /// Too few worlds to tell.
    case tooFew = "too_few"
  }

  /// An effect of one measure or of two together.
  public struct Effect: Sendable, Equatable {
    /// The measures, by position.
    public let measures: [Int]
    /// What it is on average, its interval, and how often it is below and above 0.
    public let size: PairedComparison

    /// What two measures do to each other; of one alone, `nil`.
    public var interplay: Interplay? {
      guard measures.count == 2 else { return nil }
      return switch size.verdict {
      case .equal: .addUp
      case .notDistinguishable: .notDistinguishable
      case .cheaper: .help
      case .dearer: .hinder
      case .tooFew: .tooFew
      }
    }
  }

  /// The design by which they were run.
  public let design: FactorialDesign
  private let effects: [Outcome: [Effect]]

  /// The effects of measures.
  ///
  /// - Parameter runs: what each run of the design gave, in the same worlds.
  public init(_ design: FactorialDesign, _ runs: [FactorialValues]) {
    precondition(runs.count == design.runs.count && runs.allSatisfy { $0.cost.count == runs[0].cost.count })
    self.design = design
    let all = (0..<design.measures).map { [$0] } + Self.pairs(of: design.measures)
    let comparisons = all.count * Outcome.allCases.count
    func effects(_ values: (FactorialValues) -> [Int], unit: Double) -> [Effect] {
      all.map { measures in
        let signs = design.signs(of: measures)
        let each = runs[0].cost.indices.map { world in
          zip(signs, runs).reduce(0) { $0 + $1.0 * values($1.1)[world] }
        }
        // Half of the runs stand on each side; of two measures a quarter in each of four places.
        let divisor = unit * Double(runs.count) / Double(1 << measures.count)
        let sizes = each.map { Double($0) / divisor }
        return Effect(
          measures: measures,
          size: PairedComparison(sizes, from: sizes.map { _ in 0 }, among: comparisons))
      }
    }
    self.effects = [.cost: effects(\.cost, unit: 100), .waiting: effects(\.waiting, unit: 1)]
  }

  /// The effects of each measure, in order.
  public func ofEach(_ outcome: Outcome) -> [Effect] { (effects[outcome] ?? []).filter { $0.measures.count == 1 } }

  /// The effects of each two together.
  public func ofTwo(_ outcome: Outcome) -> [Effect] { (effects[outcome] ?? []).filter { $0.measures.count == 2 } }

  private static func pairs(of count: Int) -> [[Int]] {
    (0..<count).flatMap { first in (first + 1..<count).map { [first, $0] } }
  }
}
