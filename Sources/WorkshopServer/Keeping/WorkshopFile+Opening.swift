import Foundation
import GRDB

/// How a workshop's file is opened, told from others, and brought to today's format.
extension WorkshopFile {
  /// "RAMW", by which SQLite's header tells a workshop from any other database.
  static let applicationID = 0x5241_4D57
  /// What makes each format from the one before; their number is the file's `user_version`.
  static let formats = [
    """
    CREATE TABLE room (code TEXT NOT NULL, cookie TEXT NOT NULL) STRICT;
    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, person TEXT NOT NULL, json BLOB NOT NULL) STRICT;
    CREATE TABLE answer (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
    CREATE TABLE seat (secret TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
    """
  ]

  static func open(_ path: String) throws(WorkshopFileFault) -> DatabaseQueue {
    do {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = true
      configuration.busyMode = .immediateError
      configuration.prepareDatabase { database in
        // An exclusive lock is held until the file is closed or the program ends, however it ends.
        try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { try check($0, at: path) }
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try queue.write(migrate)
      return queue
    } catch {
      throw (error as? WorkshopFileFault) ?? WorkshopFileFault(error, at: path)
    }
  }

  /// Looks before anything is written, so that what isn't ours stays as it is.
  private static func check(_ database: Database, at path: String) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    if application != applicationID, !(isEmpty && application == 0) { throw WorkshopFileFault.foreign(path: path) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if version > formats.count {
      throw WorkshopFileFault.newer(path: path, version: version, known: formats.count)
    }
    if try String.fetchOne(database, sql: "PRAGMA quick_check(1)") != "ok" {
      throw WorkshopFileFault.damaged(path: path)
    }
  }

  private static func migrate(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for format in formats.dropFirst(version) { try database.execute(sql: format) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(formats.count)")
  }
}

extension WorkshopFileFault {
  init(_ error: any Error, at path: String) {
    guard let error = error as? DatabaseError else {
      self = .unreachable(path: path, reason: error.localizedDescription)
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    default: self = .unreachable(path: path, reason: error.message ?? error.resultCode.description)
    }
  }
}
