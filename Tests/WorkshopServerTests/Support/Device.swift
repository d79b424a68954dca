import Foundation

/// What a person's browser would send, or anybody's own program.
struct Device: Sendable {
  let port: Int
  var cookie: String?
  var token = ""

  /// An answer.
  struct Answer {
    var status = 0
    var headers: [String: String] = [:]
    var body = ""
  }

  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
    try await send("GET", path, headers)
  }

  /// Sends a form as the room's own page does, unless headers say otherwise.
  func post(_ path: String, _ fields: [String: String], _ headers: [String: String] = [:]) async throws -> Answer {
    let safe = CharacterSet.alphanumerics
    let body = fields.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: safe) ?? "")"
    }.joined(separator: "&")
    let own = ["Origin": "http://127.0.0.1:\(port)", "Content-Type": "application/x-www-form-urlencoded"]
    return try await send("POST", path, own.merging(headers) { $1 }, body: body)
  }

  /// Sends a form with the seat's token.
  func command(_ fields: [String: String], _ headers: [String: String] = [:]) async throws -> Answer {
    try await post("/room/command", fields.merging(["token": token]) { own, _ in own }, headers)
  }

  /// Sends a request and reads its answer to the end; a header of no words isn't sent.
  func send(_ method: String, _ path: String, _ headers: [String: String], body: String = "") async throws -> Answer {
    var all = ["Host": "127.0.0.1:\(port)", "Connection": "close", "Content-Length": "\(body.utf8.count)"]
    if let cookie { all["Cookie"] = cookie }
    all.merge(headers) { $1 }
    let head = all.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\r\n" }.joined()
    let connection = try await Connection(port: port)
    defer { connection.close() }
    try await connection.send("\(method) \(path) HTTP/1.1\r\n\(head)\r\n\(body)")
    return Self.parse(try await connection.read { _ in false })
  }

  static func parse(_ text: String) -> Answer {
    guard let end = text.firstRange(of: "\r\n\r\n") else { return Answer() }
    let lines = text[..<end.lowerBound].split(separator: "\r\n")
    var answer = Answer()
    answer.status = Int(lines.first?.split(separator: " ").dropFirst().first ?? "") ?? 0
    for line in lines.dropFirst() {
      let sides = line.split(separator: ":", maxSplits: 1)
      answer.headers[sides[0].lowercased()] = sides[1].trimmingCharacters(in: .whitespaces)
    }
    answer.body = String(text[end.upperBound...])
    return answer
  }
}
