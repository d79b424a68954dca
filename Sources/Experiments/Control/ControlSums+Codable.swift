internal import Foundation

extension ControlSums: Codable {
  private enum CodingKeys: String, CodingKey {
    case years, months, replications, sums
  }

  /// Reads sums.
  ///
  /// - Throws: `DecodingError` where they are not such as this program writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let years = try container.decode([Int].self, forKey: .years)
    guard
      let sums = try? [ExactSum](
        try container.decode(Data.self, forKey: .sums), count: years.count * ControlItem.allCases.count)
    else { throw DecodingError.dataCorruptedError(forKey: .sums, in: container, debugDescription: "no sums of years") }
    self.init(
      years, try container.decode([[Int]].self, forKey: .months), sums,
      try container.decode(Int.self, forKey: .replications))
  }

  /// Writes the sums.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(years, forKey: .years)
    try container.encode(months, forKey: .months)
    try container.encode(replications, forKey: .replications)
    try container.encode(sums.data, forKey: .sums)
  }
}
