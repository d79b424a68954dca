/// Whose random numbers: 64 bits that follow from a name, and from nothing else.
///
/// Equal names meet equal luck wherever they stand, so that what is reordered, taken out or put in beside somebody moves
/// nothing of his. Numbers that are everybody's, such as the shock of a year, are `shared`.
///
/// The hash is FNV-1a over the name's bytes in UTF-8, with SplitMix64's finaliser, by which every bit hangs on every
/// byte: seeds are small numbers, and a name's bits are combined with the seed's by exclusive-or. Names share their luck
/// by accident once in 2⁶⁴ pairs: among 10⁵ names with a chance of 3 × 10⁻¹⁰.
///
/// Sources: Fowler, Noll, Vo and Eastlake, "The FNV non-cryptographic hash algorithm" (draft-eastlake-fnv); Steele, Lea
/// and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, with the constants of Stafford's variant 13.
@frozen
public struct StreamName: Sendable, Hashable {
  /// The bits that are combined with the seed's.
  public let bits: UInt64

  /// What is nobody's own.
  public static let shared = StreamName(bits: 0)

  @inlinable
  init(bits: UInt64) {
    self.bits = bits
  }

  /// The numbers of somebody known by a name, or by several: a provider in a segment.
  ///
  /// A byte that UTF-8 doesn't have stands between names, so that "ab" and "c" are not "a" and "bc".
  public init(_ names: String...) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for (index, name) in names.enumerated() {
      if index > 0 { add(0xFF) }
      for byte in name.utf8 { add(byte) }
    }
    self.init(bits: Self.finalised(hash))
  }

  private static func finalised(_ hash: UInt64) -> UInt64 {
    var bits = hash
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
