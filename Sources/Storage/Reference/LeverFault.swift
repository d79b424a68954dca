public import YouthCare

/// Why a key names no number of a scenario that can be set.
public enum LeverFault: Error, Sendable, Equatable {
  /// No key is called so; the keys that may have been meant.
  case unknown(String, meant: [String])
  /// It is in a file, but no number.
  case notNumber(Address)
  /// It stands at several places: the nearest.
  case ambiguous(String, [String])
  /// It is of a segment, and none is named; the segments.
  case noSegment(String, all: [String])
  /// There is no such segment; the segments.
  case unknownSegment(String, all: [String])

  /// What is wrong; what would mend it.
  public var message: LocalizedText {
    switch self {
    case .unknown(let key, let meant) where meant.isEmpty:
      LocalizedText(
        nl: "'\(key)' is geen getal van een scenario; 'raming explain' noemt alle sleutels",
        en: "'\(key)' is no number of a scenario; 'raming explain' lists all keys")
    case .unknown(let key, let meant):
      LocalizedText(
        nl: "'\(key)' is geen getal van een scenario; bedoelde u \(Self.quoted(meant, "of"))?",
        en: "'\(key)' is no number of a scenario; did you mean \(Self.quoted(meant, "or"))?")
    case .notNumber(let address):
      LocalizedText(
        nl: "'\(address)' is geen getal; noem een getal, zoals 'segments.S1.places' of 'budget.first_year'",
        en: "'\(address)' is no number; name a number, such as 'segments.S1.places' or 'budget.first_year'")
    case .ambiguous(let key, let places):
      LocalizedText(
        nl: "'\(key)' kan \(Self.quoted(places, "of")) zijn; schrijf een van die",
        en: "'\(key)' can be \(Self.quoted(places, "or")); write one of those")
    case .noSegment(let key, let all):
      LocalizedText(
        nl: "'\(key)' hoort bij een segment; schrijf 'segments.\(all.first ?? "S1").\(key)', of noem er een met "
          + "--segment (\(Self.listed(all)))",
        en: "'\(key)' is of a segment; write 'segments.\(all.first ?? "S1").\(key)', or name one by --segment "
          + "(\(Self.listed(all)))")
    case .unknownSegment(let id, let all):
      LocalizedText(
        nl: "er is geen segment '\(id)'; "
          + (nearest(to: id, among: all).map { "bedoelde u '\($0)'?" } ?? "kies uit \(Self.listed(all))"),
        en: "there is no segment '\(id)'; "
          + (nearest(to: id, among: all).map { "did you mean '\($0)'?" } ?? "choose from \(Self.listed(all))"))
    }
  }

  private static func quoted(_ names: [String], _ or: String) -> String {
    names.map { "'\($0)'" }.joined(separator: " \(or) ")
  }

  /// Names in a row; of many only the first ten.
  private static func listed(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }
}
