public import YouthCare

/// Why a server can't listen.
public enum ServerFault: Error, Sendable, Equatable {
  /// Another program has the port.
  case portInUse(Int)
  /// The port is kept for the machine's own.
  case portReserved(Int)
  /// The address isn't one of this machine.
  case noSuchHost(String)
  /// Whatever else it was.
  case other(String)

  /// Whether what was asked is wrong, and nothing of the machine.
  public var isRefusal: Bool {
    switch self {
    case .noSuchHost: true
    case .portInUse, .portReserved, .other: false
    }
  }

  /// What is wrong, and what would mend it.
  public var message: LocalizedText {
    switch self {
    case .portInUse(let port):
      LocalizedText(
        nl: "poort {0} is al in gebruik; kies een andere met --port, of 0 voor een vrije",
        en: "port {0} is in use; choose another with --port, or 0 for a free one"
      ).filled(String(port))
    case .portReserved(let port):
      LocalizedText(
        nl: "poort {0} mag niet zonder beheerrechten; kies er een vanaf 1024 met --port",
        en: "port {0} isn't allowed without administrator's rights; choose one from 1024 with --port"
      ).filled(String(port))
    case .noSuchHost(let host):
      LocalizedText(
        nl: "{0} is geen adres van deze machine; laat --host weg, of noem een van haar eigen adressen",
        en: "{0} is no address of this machine; leave --host away, or name one of its own addresses"
      ).filled(host)
    case .other(let reason):
      LocalizedText(nl: "de server kan niet starten: {0}", en: "the server can't start: {0}").filled(reason)
    }
  }
}
