/// A number that dated changes move: from a date, until a date, at once or as a ramp.
///
/// MODEL.md, T3.
public struct Timeline: Sendable, Equatable {
  /// What a change does to the number before it.
  public enum Operation: Sendable, Equatable {
    case times(Double)
    case to(Double)
    case plus(Double)

    func apply(to value: Double) -> Double {
      switch self {
      case .times(let factor): value * factor
      case .to(let target): target
      case .plus(let difference): value + difference
      }
    }
  }

  /// One change, with its dates in days from the contract's start.
  public struct Step: Sendable, Equatable {
    /// What it does.
    public var operation: Operation
    /// When it begins.
    public var from: Double
    /// When it is undone; infinity if it stays.
    public var until: Double
    /// Days over which the effect grows linearly to the whole; 0 is at once.
    public var ramp: Double

    /// A change.
    public init(_ operation: Operation, from: Double, until: Double = .infinity, ramp: Double = 0) {
      self.operation = operation
      self.from = from
      self.until = until
      self.ramp = ramp
    }

    /// Whether it takes something of a number that it multiplies.
    public var isCut: Bool {
      switch operation {
      case .times(let factor): factor < 1
      case .to, .plus: false
      }
    }

    func weight(at day: Double) -> Double {
      if day < from || day >= until { return 0 }
      return ramp > 0 ? min(1, (day - from) / ramp) : 1
    }
  }

  /// The number before any change.
  public var base: Double
  /// The changes, in the order in which they apply.
  public var steps: [Step]

  /// A number with changes; without any it is constant.
  public init(_ base: Double, steps: [Step] = []) {
    self.base = base
    self.steps = steps
  }

  /// Whether the number never moves.
  public var isConstant: Bool { steps.isEmpty }

  /// The number on a day.
  public func value(at day: Double) -> Double {
    var value = base
    for step in steps {
      let weight = step.weight(at: day)
      if weight > 0 { value += weight * (step.operation.apply(to: value) - value) }
    }
    return value
  }

  /// The days strictly inside a stretch at which the number jumps or bends.
  public func breaks(between start: Double, and end: Double) -> [Double] {
    steps.flatMap { [$0.from, $0.from + $0.ramp, $0.until] }.filter { $0 > start && $0 < end }.sorted()
  }

  /// The moments from a first one up to but not including a last one at which a number that keeps its value all day
  /// moves: where it jumps, and every day of a ramp.
  public func dailyMoments(from start: Double, to end: Double) -> [Double] {
    let moments = steps.flatMap { step in
      [step.from, step.until] + stride(from: step.from + 1, to: min(step.from + step.ramp + 1, step.until), by: 1)
    }
    return Set(moments).filter { $0 >= start && $0 < end }.sorted()
  }

  /// A bound from above over a stretch; attained, or passed by less than the product of overlapping ramps.
  public func bounds(between start: Double, and end: Double) -> ClosedRange<Double> {
    if isConstant { return base...base }
    var low = Double.infinity
    var high = -Double.infinity
    var edges = [start]
    edges += breaks(between: start, and: end)
    edges.append(end)
    for (left, right) in zip(edges, edges.dropFirst()) {
      for day in [left, (left + right) / 2, right.nextDown] {
        let value = value(at: day)
        low = min(low, value)
        high = max(high, value)
      }
    }
    // Two ramps at once make a curve: widen by its greatest bulge, a quarter of the spread.
    let slack = steps.count(where: { $0.ramp > 0 }) > 1 ? (high - low) / 4 : 0
    return (low - slack)...(high + slack)
  }
}
