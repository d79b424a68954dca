internal import Glibc
internal import Sampling

/// Which inputs make the spread of a figure over worlds that were lived through already, and how much of it.
///
/// MODEL.md, Q4.
///
/// A stepwise regression: the input that goes with the figure most, then the one that goes most with what is left of it,
/// as long as that is more than the luckiest of so many inputs that say nothing would show (Student's t of the partial
/// correlation at 5 %, over all inputs together by Bonferroni). Its share is what it adds to the part of the variance
/// that straight lines explain (R², adjusted for its number of inputs), so that shares of inputs that go together are
/// counted once, for the first of them.
///
/// Sources: Helton and Davis 2002, *Illustration of sampling-based methods for uncertainty and sensitivity analysis*,
/// Risk Analysis 22, 591–622 (stepwise regression, R² increments). Known gaps: what bends or works only together with
/// another input is left in the rest; an input that is told just above the floor is told too large.
public struct InputShares: Sendable, Equatable {
  /// What is told of an input.
  public struct Part: Sendable, Equatable {
    /// The position of the input.
    public let input: Int
    /// What it adds to the explained part of the variance, with the error from worlds drawn anew.
    public let share: Figure
    /// Whether the figure rises with it.
    public let isRising: Bool
  }

  /// The standard deviation of the figure over worlds, in its unit.
  public let deviation: Figure
  /// The inputs that can be told from chance, in the order in which they were found: mostly the largest first.
  public let parts: [Part]
  /// The share that they leave: chance, what is too small to be seen, and what no straight line follows.
  public let rest: Figure
  /// The share of the variance that an input has to make to be seen among so many worlds and inputs.
  public let floor: Double
  /// The number of worlds.
  public let worlds: Int

  /// The fewest worlds of which anything is told.
  public static let leastWorlds = 20
  /// The most inputs that are told.
  static let most = 6
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
    precondition(!figure.isEmpty && inputs.allSatisfy { $0.count == figure.count })
    let search = StepwiseSearch(inputs, figure, anyFalse: Self.anyFalse)
    worlds = figure.count
    deviation = Self.deviation(figure, bootstrap)
    floor = search.floor
    let isTold = figure.count >= Self.leastWorlds && deviation.value > 0
    let found = isTold ? search.found(atMost: Self.most) : []
    let chosen = found.map { inputs[$0.input] }
    func shares(_ drawn: [Int]) -> [Double] { Self.shares(of: chosen, in: figure, drawn) }
    let whole = shares(Array(figure.indices))
    let anew = found.isEmpty ? [] : bootstrap.statistics(of: figure.count) { drawn -> [Double]? in shares(drawn) }
    func told(_ place: Int) -> Figure { bootstrap.figure(whole[place], anew.map { $0[place] }) }
    parts = found.indices.map { Part(input: found[$0].input, share: told($0), isRising: found[$0].isRising) }
    rest = found.isEmpty ? Figure(1, standardError: 0) : told(found.count)
  }

  private static func deviation(_ figure: [Double], _ bootstrap: Bootstrap) -> Figure {
    guard figure.count > 1, figure.contains(where: { $0 != figure[0] }) else { return Figure(0, standardError: 0) }
    func own(_ drawn: [Int]) -> Double { Estimate(drawn.map { figure[$0] }).standardDeviation }
    return bootstrap.figure(
      own(Array(figure.indices)), bootstrap.statistics(of: figure.count) { drawn -> Double? in own(drawn) })
  }

  /// What each column adds to the adjusted R² after those before it, and what they leave, among worlds by position.
  private static func shares(of columns: [[Double]], in figure: [Double], _ drawn: [Int]) -> [Double] {
    var left = Centred(drawn.map { figure[$0] })
    let whole = left.squares
    guard whole > 0 else { return columns.map { _ in 0 } + [1] }
    var before: [Centred] = []
    var unexplained = [1.0]
    for column in columns {
      var own = Centred(drawn.map { column[$0] })
      for other in before { own.remove(other) }
      left.remove(own)
      before.append(own)
      let freedom = Double(max(1, drawn.count - before.count - 1))
      unexplained.append(left.squares / whole * Double(drawn.count - 1) / freedom)
    }
    return zip(unexplained, unexplained.dropFirst()).map { $0 - $1 } + [unexplained[columns.count]]
  }
}

/// The choice of inputs, one after the other.
private struct StepwiseSearch {
  private let inputs: [[Double]]
  private let figure: [Double]
  private let anyFalse: Double

  init(_ inputs: [[Double]], _ figure: [Double], anyFalse: Double) {
    self.inputs = inputs
    self.figure = figure
    self.anyFalse = anyFalse
  }

  /// The share that the first one has to make.
  var floor: Double { least(after: 0) }

  /// The square of the least partial correlation that isn't put down to luck.
  private func least(after chosen: Int) -> Double {
    let freedom = figure.count - chosen - 2
    guard freedom > 0, !inputs.isEmpty else { return 1 }
    let t = StudentT.upperQuantile(anyFalse / Double(2 * inputs.count), degreesOfFreedom: Double(freedom))
    return t * t / (t * t + Double(freedom))
  }

  func found(atMost most: Int) -> [(input: Int, isRising: Bool)] {
    var left = Centred(figure)
    var columns = inputs.map { Centred($0) }
    let spreads = columns.map(\.squares)
    var found: [(input: Int, isRising: Bool)] = []
    while found.count < most {
      var best: (input: Int, correlation: Double)?
      for (input, column) in columns.enumerated() {
        // What is left of an input that others make up is rounding.
        guard column.squares > 1e-9 * spreads[input], !found.contains(where: { $0.input == input }) else { continue }
        let correlation = column.correlation(with: left)
        if abs(correlation) > abs(best?.correlation ?? 0) { best = (input, correlation) }
      }
      guard let best, best.correlation * best.correlation > least(after: found.count) else { break }
      found.append((best.input, best.correlation > 0))
      let chosen = columns[best.input]
      left.remove(chosen)
      for input in columns.indices { columns[input].remove(chosen) }
    }
    return found
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

  private func product(_ other: Centred) -> Double { zip(values, other.values).reduce(0) { $0 + $1.0 * $1.1 } }

  func correlation(with other: Centred) -> Double {
    let scale = (squares * other.squares).squareRoot()
    return scale > 0 ? product(other) / scale : 0
  }

  /// Takes out what goes with another sample.
  mutating func remove(_ other: Centred) {
    let size = other.squares
    guard size > 0 else { return }
    let slope = product(other) / size
    for place in values.indices { values[place] -= slope * other.values[place] }
  }
}
