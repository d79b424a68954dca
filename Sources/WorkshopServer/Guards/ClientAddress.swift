import Foundation
import NIOCore

extension SocketAddress? {
  /// By what limits tell clients apart: an IPv4 address, or the network of an IPv6 address, within which one device can
  /// take any.
  var clientAddress: String {
    guard let text = self?.ipAddress else { return "" }
    var six = in6_addr()
    guard inet_pton(AF_INET6, text, &six) == 1 else { return text }
    let bytes = withUnsafeBytes(of: six) { Array($0) }
    let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
    return isMapped
      ? bytes.suffix(4).map { String($0) }.joined(separator: ".")
      : bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
  }
}
