/// What somebody has in front of them on the room's page: it stands in the page's address, so that a link or a reload
/// shows the same.
public struct PageSelection: Sendable, Hashable {
  /// The option that is worked on; `nil` for the first.
  public var option: OptionNumber?
  /// The segment whose levers are shown; `nil` for the first.
  public var segment: String?
  /// Whether the levers that are not at first sight are shown.
  public var showsMore = false
  /// Whether the last change is shown once more.
  public var replays = false
  /// A reset that has to be confirmed.
  public var reset: ResetTarget?
  /// The option with which this one is to be combined.
  public var combination: OptionNumber?

  /// Nothing in particular.
  public init() {}

  /// What an address or a form says, by the names of its fields; what isn't understood is left out.
  public init(_ field: (String) -> String?) {
    option = field("option").flatMap { OptionNumber($0) }
    segment = field("segment").flatMap { $0.isEmpty ? nil : $0 }
    showsMore = field("more") == "1"
    replays = field("replay") == "1"
    reset = field("to").flatMap(ResetTarget.init(rawValue:))
    combination = field("second").flatMap { OptionNumber($0) }
  }

  /// The selection behind the question mark of an address, with it; empty where there is nothing to say.
  public var query: String {
    var parts: [String] = []
    if let option { parts.append("option=\(option)") }
    if let segment {
      let isPlain = segment.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)
      }
      if isPlain, segment.utf8.count == segment.count { parts.append("segment=\(segment)") }
    }
    if showsMore { parts.append("more=1") }
    if replays { parts.append("replay=1") }
    if let reset { parts.append("to=\(reset.rawValue)") }
    if let combination { parts.append("second=\(combination)") }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }

  /// The same without what is asked only once.
  public var settled: PageSelection {
    var selection = self
    (selection.replays, selection.reset, selection.combination) = (false, nil, nil)
    return selection
  }

  /// The same with another option.
  public func showing(_ option: OptionNumber?) -> PageSelection {
    var selection = settled
    selection.option = option
    return selection
  }
}
