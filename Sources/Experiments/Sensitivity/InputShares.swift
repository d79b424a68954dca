/// Which inputs a figure goes with over worlds that were lived through already, and how much of its spread each of them
/// explains by itself.
///
/// MODEL.md, Q4.
///
/// The share of an input is the part of the variance that a straight line in it alone explains: its squared correlation
/// with the figure, less what chance makes of it, 1 − (1 − r²)(n − 1)/(n − 2). So it doesn't depend on which others are
/// looked at, or in which order. Told is an input that goes with the figure by ranks, at 5 % over all inputs together
/// (`RankTest`): costs and inputs have long tails, at which a test of straight lines is wrong.
///
/// Shares don't add up to 1. Inputs that move together (growth of one segment and of all) each count what they have in
/// common, so that one may be told for what another does; what bends, what works only together with another input, what
/// is too small to be seen and chance are in none. What is left by those that are told, all together, is `rest`.
///
/// Sources: Saltelli et al. 2008, *Global Sensitivity Analysis*, §1.2.5 (squared correlation as first-order share of a
/// linear figure); Ezekiel 1930 (adjusted r²).
/// Known gap: an input that is told just above the floor is told too large.
public struct InputShares: Sendable, Equatable {
  /// What is told of an input.
  public struct Part: Sendable, Equatable {
    /// The position of the input.
    public let input: Int
    /// What it explains of the variance by itself, with the error from worlds drawn anew.
    public let share: Figure
    /// Whether the figure rises with it.
    public let isRising: Bool
  }

  /// The standard deviation of the figure over worlds, in its unit.
  public let deviation: Figure
  /// The inputs that can be told from chance, the largest share first; `most` of them.
  public let parts: [Part]
  /// How many more can be told from chance, each with a smaller share.
  public let others: Int
  /// The share that those in `parts` leave, all together: chance, what is too small to be seen, and what no straight line
  /// follows.
  public let rest: Figure
  /// The share of the variance that an input has to make to be seen among so many worlds and inputs, about.
  public let floor: Double
  /// The number of worlds.
  public let worlds: Int

  /// The fewest worlds of which anything is told: of fewer, one input among a hundred has to make more than
  /// a third of the variance to be seen.
  public static let leastWorlds = 30
  /// The most inputs that are told.
  public static let most = 8
  /// The probability that any input is told where none says anything.
  static let anyFalse = 0.05

  /// Whether the figure is the same in all worlds.
  public var isNothing: Bool { deviation.value == 0 }

  /// The shares of inputs in a figure.
  ///
  /// - Parameters:
  ///   - inputs: by input, its value in every world.
  ///   - figure: by world.
  public init(of inputs: [[Double]], in figure: [Double], bootstrap: Bootstrap = Bootstrap(resamples: 200)) {
    self.init(of: inputs, in: figure, Self.test(of: inputs, worlds: figure.count), bootstrap)
  }

  /// The shares of the same inputs in several figures.
  static func all(of inputs: [[Double]], in figures: [[Double]]) -> [InputShares] {
    let test = test(of: inputs, worlds: figures.first?.count ?? 0)
    return figures.map { InputShares(of: inputs, in: $0, test, Bootstrap(resamples: 200)) }
  }

  private static func test(of inputs: [[Double]], worlds: Int) -> RankTest {
    RankTest(inputs, worlds: worlds, anyFalse: anyFalse)
  }

  private init(of inputs: [[Double]], in figure: [Double], _ test: RankTest, _ bootstrap: Bootstrap) {
    precondition(!figure.isEmpty && inputs.allSatisfy { $0.count == figure.count })
    worlds = figure.count
    deviation = Self.deviation(figure, bootstrap)
    floor = test.floor
    let isTold = figure.count >= Self.leastWorlds && deviation.value > 0
    let named = isTold ? test.passed(by: figure) : []
    let ranked = named.map { (input: $0, share: Self.share(of: inputs[$0], in: figure)) }.filter { $0.share > 0 }
      .sorted { ($1.share, $0.input) < ($0.share, $1.input) }
    let told = ranked.prefix(Self.most)
    others = ranked.count - told.count
    let columns = told.map { inputs[$0.input] }
    let anew =
      told.isEmpty
      ? []
      : bootstrap.statistics(of: figure.count) { drawn -> [Double]? in
        let own = drawn.map { figure[$0] }
        let picked = columns.map { column in drawn.map { column[$0] } }
        return picked.map { Self.share(of: $0, in: own) } + [Self.rest(of: picked, in: own)]
      }
    parts = told.enumerated().map { place, found in
      Part(
        input: found.input, share: bootstrap.figure(found.share, anew.map { $0[place] }),
        isRising: Correlation.of(inputs[found.input], figure) > 0)
    }
    rest =
      told.isEmpty
      ? Figure(1, standardError: 0)
      : bootstrap.figure(Self.rest(of: columns, in: figure), anew.map { $0[columns.count] })
  }

  private static func deviation(_ figure: [Double], _ bootstrap: Bootstrap) -> Figure {
    guard figure.count > 1, figure.contains(where: { $0 != figure[0] }) else { return Figure(0, standardError: 0) }
    func own(_ drawn: [Int]) -> Double { Estimate(drawn.map { figure[$0] }).standardDeviation }
    return bootstrap.figure(
      own(Array(figure.indices)), bootstrap.statistics(of: figure.count) { drawn -> Double? in own(drawn) })
  }

  /// The squared correlation, less what chance makes of it.
  private static func share(of input: [Double], in figure: [Double]) -> Double {
    1 - adjusted(1 - Correlation.squared(input, figure), inputs: 1, worlds: figure.count)
  }

  /// What a plane in all columns leaves, adjusted for their number.
  private static func rest(of columns: [[Double]], in figure: [Double]) -> Double {
    var left = Centred(figure)
    let whole = left.squares
    guard whole > 0 else { return 1 }
    var before: [Centred] = []
    for column in columns {
      var own = Centred(column)
      let size = own.squares
      for other in before { own.remove(other) }
      // What is left of an input that others make up is rounding.
      guard own.squares > 1e-9 * size else { continue }
      left.remove(own)
      before.append(own)
    }
    return adjusted(left.squares / whole, inputs: before.count, worlds: figure.count)
  }

  private static func adjusted(_ unexplained: Double, inputs: Int, worlds: Int) -> Double {
    unexplained * Double(worlds - 1) / Double(max(1, worlds - inputs - 1))
  }
}

/// A sample as distances from its mean.
private struct Centred {
  private var values: [Double]

  init(_ sample: [Double]) {
    let mean = OutcomeValues.mean(sample)
    values = sample.map { $0 - mean }
  }

  var squares: Double { values.reduce(0) { $0 + $1 * $1 } }

  /// Takes out what goes with another sample.
  mutating func remove(_ other: Centred) {
    let size = other.squares
    guard size > 0 else { return }
    let slope = zip(values, other.values).reduce(0) { $0 + $1.0 * $1.1 } / size
    for place in values.indices { values[place] -= slope * other.values[place] }
  }
}
