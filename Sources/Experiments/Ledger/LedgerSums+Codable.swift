internal import Foundation

extension LedgerSums: Codable {
  private enum CodingKeys: String, CodingKey {
    case shape, replications, sums
  }

  /// Reads sums.
  ///
  /// - Throws: `DecodingError` where they are not such as this program writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let shape = try container.decode(LedgerShape.self, forKey: .shape)
    let replications = try container.decode(Int.self, forKey: .replications)
    guard shape.isSound, replications >= 0,
      let sums = try? [ExactSum](try container.decode(Data.self, forKey: .sums), count: shape.cells)
    else { throw DecodingError.dataCorruptedError(forKey: .sums, in: container, debugDescription: "no ledger's sums") }
    self.init(shape, sums, replications)
  }

  /// Writes the sums.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(shape, forKey: .shape)
    try container.encode(replications, forKey: .replications)
    try container.encode(sums.data, forKey: .sums)
  }
}
