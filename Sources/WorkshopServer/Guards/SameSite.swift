import Foundation
import HTTPTypes

/// Whether a request is what it looks like: sent to this machine under its own name, and by a page of its own.
struct SameSite: Sendable {
  /// Names that the machine is called by, beside its addresses and `localhost`.
  let names: Set<String>

  init(names: [String]) {
    self.names = Set(names.map { $0.lowercased() } + ["localhost"])
  }

  /// Whether a request was sent to this machine under a name of its own.
  ///
  /// A page elsewhere can have its name point here (DNS rebinding) and would then be of the same origin; an address can't
  /// be pointed.
  func isOwn(_ authority: String?) -> Bool {
    guard let authority, let host = Self.host(of: authority) else { return false }
    return names.contains(host.lowercased()) || Self.isAddress(host)
  }

  /// Whether a form was sent by a page of this origin. A browser says so in `Origin` or `Sec-Fetch-Site`; what says
  /// neither is no browser's form.
  func isOwnForm(_ request: HTTPRequest) -> Bool {
    let origin = request.headerFields[.origin]
    let site = request.headerFields[HTTPField.Name("Sec-Fetch-Site")!]
    if let site, site != "same-origin" { return false }
    if let origin {
      guard let authority = request.authority else { return false }
      return ["http://\(authority)", "https://\(authority)"].contains { $0.lowercased() == origin.lowercased() }
    }
    return site != nil
  }

  /// The host of `host`, `host:port` or `[address]:port`.
  static func host(of authority: String) -> String? {
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      return String(authority[authority.index(after: authority.startIndex)..<end])
    }
    let sides = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard sides.count <= 2, let host = sides.first, !host.isEmpty else { return nil }
    return String(host)
  }

  static func isAddress(_ host: String) -> Bool {
    var four = in_addr()
    var six = in6_addr()
    return inet_pton(AF_INET, host, &four) == 1 || inet_pton(AF_INET6, host, &six) == 1
  }
}
