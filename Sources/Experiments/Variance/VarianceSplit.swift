/// What part of the spread comes from where: facts that could be found out, the course of the years, chance of clients.
///
/// MODEL.md, Q1.
///
/// From a nested design with equally many runs in each part: worlds × replications, or levels × walks × replications.
/// Of an analysis of variance by stages with mean squares MS₀, MS₁, … from the outside in, the innermost variance is
/// the last mean square, and that of a stage k is (MSₖ − MSₖ₊₁) / (runs in one of its cases), not below 0. Each is free
/// of bias before that cut, however few runs a world has (from two), where the variance of world means would count
/// their chance too.
///
/// Source: O'Hagan, Stevenson and Madan 2007, *Monte Carlo probabilistic sensitivity analysis for patient level
/// simulation models*; Searle, Casella and McCulloch, *Variance Components* (1992), ch. 3. Known gap: what levels and
/// walks do only together is counted with the walks, and what either does with chance only together with chance.
public struct VarianceSplit: Sendable, Equatable {
  /// Where spread comes from.
  public enum Origin: String, Sendable, CaseIterable {
    /// All that isn't known of a world: levels and walks together.
    case worlds
    /// Facts that could be found out.
    case levels
    /// The course of the years, which nobody can know.
    case walks
    /// Chance of clients.
    case chance
  }

  /// A part of the spread.
  public struct Part: Sendable, Equatable {
    /// Where it comes from.
    public let origin: Origin
    /// Its variance, not below 0.
    public let variance: Figure
    /// Its share of the sum of all; 0 where nothing varies.
    public let share: Figure
  }

  /// The parts, from the outside in.
  public let parts: [Part]
  /// The mean squares, from the outside in.
  public let meanSquares: [Double]

  /// How many replications a case should have so that the variance of the stage around them is told best for the same
  /// number of runs: 1 + σ²_chance / σ²_around, of which at least two are run; 1 without chance, infinite where nothing
  /// but chance varies.
  public var bestReplications: Double {
    let (chance, around) = (parts[parts.count - 1].variance.value, parts[parts.count - 2].variance.value)
    return chance > 0 ? 1 + chance / around : 1
  }

  /// Splits worlds from chance.
  ///
  /// - Parameter values: by world and replication.
  /// - Precondition: there are at least two worlds, with equally many replications each, at least two.
  public init(worlds values: [[Double]], bootstrap: Bootstrap = Bootstrap()) {
    self.init([.worlds, .chance], values.map(NestedSquares.init), bootstrap)
  }

  /// Splits levels, walks and chance.
  ///
  /// - Parameter values: by draw of the levels, by draw of the walks within it, by replication.
  /// - Precondition: there are at least two draws of levels, with equally many of walks each, with equally many
  ///   replications each, of everything at least two.
  public init(levels values: [[[Double]]], bootstrap: Bootstrap = Bootstrap()) {
    self.init([.levels, .walks, .chance], values.map(NestedSquares.init), bootstrap)
  }

  private init(_ origins: [Origin], _ units: [NestedSquares], _ bootstrap: Bootstrap) {
    precondition(units.count > 1 && units.allSatisfy { $0.sizes == units[0].sizes })
    let squares = NestedSquares.meanSquares(of: units)
    let variances = NestedSquares.variances(squares, sizes: units[0].sizes)
    let resampled = bootstrap.statistics(of: units.count) { drawn in
      let squares = NestedSquares.meanSquares(of: drawn.map { units[$0] })
      return NestedSquares.variances(squares, sizes: units[0].sizes)
    }
    func share(_ part: Int, of variances: [Double]) -> Double {
      let total = variances.reduce(0, +)
      return total > 0 ? variances[part] / total : 0
    }
    meanSquares = squares
    parts = origins.enumerated().map { part, origin in
      Part(
        origin: origin, variance: bootstrap.figure(variances[part], resampled.map { $0[part] }),
        share: bootstrap.figure(share(part, of: variances), resampled.map { share(part, of: $0) }))
    }
  }

  /// A part by its origin.
  public subscript(_ origin: Origin) -> Part? { parts.first { $0.origin == origin } }
}
