/// Numbers written down in as few bytes as they need: most of what a replication gives is small and whole.
///
/// Whole numbers go by seven bits a byte, the lowest first, each byte but the last with its highest bit set.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: some FixedWidthInteger & UnsignedInteger) {
    var rest = number
    while rest > 0x7f {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Small numbers of either sign take few bytes: 0, -1, 1, -2 and so on are 0, 1, 2, 3.
  mutating func write(_ number: Int128) {
    write(UInt128(bitPattern: number << 1 ^ number >> 127))
  }

  /// A number to the bit: whole ones as such, one higher than their place among 0, -1, 1, -2; others after a 0.
  mutating func write(_ number: Double) {
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 62, number.sign == .plus || whole != 0 {
      write(UInt64(bitPattern: whole << 1 ^ whole >> 63) + 1)
    } else {
      bytes.append(0)
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
