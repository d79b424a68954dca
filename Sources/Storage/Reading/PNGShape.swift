/// Whether bytes hang together as a PNG: its chunks with their sums, a header that means something, and a picture.
///
/// W3C, *Portable Network Graphics* (third edition), 5 (chunks) and 11.2 (header). What the picture's bytes unpack to
/// isn't looked at.
struct PNGShape {
  static let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether it is whole.
  var isWhole: Bool {
    guard bytes.starts(with: Self.start) else { return false }
    var place = Self.start.count
    var kinds: [String] = []
    while place + 12 <= bytes.count {
      let end = place + 8 + number(at: place)
      guard end + 4 <= bytes.count, Self.sum(bytes[(place + 4)..<end]) == number(at: end) else { return false }
      kinds.append(String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self))
      if kinds.count == 1, kinds[0] != "IHDR" || !isHeader(bytes[(place + 8)..<end]) { return false }
      place = end + 4
    }
    return place == bytes.count && kinds.contains("IDAT") && kinds.firstIndex(of: "IEND") == kinds.count - 1
  }

  private func number(at place: Int) -> Int { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }

  /// A width, a height, a kind of colours with bits that it can have, and known ways of packing.
  private func isHeader(_ header: ArraySlice<UInt8>) -> Bool {
    let header = Array(header)
    guard header.count == 13, header[0] < 128, header[4] < 128 else { return false }
    let bits: [UInt8: Set<UInt8>] = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]
    return header[..<4].contains { $0 > 0 } && header[4..<8].contains { $0 > 0 }
      && bits[header[9]]?.contains(header[8]) == true && header[10] == 0 && header[11] == 0 && header[12] < 2
  }

  /// The sum behind a chunk: CRC-32 (ISO 3309).
  private static func sum(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~sum)
  }
}
