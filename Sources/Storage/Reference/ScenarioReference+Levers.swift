public import YouthCare

extension ScenarioReference {
  /// The lever that somebody who types a key means, or `nil` where he means a plain key.
  ///
  /// A lever's own key always means it. A longer path to it, or the end of it, does where everything found by that path
  /// belongs to the lever: `growth` is many things, and `workforce.notice` is no notice of a contract.
  public func lever(meantBy key: String) -> Lever? {
    if let lever = levers.first(where: { $0.key == key }) { return lever }
    let found = find(key)
    guard !found.isEmpty else { return nil }
    return levers.first { lever in
      guard lever.isNamed(by: key) else { return false }
      let owned = entries.filter { lever.owns(path: $0.path, ofModel: $0.model) }
      return found.allSatisfy { entry in
        owned.contains { $0.path == entry.path || $0.path.hasPrefix("\(entry.path).") }
      }
    }
  }

  /// The lever that a key belongs to, if it belongs to one.
  public func lever(of entry: Entry) -> Lever? {
    levers.first { $0.owns(path: entry.path, ofModel: entry.model) }
  }

  /// The keys that belong to a lever, in its order, each where it is explained first.
  public func entries(of lever: Lever) -> [Entry] {
    lever.keys.compactMap { key in find(key).first { lever.owns(path: $0.path, ofModel: $0.model) } }
  }

  /// The page on a lever.
  public func page(on lever: Lever, in language: Language) -> LeverPage {
    LeverPage(lever, entries(of: lever), in: language)
  }

  /// All levers by instrument, one a line.
  public func leverList(in language: Language) -> String {
    let width = levers.map(\.key.count).max() ?? 0
    let groups = Lever.Instrument.allCases.map { instrument in
      let lines = levers.filter { $0.instrument == instrument }.map {
        "  " + $0.key.padded(to: width) + "  " + $0.title.text(in: language)
      }
      return ([instrument.name.text(in: language)] + lines).joined(separator: "\n")
    }
    let note = LocalizedText(
      nl: """
        Geen standaardgetal over gedrag heeft graad S voor de Nederlandse jeugdhulp: er is geen oorzakelijke meting van \
        gevonden. 'raming explain' met een sleutel van hierboven geeft één pagina per stuurknop.
        """,
      en: """
        No default on behaviour has grade S for Dutch youth care: no causal measurement of it was found. \
        'raming explain' with a key from above gives a page on each lever.
        """)
    return groups.joined(separator: "\n\n") + "\n\n" + note.text(in: language).wrapped().joined(separator: "\n") + "\n"
  }
}
