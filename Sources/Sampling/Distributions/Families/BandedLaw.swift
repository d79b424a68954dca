/// Bands as statistics publish them ("0 to 3 months: 24 %"), uniform within a band.
struct BandedLaw: DurationLaw {
  static let name = "empirical"

  /// The lower and upper edges of the bands that have weight, in order.
  let lows: [Double]
  let highs: [Double]
  let chances: CumulativeTable
  /// The bands' shares of the total duration; empty when an edge is negative.
  let shares: CumulativeTable?
  let mean: Double
  let variance: Double

  /// - Precondition: edges rise and are one more than the weights, of which none is negative and one is positive.
  init(edges: [Double], weights: [Double]) {
    let used = weights.indices.filter { weights[$0] > 0 }
    lows = used.map { edges[$0] }
    highs = used.map { edges[$0 + 1] }
    let middles = zip(lows, highs).map { ($0 + $1) / 2 }
    let widths = zip(lows, highs).map { $1 - $0 }
    let chances = CumulativeTable(weights: used.map { weights[$0] })
    let mean = NeumaierSum(middles.indices.map { chances.probability(of: $0) * middles[$0] }).value
    self.chances = chances
    self.mean = mean
    variance =
      NeumaierSum(
        middles.indices.map { band in
          let offset = middles[band] - mean
          return chances.probability(of: band) * (offset * offset + widths[band] * widths[band] / 12)
        }
      ).value
    shares =
      lows[0] < 0
      ? nil : CumulativeTable(weights: middles.indices.map { chances.probability(of: $0) * middles[$0] })
  }

  var support: ClosedRange<Double> { lows[0]...highs[highs.count - 1] }

  func cumulative(_ x: Double) -> Double {
    accumulated(x, chances) { low, high, x in (x - low) / (high - low) }
  }
  func quantile(_ p: Double) -> Double { inside(chances.quantile(p), p) }
  func draw(_ stream: inout RandomStream) -> Double {
    let number = stream.uniform()
    return inside(chances.index(of: number), number)
  }

  func lengthBiasedSurvival(_ x: Double) -> Double {
    guard let shares else { preconditionFailure("durations aren't negative") }
    return 1 - accumulated(x, shares) { low, high, x in (x - low) * (x + low) / ((high - low) * (high + low)) }
  }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    guard let shares else { preconditionFailure("durations aren't negative") }
    let number = stream.uniform()
    let band = shares.index(of: number)
    let part = (number - shares.lowerBound(of: band)) / shares.probability(of: band)
    return (lows[band] * lows[band] + part * (highs[band] - lows[band]) * (highs[band] + lows[band])).squareRoot()
  }

  private func inside(_ band: Int, _ p: Double) -> Double {
    lows[band] + (p - chances.lowerBound(of: band)) / chances.probability(of: band) * (highs[band] - lows[band])
  }

  private func accumulated(
    _ x: Double, _ table: CumulativeTable, part: (_ low: Double, _ high: Double, _ x: Double) -> Double
  ) -> Double {
    guard let band = lows.lastIndex(where: { $0 <= x }) else { return 0 }
    if x >= highs[band] { return table.bounds[band] }
    return table.lowerBound(of: band) + table.probability(of: band) * part(lows[band], highs[band], x)
  }
}

extension Distribution {
  /// Bands with weights, uniform within a band: the form in which statistics offices publish durations.
  ///
  /// - Parameters:
  ///   - edges: where the bands begin and the last one ends, rising; one more than there are weights.
  ///   - weights: how much falls in each band, as counts, shares or percentages; only their proportions matter.
  public static func empirical(edges: [Double], weights: [Double]) throws(DistributionError) -> Distribution {
    guard edges.count == weights.count + 1 else {
      throw .edgeCount(edges: edges.count, weights: weights.count)
    }
    for (index, edge) in edges.enumerated() {
      try check(.edges.at(index), edge, in: index == 0 ? .anything : .above(edges[index - 1]))
    }
    try check(weights: weights)
    return Distribution(
      BandedLaw(edges: edges, weights: weights), Statement(family: "empirical", [(.edges, edges), (.shares, weights)]))
  }
}

extension DistributionFamily {
  static let empirical = DistributionFamily(
    "empirical", Form(lists: .edges, .shares, Distribution.empirical(edges:weights:)))
}

extension DistributionParameter {
  static let edges = length(
    "edges", "edge", isList: true, nl: "De grenzen van de klassen, oplopend; één meer dan er shares zijn.",
    en: "The edges of the bands, rising; one more than there are shares.")
}
