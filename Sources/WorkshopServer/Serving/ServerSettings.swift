import NIOCore
public import YouthCare

/// Where a server listens, and what it takes.
public struct ServerSettings: Sendable {
  /// The address or name that it listens on; loopback lets this machine in only.
  public var hostname: String
  /// The port; 0 takes a free one.
  public var port: Int
  /// The room's language, for who asks for none.
  public var language: Language
  /// What it takes at most.
  public var limits = ServerLimits()

  /// Settings.
  public init(hostname: String = "127.0.0.1", port: Int = 8_080, language: Language = .dutch) {
    (self.hostname, self.port, self.language) = (hostname, port, language)
  }

  /// Whether this machine alone can reach it.
  public var isLoopback: Bool { hostname == "localhost" || hostname == "::1" || hostname.hasPrefix("127.") }

  /// The addresses to type, once the port is known: that of this machine first, then those for other devices.
  public func addresses(port: Int) -> [String] {
    let others = ["0.0.0.0", "::"].contains(hostname) ? ["127.0.0.1"] + Self.ownAddresses : [hostname]
    return others.map { "http://\($0.contains(":") ? "[\($0)]" : $0):\(port)/" }
  }

  /// The IPv4 addresses of this machine by which others can reach it.
  private static var ownAddresses: [String] {
    let devices = (try? System.enumerateDevices()) ?? []
    return devices.compactMap { device in
      guard case .v4 = device.address, let address = device.address?.ipAddress, !address.hasPrefix("127.") else {
        return nil
      }
      return address
    }
  }
}
