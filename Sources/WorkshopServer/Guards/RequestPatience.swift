import NIOCore
import NIOHTTPTypes

/// Ends a connection whose request takes too long to arrive, or whose device takes nothing of what is sent to it.
///
/// Hummingbird's own time limit starts anew with each piece that comes in, which a trickle would use.
final class RequestPatience: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let arrival: TimeAmount
  private let stall: TimeAmount
  private var arriving: Scheduled<Void>?
  private var stalled: Scheduled<Void>?

  init(_ limits: ServerLimits) {
    arrival = TimeAmount(limits.arrival)
    stall = TimeAmount(limits.stall)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      arriving?.cancel()
      arriving = closing(context, in: arrival)
    case .body: break
    case .end:
      arriving?.cancel()
      arriving = nil
    }
    context.fireChannelRead(data)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stalled?.cancel()
    stalled = context.channel.isWritable ? nil : closing(context, in: stall)
    context.fireChannelWritabilityChanged()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    arriving?.cancel()
    stalled?.cancel()
  }

  private func closing(_ context: ChannelHandlerContext, in time: TimeAmount) -> Scheduled<Void> {
    let channel = context.channel
    return context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
