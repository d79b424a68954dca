import Hummingbird
import NIOCore
import YouthCare

/// What is known of a request: whence it comes, its language, and the seat that it comes from.
struct RoomContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel
  /// By what limits tell clients apart.
  let address: String
  var language = Language.dutch
  var seat: Seat?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
    address = source.channel.remoteAddress.clientAddress
  }
}
