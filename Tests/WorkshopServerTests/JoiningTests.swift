import Testing
import WorkshopServer

@Suite("Coming in", .serialized)
struct JoiningTests {
  @Test("the door is a form in the language that is asked for, then kept", arguments: ["nl", "en"])
  func door(language: String) async throws {
    try await TestRoom.open { room in
      let asked = try await room.stranger.get("/?lang=\(language)")
      let title = language == "nl" ? "Meedoen aan de werksessie" : "Join the workshop"
      #expect(asked.status == 200)
      #expect(asked.body.contains("<html lang=\"\(language)\">") && asked.body.contains("<h1>\(title)</h1>"))
      #expect(asked.body.contains("<label for=\"code\">") && asked.body.contains("href=\"/page.css\""))
      #expect(asked.headers["set-cookie"]?.hasPrefix("raming-lang=\(language)") == true)
      let kept = try await room.stranger.get("/", ["Cookie": "raming-lang=\(language)", "Accept-Language": "de"])
      #expect(kept.body.contains(title))
      let other = language == "nl" ? "en" : "nl"
      let browser = try await room.stranger.get("/", ["Accept-Language": "de, \(other);q=0.3, \(language)-NL;q=0.8"])
      #expect(browser.body.contains(title))
    }
  }

  @Test("who has the room's code comes in, and comes back to the same seat", arguments: ["participant", "projector"])
  func comesIn(role: String) async throws {
    try await TestRoom.open { room in
      let typed = " " + room.server.code.lowercased().map { "\($0) " }.joined()
      let answer = try await room.stranger.post("/join", ["role": role, "code": typed])
      #expect(answer.status == 303)
      #expect(answer.headers["location"] == (role == "projector" ? "/projector" : "/room"))
      let cookie = try #require(answer.headers["set-cookie"])
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/"))
      let device = try await room.joined(as: role)
      let person = role == "projector" ? "person=projector" : "person=participant(2)"
      #expect(try await device.get("/trust").body.contains(person))
      #expect(try await device.get("/").body.contains(role == "projector" ? "/projector" : "participant 2"))
    }
  }

  @Test("the code opens no facilitator's seat, and the key no participant's")
  func keepsRolesApart() async throws {
    try await TestRoom.open { room in
      let wrong = [("facilitator", room.server.code), ("participant", room.server.key), ("participant", "")]
      for (role, word) in wrong {
        let answer = try await room.stranger.post("/join", ["role": role, "code": word])
        #expect(answer.status == 403)
        #expect(answer.headers["set-cookie"] == nil)
        #expect(answer.body.contains("role=\"alert\""))
      }
      #expect(try await room.joined(as: "facilitator").get("/guide").body.contains("person=facilitator"))
      #expect(try await room.joined().get("/guide").status == 404)
    }
  }

  @Test("another room's code and cookie open nothing")
  func keepsRoomsApart() async throws {
    try await TestRoom.open { one in
      try await TestRoom.open { other in
        let answer = try await one.stranger.post("/join", ["role": "participant", "code": other.server.code])
        #expect(answer.status == 403)
        var device = try await other.joined()
        device = Device(port: one.port, cookie: device.cookie, token: device.token)
        #expect(try await device.get("/room").headers["location"] == "/")
        #expect(try await device.command(["kind": "vote"]).status == 403)
        #expect(one.host.performed.isEmpty)
      }
    }
  }

  @Test("who guesses codes has to wait, also with the right one")
  func holdsBackGuesses() async throws {
    try await TestRoom.open { room in
      for _ in 1...5 {
        #expect(try await room.stranger.post("/join", ["role": "participant", "code": "AAAAAA"]).status == 403)
      }
      let answer = try await room.stranger.post("/join", ["role": "participant", "code": room.server.code])
      #expect(answer.status == 429)
      #expect(answer.headers["retry-after"] == "1")
    }
  }

  @Test("a seat outlives the server, and a room keeps its code; the facilitator's key is a new one")
  func survives() async throws {
    try await withTemporaryFolder { folder in
      let file = try WorkshopFile(at: folder + "/workshop.sqlite")
      var (code, key, device) = ("", "", Device(port: 0))
      try await TestRoom.open(file) { room in
        (code, key, device) = (room.server.code, room.server.key, try await room.joined())
      }
      try await TestRoom.open(file) { room in
        let back = Device(port: room.port, cookie: device.cookie, token: device.token)
        let page = try await back.get("/room").body
        #expect(page.contains("person=participant(1);lang=en;token=\(device.token)"))
        #expect(room.server.code == code)
        #expect(room.server.key != key)
      }
    }
  }
}
