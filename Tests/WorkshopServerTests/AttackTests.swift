import Testing
import WorkshopServer

@Suite("What others try", .serialized)
struct AttackTests {
  @Test(
    "a form of another site does nothing",
    arguments: [
      ["Origin": "http://elsewhere.example"], ["Origin": "null"], ["Sec-Fetch-Site": "cross-site"],
      ["Sec-Fetch-Site": "same-site"], ["Origin": ""],
    ])
  func refusesOtherSites(headers: [String: String]) async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      #expect(try await device.command(["kind": "vote"], headers).status == 403)
      let joining = ["role": "participant", "code": room.server.code]
      #expect(try await room.stranger.post("/join", joining, headers).status == 403)
      #expect(room.host.performed.isEmpty)
      #expect(
        try await device.command(["kind": "vote"], ["Origin": "", "Sec-Fetch-Site": "same-origin"]).status == 303)
    }
  }

  @Test("a form without the seat's token, or with another's, does nothing")
  func refusesOtherTokens() async throws {
    try await TestRoom.open { room in
      let (device, other) = (try await room.joined(), try await room.joined())
      #expect(try await device.post("/room/command", ["kind": "vote"]).status == 403)
      #expect(try await device.command(["kind": "vote", "token": other.token]).status == 403)
      #expect(room.host.performed.isEmpty)
    }
  }

  @Test(
    "a name that somebody points at this machine isn't answered",
    arguments: [
      ("elsewhere.example", 403), ("elsewhere.example:80", 403), ("127.0.0.1.elsewhere.example", 403), ("", 403),
      ("localhost:1", 200), ("192.168.1.20:8080", 200), ("[::1]:8080", 200),
    ])
  func refusesOtherNames(name: String, status: Int) async throws {
    try await TestRoom.open { room in
      let answer = try await room.stranger.get("/", ["Host": name])
      #expect(answer.status == status)
    }
  }

  @Test("a body over 64 KiB is refused, whether it says so or not, and what is no form too")
  func refusesBodies() async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      let long = String(repeating: "a", count: 70_000)
      let answer = try await device.command(["kind": "note", "text": long], ["Accept": "application/json"])
      #expect(answer.status == 413)
      #expect(answer.body.contains("Nothing has changed"))
      let head = ["Origin": "http://127.0.0.1:\(room.port)", "Content-Type": "application/x-www-form-urlencoded"]
      let chunked = head.merging(["Transfer-Encoding": "chunked", "Content-Length": ""]) { $1 }
      let body = "11170\r\n\(long)\r\n0\r\n\r\n"
      #expect(try await device.send("POST", "/room/command", chunked, body: body).status == 413)
      let json = try await device.command(["kind": "note"], ["Content-Type": "application/json"])
      #expect(json.status == 400)
      #expect(try await device.command(["kind": "note", "text": String(repeating: "a", count: 60_000)]).status == 303)
      #expect(room.host.performed.count == 1)
    }
  }

  @Test("headers over their limit end the connection")
  func refusesHeaders() async throws {
    try await TestRoom.open { room in
      let answer = try await room.stranger.get("/", ["X-Long": String(repeating: "a", count: 20_000)])
      #expect([0, 400, 431].contains(answer.status))
      #expect(try await room.stranger.get("/").status == 200)
    }
  }

  @Test(
    "a request that trickles in, and a connection that is silent, are ended",
    arguments: [
      "GET / HT", "POST /join HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\nro", "",
    ])
  func endsSlowOnes(start: String) async throws {
    var limits = ServerLimits()
    limits.arrival = .milliseconds(200)
    limits.idle = .milliseconds(200)
    try await TestRoom.open(limits: limits) { room in
      let connection = try await Connection(port: room.port)
      defer { connection.close() }
      try await connection.send(start)
      #expect(try await connection.isEnded())
    }
  }

  @Test("too many forms of one seat are held back; others go on")
  func holdsBackForms() async throws {
    var limits = ServerLimits()
    (limits.forms, limits.formsPerSecond) = (3, 0.001)
    try await TestRoom.open(limits: limits) { room in
      let (device, other) = (try await room.joined(), try await room.joined())
      for _ in 1...3 { #expect(try await device.command(["kind": "vote"]).status == 303) }
      #expect(try await device.command(["kind": "vote"]).status == 429)
      #expect(try await other.command(["kind": "vote"]).status == 303)
    }
  }

  @Test("where all connections are taken, the facilitator still gets in, and nobody else")
  func keepsTheFacilitatorIn() async throws {
    var limits = ServerLimits()
    (limits.connections, limits.reserve) = (4, 2)
    try await TestRoom.open(limits: limits) { room in
      let (facilitator, participant) = (try await room.joined(as: "facilitator"), try await room.joined())
      var taken: [Connection] = []
      for _ in 1...12 { taken.append(try await Connection(port: room.port)) }
      #expect(try await facilitator.get("/room").status == 200)
      #expect(try await participant.get("/room").status == 503)
      #expect(try await room.joined(as: "facilitator").get("/room").status == 200)
      for connection in taken { connection.close() }
    }
  }

  @Test("a fault's page is in the visitor's language and tells nothing of the inside", arguments: ["nl", "en"])
  func tellsFaults(language: String) async throws {
    try await TestRoom.open { room in
      let page = try await room.stranger.get("/nothing", ["Accept-Language": language])
      #expect(page.status == 404)
      #expect(page.body.contains(language == "nl" ? "Deze pagina is er niet" : "This page isn"))
      let part = try await room.stranger.get("/room/part/x", ["Accept": "application/json"])
      #expect(part.status == 403)
      #expect(part.body.hasPrefix(#"{"faults":[{"field":"","text":"#))
    }
  }
}
