import Foundation
import Sampling
import Testing

@Suite("Sobol' sequences with a digital shift")
struct SobolSequenceTests {
  /// Of 2ᵏ points each coordinate has one in every 2ᵏ-th, whatever the shift; and of the first two coordinates every
  /// box of 1/16 by 1/16 holds one of 256 (a (0, 8, 2)-net). Without the origin one of each would be missing.
  @Test(
    "a power of two of points lies one in each interval, and one in each box of two coordinates", arguments: [1, 2, 77])
  func evenness(seed: UInt64) {
    let points = SobolSequence(dimensions: 40, seed: seed, purpose: 3).points(256)
    for dimension in 0..<40 {
      #expect(Set(points.map { Int($0[dimension] * 256) }) == Set(0..<256))
      #expect(points.allSatisfy { $0[dimension] > 0 && $0[dimension] < 1 })
    }
    let boxes = points.map { point -> Int in
      let (row, column) = (Int(point[0] * 16), Int(point[1] * 16))
      return row * 16 + column
    }
    #expect(Set(boxes).count == 256)
  }

  @Test(
    "a seed, a purpose and a randomisation each have points of their own; a longer run begins with the shorter"
  )
  func repeatable() {
    let points = SobolSequence(dimensions: 3, seed: 9, purpose: 3).points(16)
    #expect(SobolSequence(dimensions: 3, seed: 9, purpose: 3).points(64).prefix(16).elementsEqual(points))
    for other in [
      SobolSequence(dimensions: 3, seed: 10, purpose: 3), SobolSequence(dimensions: 3, seed: 9, purpose: 4),
      SobolSequence(dimensions: 3, seed: 9, purpose: 3, randomisation: 1),
    ] {
      #expect(other.points(16) != points)
    }
  }

  /// ∫ x y z = 1/8: independent shifts scatter around it, far nearer than chance does.
  @Test("the mean over shifts is that of the integral, and its spread a tenth of chance's at most")
  func integral() {
    let means = (0..<64).map { randomisation in
      SobolSequence(dimensions: 3, seed: 4, purpose: 3, randomisation: UInt32(randomisation)).points(256)
        .reduce(0) { $0 + $1[0] * $1[1] * $1[2] / 256 }
    }
    let mean = means.reduce(0, +) / 64
    let spread = (means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 63).squareRoot()
    #expect(abs(mean - 0.125) < 4 * spread / 8)
    // Var(xyz) = 1/27 − 1/64.
    #expect(spread < 0.1 * ((1.0 / 27 - 1.0 / 64) / 256).squareRoot())
  }
}
