/// The number of a client within the segment that he first came to: the same child in every scenario.
///
/// New clients are numbered by the month, the layer of the rate and their order in it (see `ArrivalProcess`), so that
/// more inflow adds clients and renumbers none. Clients who are there at the start have numbers of their own.
enum CandidateID {
  /// Layers of the arrival rate that the numbering has room for.
  static let layers = 32
  /// Candidates in one month and layer that the numbering has room for.
  static let perCell = 1 << 16

  /// The client whom access brings besides one who came by himself: arrivals of a cell stay below this number.
  static func echo(of candidate: UInt32) -> UInt32 { candidate | 0x8000 }

  /// Whether a number is that of somebody who was there at the start, or whom a provider brought in: nobody knows who
  /// referred him.
  static func hasNoReferrer(_ candidate: UInt32) -> Bool { candidate >= Present.inCare.rawValue << 29 }

  /// A new client.
  static func arrival(month: Int, layer: Int, index: Int) -> UInt32 {
    UInt32(month) << 21 | UInt32(layer) << 16 | UInt32(index)
  }

  /// A client who is there at the start.
  enum Present: UInt32 {
    case inCare = 1
    case waiting = 2
    case reEntry = 3
    case dropOutReturn = 4
    case blocked = 5
    /// A client whom a provider brings in himself.
    case induced = 6
    case outside = 7

    /// His number.
    func id(_ index: Int) -> UInt32 { rawValue << 29 | UInt32(index) }
  }
}
