/// A part of the space of inputs, told by limits on a few of them: "fails where inflow grows more than 2.4 %".
public struct ScenarioBox: Sendable, Equatable {
  /// By input, the least and the greatest value inside; infinite where it isn't limited.
  public internal(set) var limits: [ClosedRange<Double>]

  /// The whole space.
  init(inputs: Int) {
    limits = Array(repeating: -.infinity ... .infinity, count: inputs)
  }

  /// The inputs that it limits.
  public var restricted: [Int] {
    limits.indices.filter { limits[$0].lowerBound > -.infinity || limits[$0].upperBound < .infinity }
  }

  /// Whether a case lies inside, by its values by input.
  public func contains(_ values: [Double]) -> Bool { zip(limits, values).allSatisfy { $0 ~= $1 } }

  /// The same box without limits on an input.
  func freed(of input: Int) -> ScenarioBox {
    var box = self
    box.limits[input] = -.infinity ... .infinity
    return box
  }
}
