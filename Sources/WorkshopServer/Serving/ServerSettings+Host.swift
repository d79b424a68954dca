internal import Dispatch
internal import Foundation
internal import Glibc

extension ServerSettings {
  /// How long a name is looked for: those of this machine stand in a file on it.
  private static let patience = DispatchTimeInterval.milliseconds(500)

  /// Refuses a host that is neither an address of numbers nor a name that is found at once.
  ///
  /// A server would ask for such a name as long as the machine's resolver goes on, and say nothing meanwhile.
  public func checkHost() throws(ServerFault) {
    let name = hostname
    guard !Self.isKnown(name, flags: AI_NUMERICHOST) else { return }
    let found = DispatchSemaphore(value: 0)
    Thread.detachNewThread { if Self.isKnown(name, flags: 0) { found.signal() } }
    if found.wait(timeout: .now() + Self.patience) == .timedOut { throw .noSuchHost(name) }
  }

  private static func isKnown(_ name: String, flags: Int32) -> Bool {
    var hints = addrinfo()
    hints.ai_flags = flags
    var addresses: UnsafeMutablePointer<addrinfo>?
    defer { freeaddrinfo(addresses) }
    return getaddrinfo(name, nil, &hints, &addresses) == 0
  }
}
