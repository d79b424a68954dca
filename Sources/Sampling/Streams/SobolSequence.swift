@preconcurrency internal import CGSL

/// Points that fill a cube more evenly than chance does, shifted at random (Sobol' 1967).
///
/// The direction numbers are GSL's (Bratley and Fox 1988), thirty bits and at most forty dimensions. Each coordinate is
/// combined by exclusive-or with a word of its own (a digital shift), so that the points keep their evenness, every
/// point is uniform by itself, and independent shifts tell an honest error. The origin belongs to the points: 2ᵏ of
/// them are even only with it (Owen 2020, *On dropping the first Sobol' point*).
///
/// Known gap: a shift isn't a scrambling; the error falls as 1/n at best, not as n^−1.5.
public struct SobolSequence: Sendable {
  /// The most dimensions it has.
  public static let dimensionLimit = 40

  /// The number of coordinates of a point.
  public let dimensions: Int
  private let shifts: [UInt32]

  /// A sequence.
  ///
  /// - Parameters:
  ///   - seed: what the shifts are drawn from, with a purpose as random streams have.
  ///   - randomisation: which shift of many.
  public init(dimensions: Int, seed: UInt64, purpose: UInt16, randomisation: UInt32 = 0) {
    precondition(1...Self.dimensionLimit ~= dimensions, "the sequence has 1 to 40 dimensions")
    self.dimensions = dimensions
    var stream = RandomStream(seed: seed, purpose: purpose)
    shifts = (0..<dimensions).map { dimension in
      stream.seek(to: Decision(candidate: UInt32(dimension)), replication: randomisation)
      return UInt32(stream.uniform() * 0x1p30)
    }
  }

  /// The first points, each strictly inside the cube; a power of two is the number to ask for.
  public func points(_ count: Int) -> [[Double]] {
    _ = GSLSetup.errorsAreReturned
    guard let generator = gsl_qrng_alloc(gsl_qrng_sobol, UInt32(dimensions)) else {
      fatalError("no memory for a sequence of \(dimensions) dimensions")
    }
    defer { gsl_qrng_free(generator) }
    // GSL leaves the origin out.
    var raw = [Double](repeating: 0, count: dimensions)
    return (0..<count).map { index in
      if index > 0 { gsl_qrng_get(generator, &raw) }
      return zip(raw, shifts).map { (Double(UInt32($0 * 0x1p30) ^ $1) + 0.5) * 0x1p-30 }
    }
  }
}
