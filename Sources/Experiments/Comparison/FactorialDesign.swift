/// Which combinations of measures are run, so that each measure's effect and that of each two together can be told.
///
/// MODEL.md, Q9.
///
/// Up to five measures all combinations; of more a fraction of them of resolution V or higher, in which no effect of a
/// measure or of two together is mixed up with another such effect, but with those of three and more together, which are
/// taken to be small. The base is in every design.
///
/// Source: Box, Hunter and Hunter 2005, *Statistics for Experimenters*, table 6.22 (with the signs that keep the base).
public struct FactorialDesign: Sendable, Equatable {
  /// The most measures that are combined, and the most of which all combinations are run.
  public static let mostMeasures = 8
  public static let mostOfAll = 5

  /// The number of measures.
  public let measures: Int
  /// By run, whether each measure is in it; the first has none.
  public let runs: [[Bool]]
  /// Of a fraction its resolution; `nil` where all combinations are run.
  public let resolution: Int?

  /// By the number of measures: those that each later one is the product of.
  private static let generators: [Int: [[Int]]] = [
    6: [[0, 1, 2, 3, 4]], 7: [[0, 1, 2, 3, 4, 5]], 8: [[0, 1, 2, 3], [0, 1, 4, 5]],
  ]

  /// A design of so many measures, two to `mostMeasures`.
  public init(measures: Int) {
    precondition((2...Self.mostMeasures).contains(measures))
    self.measures = measures
    let generators = Self.generators[measures] ?? []
    let free = measures - generators.count
    runs = (0..<(1 << free)).map { bits in
      let own = (0..<free).map { bits & (1 << $0) != 0 }
      // A product of signs; turned around where it would have the measure in the base.
      return own
        + generators.map { members in
          let absent = members.count { !own[$0] }
          return absent.isMultiple(of: 2) != members.count.isMultiple(of: 2)
        }
    }
    resolution = generators.isEmpty ? nil : measures == 8 ? 5 : measures
  }

  /// Whether all combinations are run.
  public var isFull: Bool { resolution == nil }

  /// The measures of a run, by position.
  public func members(of run: Int) -> [Int] { runs[run].indices.filter { runs[run][$0] } }

  /// The sign with which each run counts in the effect of some measures together.
  func signs(of effect: [Int]) -> [Int] {
    runs.map { run in effect.reduce(1) { $0 * (run[$1] ? 1 : -1) } }
  }
}
