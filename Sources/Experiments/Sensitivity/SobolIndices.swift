/// What part of a figure's variance each group of inputs makes, alone and with all others.
///
/// MODEL.md, Q4.
///
/// With f the values of A, B and the mixed runs of a `PickFreezeDesign` and V their variance, a group alone makes
/// Sₖ = Σ f_B (f_ABₖ − f_A) / (nV) (Saltelli et al. 2010), and with all its interactions Tₖ = Σ (f_A − f_ABₖ)² / (2nV)
/// (Jansen 1999). A group whose T is nothing can be fixed; the S that could be bought by finding a group out is the
/// most that knowing it saves of the variance. Values are taken about their mean, which changes nothing in expectation
/// and much in the error.
///
/// Errors and intervals by drawing rows anew. Known gap: for evenly spread points these are too wide, since rows aren't
/// independent; an S near 0 may come out below it.
///
/// Sources: Saltelli et al. 2010, *Variance based sensitivity analysis of model output*, CPC 181, 259–270; Jansen 1999,
/// *Analysis of variance designs for model output*, CPC 117, 35–43.
public struct SobolIndices: Sendable, Equatable {
  /// The variance of the figure over A and B.
  public let variance: Figure
  /// By group, its share of the variance alone.
  public let first: [Figure]
  /// By group, its share with all its interactions.
  public let total: [Figure]

  /// The indices from the values of a design's runs.
  ///
  /// - Parameters:
  ///   - a: by row, in run A.
  ///   - b: by row, in run B.
  ///   - mixed: by group and row.
  public init(a: [Double], b: [Double], mixed: [[Double]], bootstrap: Bootstrap = Bootstrap()) {
    precondition(a.count > 1 && b.count == a.count && mixed.allSatisfy { $0.count == a.count })
    let centre = OutcomeValues.mean(a + b)
    let rows = a.indices.map { row in
      Row(a: a[row] - centre, b: b[row] - centre, mixed: mixed.map { $0[row] - centre })
    }
    let own = Sums(rows)
    let resampled = bootstrap.statistics(of: rows.count) { drawn in Sums(drawn.map { rows[$0] }) }
    variance = bootstrap.figure(own.variance, resampled.map(\.variance))
    first = mixed.indices.map { group in
      bootstrap.figure(own.first(group), resampled.map { $0.first(group) })
    }
    total = mixed.indices.map { group in
      bootstrap.figure(own.total(group), resampled.map { $0.total(group) })
    }
  }

  /// The groups by what they make with all their interactions, the most first.
  public var ranking: [Int] { total.indices.sorted { (-total[$0].value, $0) < (-total[$1].value, $1) } }

  private struct Row {
    let a: Double
    let b: Double
    let mixed: [Double]
  }

  private struct Sums {
    let variance: Double
    private let alone: [Double]
    private let apart: [Double]

    init(_ rows: [Row]) {
      let count = Double(rows.count)
      let mean = rows.reduce(0) { $0 + $1.a + $1.b } / (2 * count)
      let squares = rows.reduce(0) { $0 + ($1.a - mean) * ($1.a - mean) + ($1.b - mean) * ($1.b - mean) }
      variance = squares / (2 * count - 1)
      let groups = rows[0].mixed.indices
      alone = groups.map { group in rows.reduce(0) { $0 + ($1.b - mean) * ($1.mixed[group] - $1.a) } / count }
      apart = groups.map { group in
        rows.reduce(0) { $0 + ($1.a - $1.mixed[group]) * ($1.a - $1.mixed[group]) } / (2 * count)
      }
    }

    func first(_ group: Int) -> Double { variance > 0 ? alone[group] / variance : 0 }
    func total(_ group: Int) -> Double { variance > 0 ? apart[group] / variance : 0 }
  }
}
