import Testing
import Workshop
import WorkshopServer

@Suite("News", .serialized)
struct StreamTests {
  @Test("what is posted reaches who follows, numbered, and goes on from what was heard")
  func follows() async throws {
    try await TestRoom.open { room in
      let device = try await room.joined()
      room.host.board.post("state", "{\"sequence\":\n1}")
      let stream = try await follow(device, nil)
      defer { stream.close() }
      let first = try await stream.read { $0.contains("1}\n\n") }
      #expect(first.contains("content-type: text/event-stream") || first.contains("Content-Type: text/event-stream"))
      #expect(first.contains("retry: 2000\n\n"))
      #expect(first.contains("-1\nevent: state\ndata: {\"sequence\": 1}\n\n"))
      let id = String(try #require(first.firstMatch(of: /id: (\S+)/)).1)
      room.host.board.post("answer", "{\"worlds\":20}", about: "1")
      #expect(try await stream.read { $0.contains("worlds") }.contains("-2\nevent: answer"))
      let again = try await follow(device, id)
      defer { again.close() }
      let news = try await again.read { $0.contains("worlds") }
      #expect(!news.contains("sequence"))
      let stranger = try await follow(device, "other-99")
      defer { stranger.close() }
      #expect(try await stranger.read { $0.contains("worlds") }.contains("sequence"))
    }
  }

  @Test("a stream without news shows that it is there")
  func beats() async throws {
    var limits = ServerLimits()
    limits.heartbeat = .milliseconds(50)
    try await TestRoom.open(limits: limits) { room in
      let stream = try await follow(try await room.joined(), nil)
      defer { stream.close() }
      #expect(try await stream.read { $0.components(of: ": \n\n") >= 3 }.components(of: ": \n\n") >= 3)
    }
  }

  @Test("of one seat's streams the newest stay; a stream that was left is forgotten")
  func boundsStreams() async throws {
    var limits = ServerLimits()
    limits.streams = 2
    try await TestRoom.open(limits: limits) { room in
      let device = try await room.joined()
      var streams: [Connection] = []
      for _ in 1...3 {
        streams.append(try await follow(device, nil))
        _ = try await streams.last?.read { $0.contains("retry") }
      }
      #expect(try await streams[0].isEnded())
      #expect(room.host.board.followers == 2)
      for stream in streams { stream.close() }
      for _ in 1...100 where room.host.board.followers > 0 { try await Task.sleep(for: .milliseconds(20)) }
      #expect(room.host.board.followers == 0)
    }
  }

  @Test("who reads slowly misses what is no longer true, and keeps nobody waiting")
  func dropsOldNews() async throws {
    try await TestRoom.open { room in
      let slow = try await follow(try await room.joined(), nil)
      defer { slow.close() }
      let line = String(repeating: "x", count: 20_000)
      for number in 1...300 { room.host.board.post("state", "{\"n\":\(number),\"t\":\"\(line)\"}") }
      let quick = try await follow(try await room.joined(), nil)
      defer { quick.close() }
      #expect(try await quick.read { $0.contains("\"n\":300,") }.contains("\"n\":300,"))
      let heard = try await slow.read { $0.contains("\"n\":300,") }
      #expect(heard.contains("\"n\":300,"))
    }
  }

  @Test("the board holds the newest of each subject, for whom it is meant")
  func boardHoldsNewest() {
    let board = UpdateBoard()
    board.post("answer", "1", about: "a")
    board.post("answer", "2", about: "b") { $0 == .facilitator }
    board.post("answer", "3", about: "a")
    #expect(board.news(after: 0, for: .facilitator).map(\.json) == ["2", "3"])
    #expect(board.news(after: 0, for: .participant(1)).map(\.json) == ["3"])
    #expect(board.news(after: 3, for: .facilitator).isEmpty)
    board.remove("answer", about: "a")
    #expect(board.news(after: 0, for: .facilitator).map(\.json) == ["2"])
  }

  private func follow(_ device: Device, _ heard: String?) async throws -> Connection {
    let connection = try await Connection(port: device.port)
    let last = heard.map { "Last-Event-ID: \($0)\r\n" } ?? ""
    try await connection.send(
      "GET /room/events HTTP/1.1\r\nHost: localhost\r\nCookie: \(device.cookie ?? "")\r\n\(last)\r\n")
    return connection
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
