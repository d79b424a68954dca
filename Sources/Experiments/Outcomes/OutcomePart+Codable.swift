internal import Foundation

/// A part is written down by replication and not by how it came about.
extension OutcomePart: Codable {
  private enum CodingKeys: String, CodingKey {
    case identity, asked, replications, values
  }

  /// Reads a part.
  ///
  /// - Throws: `DecodingError` where it is not one that this program could have written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func faulty(_ key: CodingKeys) -> DecodingError {
      .dataCorruptedError(forKey: key, in: container, debugDescription: "not as it was written")
    }
    let asked = try container.decode([String].self, forKey: .asked)
    let ranges = try container.decode([Range<Int>].self, forKey: .replications)
    guard let numbers = RangeSet(replications: ranges) else { throw faulty(.replications) }
    let count = ranges.reduce(0) { $0 + $1.count }
    var bytes = ByteReader([UInt8](try container.decode(Data.self, forKey: .values)))
    // Each number takes a byte at least: no more room is taken than what was written asks.
    guard count * asked.count <= bytes.left else { throw faulty(.values) }
    let rows: [[Double]]
    do { rows = try (0..<count).map { _ in try asked.map { _ in try bytes.double() } } } catch { throw faulty(.values) }
    guard bytes.left == 0 else { throw faulty(.values) }
    self.init(of: try container.decode(Block.Identity.self, forKey: .identity), asked, numbers, rows: rows)
  }

  /// Writes the part.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identity, forKey: .identity)
    try container.encode(asked, forKey: .asked)
    try container.encode(Array(replications.ranges), forKey: .replications)
    var bytes = ByteWriter()
    for row in ordered { for value in row { bytes.write(value) } }
    try container.encode(Data(bytes.bytes), forKey: .values)
  }
}
