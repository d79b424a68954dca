import GRDB
import Workshop

/// The room that a file belongs to, and its seats: who comes back sits where they sat.
extension WorkshopFile {
  /// The room's code and the name of its cookie, made when they are first asked for.
  func room() throws(WorkshopFileFault) -> (code: String, cookie: String) {
    try writing { database in
      if let row = try Row.fetchOne(database, sql: "SELECT code, cookie FROM room") {
        return (row["code"], row["cookie"])
      }
      let made = (code: RoomWord.random(6), cookie: "raming-" + RoomWord.random(8).lowercased())
      try database.execute(sql: "INSERT INTO room (code, cookie) VALUES (?, ?)", arguments: [made.code, made.cookie])
      return made
    }
  }

  /// Who sits on each seat that was taken, by the hash of the seat's secret.
  func seats() throws(WorkshopFileFault) -> [String: WorkshopPerson] {
    try reading { database in
      var seats: [String: WorkshopPerson] = [:]
      for row in try Row.fetchAll(database, sql: "SELECT secret, person FROM seat") {
        guard let person = WorkshopPerson(key: row["person"]) else { throw WorkshopFileFault.damaged(path: path) }
        seats[row["secret"]] = person
      }
      return seats
    }
  }

  /// Keeps a seat.
  func keepSeat(of person: WorkshopPerson, secretHash: String) throws(WorkshopFileFault) {
    try writing { database in
      try database.execute(
        sql: "INSERT INTO seat (secret, person) VALUES (?, ?)", arguments: [secretHash, person.key])
    }
  }
}
