internal import Foundation

/// A block is written down by replication and not by how it came about: the same replications give the same bytes
/// however they were grouped.
extension Block: Codable {
  private enum CodingKeys: String, CodingKey {
    case identity, replications, eventCount, ledger, control, shape, values
  }

  /// Reads a block.
  ///
  /// - Throws: `DecodingError` where it is not one that this program could have written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func faulty(_ key: CodingKeys) -> DecodingError {
      .dataCorruptedError(forKey: key, in: container, debugDescription: "not as it was written")
    }
    let shape = try container.decode(BlockShape.self, forKey: .shape)
    let ledger = try container.decode(LedgerSums.self, forKey: .ledger)
    let ranges = try container.decode([Range<Int>].self, forKey: .replications)
    guard RangeSet(replications: ranges) != nil else { throw faulty(.replications) }
    let count = ranges.reduce(0) { $0 + $1.count }
    guard count == ledger.replications else { throw faulty(.ledger) }
    let control = try container.decode(ControlSums.self, forKey: .control)
    var bytes = ByteReader([UInt8](try container.decode(Data.self, forKey: .values)))
    // Each number takes a byte at least: no more room is taken than what was written asks.
    guard shape.fits(count, in: bytes.left) else { throw faulty(.shape) }
    let parts: [BlockPart]
    do { parts = try ranges.map { try BlockPart($0, shape, from: &bytes) } } catch { throw faulty(.values) }
    guard bytes.left == 0 else { throw faulty(.values) }
    self.init(
      try container.decode(Identity.self, forKey: .identity), shape, ledger, control,
      eventCount: try container.decode(Int.self, forKey: .eventCount), parts: parts)
  }

  /// Writes the block.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identity, forKey: .identity)
    try container.encode(Array(replications.ranges), forKey: .replications)
    try container.encode(eventCount, forKey: .eventCount)
    try container.encode(ledger, forKey: .ledger)
    try container.encode(control, forKey: .control)
    try container.encode(shape, forKey: .shape)
    var bytes = ByteWriter()
    for part in parts { part.write(to: &bytes) }
    try container.encode(Data(bytes.bytes), forKey: .values)
  }
}

extension BlockPart {
  fileprivate init(
    _ replications: Range<Int>, _ shape: BlockShape, from bytes: inout ByteReader
  ) throws(ByteReader.Fault) {
    self.init(replications, shape)
    for position in 0..<replications.count {
      for store in stores {
        for cell in 0..<store.shape.valuesPerReplication { store[position, cell] = try bytes.double() }
      }
      var record = WaitRecord()
      for _ in 0..<shape.waitRows {
        let entries = try bytes.number(UInt32.self)
        for _ in 0..<entries {
          let entry = try bytes.number(UInt32.self)
          guard WaitRecord.isValid(entry) else { throw ByteReader.Fault() }
          record.add(entry)
        }
        record.endRow(longest: try bytes.double())
      }
      keep(record)
    }
  }

  fileprivate func write(to bytes: inout ByteWriter) {
    for position in 0..<replications.count {
      for store in stores {
        for cell in 0..<store.shape.valuesPerReplication { bytes.write(store[position, cell]) }
      }
      let record = waits[position]
      for (row, longest) in record.longest.enumerated() {
        let entries = record.entries(of: row)
        bytes.write(UInt32(entries.count))
        for entry in entries { bytes.write(entry) }
        bytes.write(longest)
      }
    }
  }
}
