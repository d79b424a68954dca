/// Reads what `ByteWriter` wrote, and trusts nothing: what can't have been written is told and not run into.
struct ByteReader {
  /// What is read is not what was written.
  struct Fault: Error {}

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes that are left: no fewer than the numbers that are.
  var left: Int { bytes.count - position }

  mutating func number<Number: FixedWidthInteger & UnsignedInteger>(_ type: Number.Type) throws(Fault) -> Number {
    var number: Number = 0
    var shift = 0
    while true {
      guard position < bytes.count, shift < Number.bitWidth else { throw Fault() }
      let byte = bytes[position]
      let part = Number(byte & 0x7f)
      guard (part << shift) >> shift == part else { throw Fault() }
      number |= part << shift
      position += 1
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  mutating func signed() throws(Fault) -> Int128 {
    let number = try number(UInt128.self)
    return Int128(bitPattern: number >> 1) ^ -Int128(bitPattern: number & 1)
  }

  mutating func double() throws(Fault) -> Double {
    let number = try number(UInt64.self)
    if number > 0 { return Double(Int64(bitPattern: (number - 1) >> 1) ^ -Int64(bitPattern: (number - 1) & 1)) }
    guard left >= 8 else { throw Fault() }
    let bits = bytes[position..<position + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    position += 8
    return Double(bitPattern: bits)
  }
}
