import Experiments
import Synchronization
import Workshop

/// The seats of a room, by the secret that each device keeps in its cookie.
///
/// The file knows the hash of a secret only. Taking a seat waits for the disk, so that a seat survives a kill.
final class SeatBook: Sendable {
  /// The word that lets participants and the projector in.
  let code: String
  /// The word that lets the facilitator in; another one each time that the room opens.
  let key: String
  /// The name of the cookie, the room's own: a cookie goes to all ports of a machine.
  let cookie: String
  private let file: WorkshopFile
  private let seats: Mutex<[String: WorkshopPerson]>

  /// The seats that a file holds.
  init(of file: WorkshopFile, key: String = RoomWord.random(16)) throws(WorkshopFileFault) {
    self.file = file
    self.key = key
    (code, cookie) = try file.room()
    seats = Mutex(try file.seats())
  }

  /// Who may enter by a word, if anybody.
  func admits(_ typed: String, as role: JoinRole) -> Bool {
    let typed = RoomWord.normalized(typed)
    switch role {
    case .facilitator: return RoomWord.areEqual(typed, key)
    case .participant, .projector: return RoomWord.areEqual(typed, code)
    }
  }

  /// Takes a seat.
  ///
  /// - Returns: the secret for the cookie, or nothing where the room is full.
  func take(_ role: JoinRole) throws(WorkshopFileFault) -> String? {
    let secret = Self.randomSecret()
    let hash = Self.hash(secret)
    return try seats.withLock { (seats) throws(WorkshopFileFault) -> String? in
      let person: WorkshopPerson
      switch role {
      case .facilitator: person = .facilitator
      case .projector: person = .projector
      case .participant:
        let taken = seats.values.count { if case .participant = $0 { true } else { false } }
        guard taken < WorkshopLimit.participants.number else { return nil }
        person = .participant(taken + 1)
      }
      guard seats.count < Self.limit || role == .facilitator else { return nil }
      try file.keepSeat(of: person, secretHash: hash)
      seats[hash] = person
      return secret
    }
  }

  /// The seat that a cookie's secret opens.
  func seat(for secret: String) -> Seat? {
    guard secret.utf8.count == 32 else { return nil }
    return seats.withLock { $0[Self.hash(secret)] }.map { Seat(person: $0, formToken: Self.token(of: secret)) }
  }

  /// Seats of all roles together.
  static let limit = 400

  static func hash(_ secret: String) -> String { SHA256.hex(of: Array("seat \(secret)".utf8)) }
  static func token(of secret: String) -> String { String(SHA256.hex(of: Array("form \(secret)".utf8)).prefix(32)) }

  /// 128 bits of the machine's own luck, in hexadecimal digits.
  static func randomSecret() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in
      let digits = String(UInt8.random(in: .min ... .max, using: &generator), radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

/// As what somebody asks to come in.
enum JoinRole: String, CaseIterable {
  case participant, projector, facilitator
}
