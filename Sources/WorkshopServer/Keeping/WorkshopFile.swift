public import Foundation
import GRDB
public import Workshop

/// A workshop on disk: what happened, in order, with the answers that were kept and the seats that were taken.
///
/// One program at a time has it open. What was appended is on the disk before `append` returns, so that neither a kill
/// nor a power cut loses it (SQLite with a write-ahead log and `synchronous=FULL`). Calls wait for the disk, a few
/// milliseconds: whoever owns the order of events calls `append` without letting go of its state.
public final class WorkshopFile: Sendable {
  /// Where it is.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens a file, or makes it where there is none.
  public init(at path: String) throws(WorkshopFileFault) {
    self.path = path
    queue = try Self.open(path)
  }

  /// Closes it; nothing can be read or kept after that.
  public func close() throws(WorkshopFileFault) {
    try guarded { try queue.close() }
  }

  /// All that happened, the oldest first.
  public func events() throws(WorkshopFileFault) -> [KeptEvent] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT sequence, time, person, json FROM event ORDER BY sequence").map { row in
        guard let person = WorkshopPerson(key: row["person"]) else { throw WorkshopFileFault.damaged(path: path) }
        return KeptEvent(
          sequence: row["sequence"], time: Date(milliseconds: row["time"]), person: person, json: row["json"])
      }
    }
  }

  /// Keeps what happened, all of it or nothing.
  ///
  /// - Returns: the place in the order of the last one.
  @discardableResult
  public func append(_ events: [Data], by person: WorkshopPerson, at time: Date) throws(WorkshopFileFault) -> Int {
    try writing { database in
      var last = try Int.fetchOne(database, sql: "SELECT max(sequence) FROM event") ?? 0
      for json in events {
        last += 1
        try database.execute(
          sql: "INSERT INTO event (sequence, time, person, json) VALUES (?, ?, ?, ?)",
          arguments: [last, time.milliseconds, person.key, json])
      }
      return last
    }
  }

  /// Keeps an answer under a name; an earlier one of that name is replaced.
  public func keep(_ answer: Data, as name: String) throws(WorkshopFileFault) {
    try writing { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO answer (name, content) VALUES (?, ?)", arguments: [name, answer])
    }
  }

  /// The answer that was kept under a name.
  public func answer(_ name: String) throws(WorkshopFileFault) -> Data? {
    try reading { try Data.fetchOne($0, sql: "SELECT content FROM answer WHERE name = ?", arguments: [name]) }
  }

  /// The names of the answers that are kept.
  public func answers() throws(WorkshopFileFault) -> [String] {
    try reading { try String.fetchAll($0, sql: "SELECT name FROM answer ORDER BY name") }
  }

  func reading<Value>(_ read: (Database) throws -> Value) throws(WorkshopFileFault) -> Value {
    try guarded { try queue.read(read) }
  }

  func writing<Value>(_ write: (Database) throws -> Value) throws(WorkshopFileFault) -> Value {
    try guarded { try queue.write(write) }
  }

  private func guarded<Value>(_ work: () throws -> Value) throws(WorkshopFileFault) -> Value {
    do {
      return try work()
    } catch {
      throw (error as? WorkshopFileFault) ?? WorkshopFileFault(error, at: path)
    }
  }
}

extension Date {
  /// Milliseconds since 1970, which survive the file unrounded.
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1_000).rounded()) }

  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1_000)
  }
}
