import Foundation
import Sampling

/// Independent standard normal numbers (Box and Muller 1958).
struct NormalNumbers: ~Copyable {
  private var stream: RandomStream

  init(seed: UInt64) {
    stream = RandomStream(seed: seed, purpose: 21)
  }

  mutating func next() -> Double {
    (-2 * log(stream.uniformPositive())).squareRoot() * cos(2 * .pi * stream.uniform())
  }

  mutating func next(_ count: Int) -> [Double] { (0..<count).map { _ in next() } }

  /// A uniform number.
  mutating func uniform() -> Double { stream.uniform() }
}
