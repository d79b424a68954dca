import CareSimulation
import Experiments
import Foundation
import Testing
import YouthCare

/// Values of known mean in the replications of a result: what their luck explains of it is taken out.
///
/// Source: control variates, Law, *Simulation Modeling and Analysis*; the weights are those of a regression. A column
/// that others make up, or that never varies, has no weight.
struct ControlVariates {
  /// Less their known means.
  private let columns: [[Double]]
  private let means: [Double]
  /// The lower triangle L of LLᵀ, the sums of products about the sample's means.
  private let factor: [[Double]]

  init(_ known: [(values: [Double], mean: Double)]) {
    let columns = known.map { own in own.values.map { $0 - own.mean } }
    let means = columns.map { $0.reduce(0, +) / Double($0.count) }
    var factor: [[Double]] = []
    for row in columns.indices {
      var line = [Double](repeating: 0, count: columns.count)
      for column in 0...row {
        let whole = Self.product(columns[row], columns[column], means[row], means[column])
        let left = (0..<column).reduce(whole) { $0 - line[$1] * (column == row ? line[$1] : factor[column][$1]) }
        if column < row {
          line[column] = factor[column][column] > 0 ? left / factor[column][column] : 0
        } else {
          line[row] = left > 1e-9 * whole ? left.squareRoot() : 0
        }
      }
      factor.append(line)
    }
    (self.columns, self.means, self.factor) = (columns, means, factor)
  }

  private static func product(_ x: [Double], _ y: [Double], _ meanX: Double, _ meanY: Double) -> Double {
    var sum = 0.0
    for index in x.indices { sum += x[index] * y[index] }
    return sum - Double(x.count) * meanX * meanY
  }

  /// The mean of a result in the same replications, and its error.
  func figure(_ values: [Double]) -> Figure {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    // With Lz = the products with the result, what is explained of it is z², and the weights solve Lᵀw = z.
    var explained = [Double](repeating: 0, count: columns.count)
    for row in columns.indices where factor[row][row] > 0 {
      let whole = Self.product(columns[row], values, means[row], mean)
      explained[row] = (0..<row).reduce(whole) { $0 - factor[row][$1] * explained[$1] } / factor[row][row]
    }
    var weights = [Double](repeating: 0, count: columns.count)
    for row in columns.indices.reversed() where factor[row][row] > 0 {
      weights[row] =
        (row + 1..<columns.count).reduce(explained[row]) { $0 - factor[$1][row] * weights[$1] } / factor[row][row]
    }
    let left = Self.product(values, values, mean, mean) - explained.reduce(0) { $0 + $1 * $1 }
    return Figure(
      zip(weights, means).reduce(mean) { $0 - $1.0 * $1.1 },
      standardError: (left / (count - Double(columns.count) - 1) / count).squareRoot())
  }
}

/// The clients of a queue from empty, where each of them finds a place at once: their number in care is Poisson with
/// mean λD(1 − e^(−t/D)) as case T08 has it, and who is in care there above the queue's places tells most of its luck.
struct UnlimitedTwin {
  /// Clients a month, and their mean stay in months.
  let rate: Double
  let stay: Double
  private let runs: MonthlyRuns

  /// - Parameter scenario: the queue; one segment, from empty.
  init(of scenario: Scenario, rate: Double, stay: Double, replications: Int) async throws {
    var unlimited = scenario
    unlimited.segments[0].capacity = .unlimited
    unlimited.segments[0].dropOut = nil
    unlimited.changes = []
    (self.rate, self.stay) = (rate, stay)
    runs = try await MonthlyRuns(unlimited, replications: replications, of: [.inCare])
  }

  private func mean(_ month: Int) -> Double { rate * stay * (1 - exp(-Double(month) / stay)) }

  /// E of a power of (N − level)⁺ of a Poisson number.
  static func excess(over level: Double, mean: Double, power: Double) -> Double {
    var (sum, chance) = (0.0, exp(-mean))
    for count in 1..<1_000 {
      chance *= mean / Double(count)
      if Double(count) > level { sum += chance * pow(Double(count) - level, power) }
    }
    return sum
  }

  /// The number in care at the ends of months, and its excess over levels about the places.
  ///
  /// - Parameter powers: of the excess; 2 helps where squares are asked for.
  func controls(
    _ months: ClosedRange<Int>, about places: (Int) -> Int, levels: [Double] = [-5, 0, 5], powers: [Double] = [1]
  ) -> ControlVariates {
    var known: [(values: [Double], mean: Double)] = []
    for month in months {
      let values = runs(.inCare, month: month)
      known.append((values, mean(month)))
      for level in levels {
        for power in powers {
          let edge = Double(places(month)) + level
          // An excess that hardly ever occurs says nothing, and its weight rests on a few replications.
          guard Self.excess(over: edge, mean: mean(month), power: 0) > 0.01 else { continue }
          known.append(
            (
              values.map { $0 > edge ? pow($0 - edge, power) : 0 },
              Self.excess(over: edge, mean: mean(month), power: power)
            ))
        }
      }
    }
    return ControlVariates(known)
  }
}

/// M/M/c from empty by Kolmogorov's forward equations, solved here and not by the program (Runge–Kutta, fourth order).
enum ForwardEquations {
  /// The mean queue and the mean number in care at the ends of months; a change of places comes just after its month.
  ///
  /// - Parameters:
  ///   - rate: clients a month; stay: in months.
  ///   - places: the places in the months before `change`, and after them.
  static func queue(
    rate: Double, stay: Double, places: (Int, Int), change: Int, at months: [Int]
  ) -> [(queue: Double, inCare: Double)] {
    let states = 500
    let steps = 200
    let step = 1 / Double(steps)
    var chance = [Double](repeating: 0, count: states + 1)
    chance[0] = 1
    func slope(_ chance: [Double], _ servers: Int) -> [Double] {
      var slope = [Double](repeating: 0, count: states + 1)
      for state in 0..<states {
        let flow = rate * chance[state] - Double(min(state + 1, servers)) / stay * chance[state + 1]
        slope[state] -= flow
        slope[state + 1] += flow
      }
      return slope
    }
    func moved(_ slope: [Double], by time: Double) -> [Double] { zip(chance, slope).map { $0 + time * $1 } }
    var found: [(queue: Double, inCare: Double)] = []
    for month in 1...(months.max() ?? 0) {
      let servers = month <= change ? places.0 : places.1
      for _ in 0..<steps {
        let first = slope(chance, servers)
        let second = slope(moved(first, by: step / 2), servers)
        let third = slope(moved(second, by: step / 2), servers)
        let fourth = slope(moved(third, by: step), servers)
        for state in chance.indices {
          chance[state] += step / 6 * (first[state] + 2 * (second[state] + third[state]) + fourth[state])
        }
      }
      if months.contains(month) {
        let queue = chance.enumerated().reduce(0) { $0 + Double(max(0, $1.offset - servers)) * $1.element }
        let all = chance.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        found.append((queue, all - queue))
      }
    }
    return found
  }
}
