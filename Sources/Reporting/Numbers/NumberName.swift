internal import YouthCare

/// What readers call a number of a scenario: whose it is, and what it means as its declaration says, such as
/// "S5 Residentieel verblijf: de verblijfsduur".
struct NumberName {
  let language: Language
  /// What segments and lines of other costs are called, by their names in a file; those without are told by these.
  var segments: [String: String] = [:]
  var lines: [String: String] = [:]

  /// The name of what stands at an address, by what it means: the whole, then what of it.
  func text(of address: Address, _ meanings: [LocalizedText]) -> String {
    let owners = owners(of: address)
    let clause = meanings.map { Self.clause($0.text(in: language)) }.joined(separator: ", ")
    return owners.isEmpty ? clause : "\(owners.joined(separator: ", ")): \(clause)"
  }

  /// The same, with where it stands.
  func located(at address: Address, _ meanings: [LocalizedText]) -> String {
    NumberNameText.located.text.filled(text(of: address, meanings), "\(address)").text(in: language)
  }

  // MARK: - Whose it is

  /// What the keys before the last name: a segment, a severity, an agreement.
  private func owners(of address: Address) -> [String] {
    var rest = address.keys[...]
    var owners: [String] = []
    while let key = rest.popFirst() {
      if let kind = NumberNameText(rawValue: key), kind.isFollowedByName, let name = rest.popFirst() {
        owners.append(kind.text.filled(called(name, as: kind)).text(in: language))
      } else if key == NumberNameText.observed.rawValue {
        owners.append(NumberNameText.observed.text.text(in: language))
      } else if !rest.isEmpty, let lever = LeverCatalogue.standard.first(where: { $0.key == key }) {
        owners.append(lever.title.text(in: language).withSmallBeginning)
      }
    }
    return owners
  }

  private func called(_ name: String, as kind: NumberNameText) -> String {
    switch kind {
    case .segment, .route: segments[name] ?? name
    case .line: lines[name] ?? name
    case .referrer, .control: ReferrerText(rawValue: name)?.text.text(in: language) ?? name
    case .severity, .patience, .outsideShare, .provider, .change, .year, .knownYear, .pastIndex, .observed, .located,
      .unnamed:
      name
    }
  }

  // MARK: - What it means

  /// A sentence as a clause: its first sentence, without a capital, a symbol, keys of a file or a full stop.
  static func clause(_ sentence: String) -> String {
    let parts = sentence.split(separator: ":", maxSplits: 1)
    // A symbol stands before what it means.
    var text = parts.count > 1 && parts[0].count < 3 ? String(parts[1].drop { $0 == " " }) : sentence
    text = text.prefix { $0 != ":" && $0 != ";" }.split(separator: ". ").first.map(String.init) ?? ""
    while text.last == "." || text.last == " " { text.removeLast() }
    if text.last == ")", let open = text.lastIndex(of: "(") { text = String(text[..<open]) }
    while let comma = text.lastIndex(of: ","), text[comma...].contains("_") { text = String(text[..<comma]) }
    while text.last == " " { text.removeLast() }
    return text.withSmallBeginning
  }
}

extension String {
  /// The same without its capital, unless it begins with more of them.
  fileprivate var withSmallBeginning: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}

/// What is said with a name: the keys after which one stands in an address, in words.
enum NumberNameText: String, CaseIterable {
  case segment = "segments"
  case severity
  case patience = "patience_by_severity"
  case outsideShare = "share_by_severity"
  case referrer = "referrers"
  case control = "controllability"
  case route = "routes"
  case provider = "providers"
  case line = "other_costs"
  case change = "changes"
  case year = "by_year"
  case knownYear = "known"
  case pastIndex = "past_indexation"
  case observed = "observed_funding"
  case located
  case unnamed

  /// Whether a name stands after it.
  var isFollowedByName: Bool { ![.observed, .located, .unnamed].contains(self) }

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .segment, .provider, .line, .year, .knownYear, .pastIndex: LocalizedText(nl: "{0}", en: "{0}")
    case .severity, .patience, .outsideShare: LocalizedText(nl: "zwaarte ‘{0}’", en: "severity ‘{0}’")
    case .referrer, .control: LocalizedText(nl: "verwijzer {0}", en: "referrer {0}")
    case .route: LocalizedText(nl: "naar {0}", en: "to {0}")
    case .change: LocalizedText(nl: "wijziging ‘{0}’", en: "change ‘{0}’")
    case .observed: LocalizedText(nl: "bij de waarnemingen", en: "as observed")
    case .located: LocalizedText(nl: "{0} (in het bestand: {1})", en: "{0} (in the file: {1})")
    case .unnamed: LocalizedText(nl: "in het bestand: {0}", en: "in the file: {0}")
    }
  }
}
