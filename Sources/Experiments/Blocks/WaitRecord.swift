internal import CareSimulation

/// The waits of those who started in one replication, by budget year and segment.
///
/// Only the bins in which somebody was counted are kept, in four bytes each: eleven bits for the bin, the rest for the
/// number, in several entries where that is too few.
struct WaitRecord: Sendable {
  private static let binBits: UInt32 = 11
  private static let mostInEntry = Int(UInt32.max >> binBits)

  /// Where the entries of each row (`[budget year][segment]`) begin, and where the last ends.
  private(set) var starts: [Int32] = [0]
  private(set) var entries: [UInt32] = []
  private(set) var longest: [Double] = []

  /// Nobody yet.
  init() {}

  /// The waits of a replication that has just been run.
  init(_ replicator: borrowing Replicator, segments: Int, years: Int) {
    for year in 0..<years {
      for segment in 0..<segments {
        replicator.forEachWaitBin(in: segment, year: year) { bin, count in
          var left = count
          while left > 0 {
            let part = min(left, Self.mostInEntry)
            entries.append(UInt32(part) << Self.binBits | UInt32(bin))
            left -= part
          }
        }
        endRow(longest: replicator.longestWait(in: segment, year: year))
      }
    }
  }

  mutating func add(_ entry: UInt32) { entries.append(entry) }

  mutating func endRow(longest days: Double) {
    starts.append(Int32(entries.count))
    longest.append(days)
  }

  /// The entries of a row.
  func entries(of row: Int) -> ArraySlice<UInt32> { entries[Int(starts[row])..<Int(starts[row + 1])] }

  /// Adds the waits of a row to others.
  func add(_ row: Int, to waits: inout WaitHistogram) {
    for entry in entries(of: row) {
      waits.add(Int(entry >> Self.binBits), in: Int(entry & (1 << Self.binBits - 1)), longest: longest[row])
    }
  }

  /// Whether an entry is of a bin that there is.
  static func isValid(_ entry: UInt32) -> Bool { Int(entry & (1 << binBits - 1)) < WaitHistogram.bins }
}
