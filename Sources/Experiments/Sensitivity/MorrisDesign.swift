internal import Sampling

/// Paths through the cube of inputs on which one input moves at a time (Morris 1991).
///
/// Inputs stand at one of four levels 0, ⅓, ⅔, 1 and move by ⅔, up or down, each once a path in an order that is drawn.
/// A path takes one run more than there are inputs.
///
/// Source: Morris 1991, *Factorial sampling plans for preliminary computational experiments*, Technometrics 33. Known
/// gap: paths are drawn, not chosen to lie far apart (Campolongo 2007).
public struct MorrisDesign: Sendable, Equatable {
  /// How far an input moves.
  public static let step = 2.0 / 3

  /// One path.
  public struct Path: Sendable, Equatable {
    /// Its points, of which neighbours differ in one input.
    public let points: [[Double]]
    /// Which input moves from each point to the next.
    public let moved: [Int]
  }

  /// The number of inputs.
  public let inputs: Int
  /// The paths.
  public let paths: [Path]

  /// Draws a design; paths of a longer one begin with those of the shorter.
  public init(inputs: Int, paths: Int = 20, seed: UInt64) {
    precondition(inputs > 0 && paths > 1)
    self.inputs = inputs
    var stream = RandomStream(seed: seed, purpose: OwnPurpose.paths)
    self.paths = (0..<paths).map { path in
      stream.seek(to: Decision(candidate: UInt32(path)), replication: 0)
      return Self.draw(inputs, &stream)
    }
  }

  private static func draw(_ inputs: Int, _ stream: inout RandomStream) -> Path {
    var point = (0..<inputs).map { _ in Double(Int(4 * stream.uniform())) / 3 }
    var order = Array(0..<inputs)
    for last in stride(from: inputs - 1, to: 0, by: -1) {
      order.swapAt(last, Int(Double(last + 1) * stream.uniform()))
    }
    var points = [point]
    for input in order {
      // From each level one move alone stays inside.
      point[input] = point[input] < 0.5 ? point[input] + step : max(0, point[input] - step)
      points.append(point)
    }
    return Path(points: points, moved: order)
  }
}
