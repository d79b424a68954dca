/// The number of a category, counted from 0, by weight.
struct CategoricalLaw: Law {
  static let name = "categorical"
  static let isDiscrete = true

  let table: CumulativeTable

  init(weights: [Double]) {
    table = CumulativeTable(weights: weights)
  }

  var mean: Double { moment { $0 } }
  var variance: Double {
    let mean = mean
    return moment { ($0 - mean) * ($0 - mean) }
  }
  var support: ClosedRange<Double> {
    Double(table.index(of: 0))...Double(table.quantile(1))
  }
  func cumulative(_ x: Double) -> Double {
    x < 0 ? 0 : table.bounds[Int(min(x, Double(table.bounds.count - 1)))]
  }
  func quantile(_ p: Double) -> Double { Double(table.quantile(p)) }
  func draw(_ stream: inout RandomStream) -> Double { Double(table.index(of: stream.uniform())) }

  private func moment(_ value: (Double) -> Double) -> Double {
    NeumaierSum(table.bounds.indices.map { table.probability(of: $0) * value(Double($0)) }).value
  }
}

extension Distribution {
  /// The number of a category, counted from 0, by weight; only the weights' proportions matter.
  public static func categorical(weights: [Double]) throws(DistributionError) -> Distribution {
    try check(weights: weights)
    return Distribution(CategoricalLaw(weights: weights), Statement(family: "categorical", [(.shares, weights)]))
  }
}
