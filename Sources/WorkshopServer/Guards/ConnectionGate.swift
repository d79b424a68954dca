import NIOCore
import Synchronization

/// Counts connections, in all and by address, and keeps a reserve on which the facilitator alone is served.
///
/// Who the facilitator is shows in a request only, so the reserve takes whoever comes; where it is full, its oldest
/// connection that hasn't shown to be the facilitator's makes room. A thousand connections leave the facilitator in.
final class ConnectionGate: Sendable {
  private struct Connection {
    let channel: any Channel
    let address: String
    let isReserve: Bool
    var isFacilitator = false
    let order: Int
  }
  private struct State {
    var connections: [ObjectIdentifier: Connection] = [:]
    var ofAddress: [String: Int] = [:]
    var inReserve = 0
    var order = 0
  }
  private let limits: ServerLimits
  private let state = Mutex(State())

  init(_ limits: ServerLimits) {
    self.limits = limits
  }

  /// Lets a connection in, or says that there is no room for it.
  func enter(_ channel: any Channel) -> Bool {
    let address = channel.remoteAddress.clientAddress
    let (isIn, pushed) = state.withLock { state -> (Bool, (any Channel)?) in
      let isReserve =
        state.connections.count - state.inReserve >= limits.connections
        || state.ofAddress[address, default: 0] >= limits.connectionsOfAddress
      var pushed: (any Channel)?
      if isReserve, state.inReserve >= limits.reserve {
        let oldest = state.connections.filter { $0.value.isReserve && !$0.value.isFacilitator }
          .min { $0.value.order < $1.value.order }
        guard let oldest else { return (false, nil) }
        pushed = oldest.value.channel
        Self.remove(oldest.key, from: &state)
      }
      state.order += 1
      state.connections[ObjectIdentifier(channel)] = Connection(
        channel: channel, address: address, isReserve: isReserve, order: state.order)
      if isReserve { state.inReserve += 1 } else { state.ofAddress[address, default: 0] += 1 }
      return (true, pushed)
    }
    pushed?.close(promise: nil)
    return isIn
  }

  /// Forgets a connection that has ended.
  func leave(_ channel: any Channel) {
    state.withLock { Self.remove(ObjectIdentifier(channel), from: &$0) }
  }

  private static func remove(_ id: ObjectIdentifier, from state: inout State) {
    guard let gone = state.connections.removeValue(forKey: id) else { return }
    if gone.isReserve {
      state.inReserve -= 1
    } else {
      let left = state.ofAddress[gone.address, default: 1] - 1
      state.ofAddress[gone.address] = left > 0 ? left : nil
    }
  }

  /// Whether whoever asks on this connection is served: on the reserve, the facilitator alone.
  func serves(_ channel: any Channel, facilitator: Bool) -> Bool {
    state.withLock { state in
      let id = ObjectIdentifier(channel)
      guard state.connections[id]?.isReserve == true else { return true }
      if facilitator { state.connections[id]?.isFacilitator = true }
      return facilitator
    }
  }
}
