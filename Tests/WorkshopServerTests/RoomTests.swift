import Testing
import WorkshopServer

@Suite("The room", .serialized)
struct RoomTests {
  @Test("a form is done once, with what was typed, and goes on to the room")
  func performs() async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      let text = "Ja & nee = 100 % <script> é+"
      let answer = try await device.command(["kind": "note", "text": text])
      #expect(answer.status == 303)
      #expect(answer.headers["location"] == "/room?option=2")
      #expect(room.host.performed.count == 1)
      #expect(room.host.performed.first?["kind"] == "note")
      #expect(room.host.performed.first?["text"] == text)
      let script = try await device.command(["kind": "note"], ["Accept": "application/json"])
      #expect(script.body == #"{"faults":[],"next":"/room?option=2","ok":true}"#)
    }
  }

  @Test(
    "what isn't done is said, to the script and on the page",
    arguments: [
      ("refuse", 422, "too high"), ("forbid", 403, "the facilitator does this"), ("lose", 503, "the disk is full"),
    ])
  func refuses(kind: String, status: Int, words: String) async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      let page = try await device.command(["kind": kind, "text": "what I typed"])
      #expect(page.status == status)
      #expect(page.body.contains("faults=\(words);typed=what I typed;"))
      let script = try await device.command(["kind": kind], ["Accept": "application/json"])
      #expect(script.status == status)
      #expect(script.body.contains(#""text":"\#(words)"}],"ok":false"#))
    }
  }

  @Test("values are checked while they are typed")
  func checks() async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      let wrong = try await device.post("/room/check", ["tariff": "9200", "token": device.token])
      #expect(wrong.body == #"{"faults":[{"field":"tariff","text":"outside 0 to 500"}],"ok":false}"#)
      let right = try await device.post("/room/check", ["tariff": "92", "token": device.token])
      #expect(right.body == #"{"faults":[],"ok":true}"#)
    }
  }

  @Test("pages, parts and files are there for who has come in, and for nobody else")
  func serves() async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      #expect(try await device.get("/room/lever/segments.S5.stay").status == 200)
      #expect(try await device.get("/room/part/comparison?option=a%20b").body == "part of a b")
      let file = try await device.get("/room/out/record")
      #expect(file.body == "record")
      #expect(file.headers["content-disposition"] == "attachment; filename=\"a-b---record.html\"")
      for path in ["/room", "/projector", "/trust", "/guide", "/room/lever/segments.S5.stay"] {
        #expect(try await room.stranger.get(path).headers["location"] == "/")
      }
      for path in ["/room/part/comparison", "/room/out/record", "/export/record", "/room/events"] {
        #expect(try await room.stranger.get(path).status == 403)
      }
      #expect(try await room.stranger.get("/page.css").body == "main { color: black }")
      #expect(try await room.stranger.get("/page.js").headers["content-type"] == "text/javascript; charset=utf-8")
    }
  }

  @Test(
    "no path leads to a file of the disk",
    arguments: [
      "/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/room/part/..%2f..%2fetc%2fpasswd",
      "/room/lever/../../etc/passwd",
      "//etc/passwd", "/room/out/%00", "/page.css/../workshop.sqlite", "/workshop.sqlite", "/room/part/%ff",
      "/room/out/record%2f..%2f..%2fworkshop.sqlite", "/nothing",
    ])
  func servesNoDisk(path: String) async throws {
    try await TestRoom.open { room in
      let answer = try await room.joined().get(path)
      #expect(answer.status == 404)
      #expect(answer.body.contains("This page isn't there"))
      #expect(!answer.body.contains("root:"))
    }
  }

  @Test("every answer tells the browser what it may not do")
  func guards() async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      for path in ["/", "/room", "/page.css", "/nothing", "/room/out/record"] {
        let headers = try await device.get(path, ["Origin": "http://elsewhere.example"]).headers
        #expect(
          headers["content-security-policy"]?.hasPrefix(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
              + "form-action 'self'; frame-ancestors 'none'") == true)
        #expect(headers["x-content-type-options"] == "nosniff")
        #expect(headers["referrer-policy"] == "same-origin")
        #expect(headers["x-frame-options"] == "DENY")
        #expect(headers["access-control-allow-origin"] == nil)
        #expect(headers["server"] == nil)
      }
      #expect(try await device.get("/room").headers["cache-control"] == "no-store")
    }
  }
}
