import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// A connection that speaks HTTP/1.1 once the gate has let it in.
struct GatedChannel: ServerChildChannel {
  typealias Value = HTTP1Channel.Value

  let http: HTTP1Channel
  let gate: ConnectionGate

  init(responder: @escaping HTTPChannelHandler.Responder, gate: ConnectionGate, limits: ServerLimits) {
    http = HTTP1Channel(
      responder: responder,
      configuration: .init(
        additionalChannelHandlers: [RequestPatience(limits)], idleTimeout: TimeAmount(limits.idle),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: limits.headers, maxHeaderListSize: limits.headers, maxHeaderFieldCount: 100)))
    self.gate = gate
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    http.setup(channel: channel, logger: logger)
  }

  func handle(value: Value, logger: Logger) async {
    guard gate.enter(value.channel) else {
      try? await value.executeThenClose { _, _ in }
      return
    }
    defer { gate.leave(value.channel) }
    await http.handle(value: value, logger: logger)
  }
}
