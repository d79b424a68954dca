import HTTPTypes
import Hummingbird
import YouthCare

/// The language of a request: what its address asks, else what was chosen before, else the browser's, else the room's.
struct RequestLanguage {
  /// The name of the cookie that keeps the choice.
  static let cookie = "raming-lang"

  let language: Language
  /// Whether the address asked for it, so that it is to be kept.
  let isChosen: Bool

  init(of request: Request, otherwise room: Language) {
    if let asked = request.uri.queryParameters["lang"], let language = Language(rawValue: String(asked)) {
      (self.language, isChosen) = (language, true)
      return
    }
    let kept = request.cookies[Self.cookie].flatMap { Language(rawValue: $0.value) }
    language = kept ?? request.headers[.acceptLanguage].flatMap(Self.preferred) ?? room
    isChosen = false
  }

  /// The most wanted of our languages in a header such as `nl-NL,nl;q=0.9,en;q=0.8`.
  static func preferred(_ header: String) -> Language? {
    var best: (language: Language, weight: Double)?
    for range in header.split(separator: ",").prefix(20) {
      let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let tag = parts.first, let language = Language(rawValue: String(tag.prefix { $0 != "-" }).lowercased())
      else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
    }
    return best?.language
  }
}
