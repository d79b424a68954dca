internal import CareSimulation
internal import Synchronization
internal import YouthCare

/// The waits of those who started in every replication, by budget year and segment.
///
/// Of each replication only the bins in which somebody was counted are kept, in four bytes each: eleven bits for the
/// bin, the rest for the number, in several entries where that is too few.
final class WaitStore: Sendable {
  /// The waits of one replication.
  private struct Record: Sendable {
    /// Where the entries of each row (`[budget year][segment]`) begin, and where the last ends.
    var starts: [Int32] = [0]
    var entries: [UInt32] = []
    var longest: [Double] = []
  }

  private static let binBits: UInt32 = 11
  private static let mostInEntry = Int(UInt32.max >> binBits)

  private let segments: Int
  private let years: Int
  private let records: Mutex<[Record?]>

  init(_ plan: SimulationPlan, replications: Int) {
    segments = plan.scenario.segments.count
    years = plan.calendar.years.count
    records = Mutex([Record?](repeating: nil, count: replications))
  }

  /// Keeps a replication that has just been run.
  func keep(_ replicator: borrowing Replicator, as number: Int) {
    var record = Record()
    for year in 0..<years {
      for segment in 0..<segments {
        replicator.forEachWaitBin(in: segment, year: year) { bin, count in
          var left = count
          while left > 0 {
            let part = min(left, Self.mostInEntry)
            record.entries.append(UInt32(part) << Self.binBits | UInt32(bin))
            left -= part
          }
        }
        record.starts.append(Int32(record.entries.count))
        record.longest.append(replicator.longestWait(in: segment, year: year))
      }
    }
    let kept = record
    records.withLock { $0[number] = kept }
  }

  /// The waits in a replication, by its number, in segments and budget years by their positions.
  func waits(in segments: [Int], years: Range<Int>) -> (_ replication: Int) -> WaitHistogram {
    let records = records.withLock { $0 }
    return { [ownSegments = self.segments] replication in
      var waits = WaitHistogram()
      guard let record = records[replication] else { return waits }
      for year in years {
        for segment in segments {
          let row = year * ownSegments + segment
          for entry in record.entries[Int(record.starts[row])..<Int(record.starts[row + 1])] {
            waits.add(
              Int(entry >> Self.binBits), in: Int(entry & (1 << Self.binBits - 1)), longest: record.longest[row])
          }
        }
      }
      return waits
    }
  }
}
