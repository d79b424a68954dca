import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Workshop

/// News of the workshop to one device, as server-sent events.
///
/// A number that the device has heard last (`Last-Event-ID`) goes on from there, if it is of this opening of the room.
struct UpdateStream: Sendable {
  let board: UpdateBoard
  let seat: Seat
  let limits: ServerLimits

  func response(to request: Request) -> Response {
    let heard = heard(request.headers[HTTPField.Name("Last-Event-ID")!])
    let headers: HTTPFields = [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"]
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        let following = board.follow(from: seat, at: limits.streams)
        defer { following.leave() }
        try await request.body.consumeWithInboundCloseHandler { _ in
          await withGracefulShutdownHandler {
            // A device that is gone can't be written to; that ends its stream and nothing else.
            try? await write(following, from: heard, to: &writer)
          } onGracefulShutdown: {
            following.wake.finish()
          }
        } onInboundClosed: {
          following.wake.finish()
        }
        try await writer.finish(nil)
      })
  }

  private func write(
    _ following: UpdateBoard.Following, from heard: Int, to writer: inout any ResponseBodyWriter
  ) async throws {
    let heartbeat = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: limits.heartbeat)
        following.wake.yield()
      }
    }
    defer { heartbeat.cancel() }
    var heard = heard
    try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
    for await _ in following.wakes {
      let news = board.news(after: heard, for: seat.person)
      if let last = news.last { heard = last.number }
      try await writer.write(ByteBuffer(string: news.isEmpty ? ": \n\n" : news.map(line).joined()))
    }
  }

  private func line(_ update: UpdateBoard.Update) -> String {
    "id: \(board.opening)-\(update.number)\nevent: \(update.event)\ndata: \(update.json)\n\n"
  }

  private func heard(_ id: String?) -> Int {
    guard let parts = id?.split(separator: "-"), parts.count == 2, parts[0] == board.opening else { return 0 }
    return Int(parts[1]) ?? 0
  }
}
