/// How access, suppliers and control can contradict each other, and how it is said: the reason; what would mend it.
package enum SupplyContradiction: Sendable, Equatable {
  // Access
  case frontLineWithoutDoctor
  case circleOfSubstitution([String])
  // Suppliers
  case numberAndNames
  case topOfNoMore(top: Int, number: Int)
  case topShareTooSmall(share: Double, top: Int, number: Int)
  case readmissionOfFixed
  case nobodyLeft(String)
  case staffWithoutLimit(String)
  // Control
  case needsBudget(String)
  case auditedTwice(audit: Double, share: Double)

  /// The message in both languages, with what takes an inherited half away.
  func text(takenAwayBy inherited: String?) -> LocalizedText {
    switch self {
    case .frontLineWithoutDoctor:
      LocalizedText(
        nl:
          "'front_line' werkt bij huisartsen, en dit segment heeft geen verwijzer 'gp'; noem hem bij 'referrers' of laat 'front_line' weg",
        en:
          "'front_line' works at general practitioners, and this segment has no referrer 'gp'; name him in 'referrers' or leave 'front_line' out"
      )

    case .circleOfSubstitution(let segments):
      LocalizedText(
        nl:
          "hulp in een lichter segment loopt in een kring: \(segments.joined(separator: " → ")); laat ergens 'substitution' weg",
        en:
          "help in a lighter segment goes in a circle: \(segments.joined(separator: " → ")); leave 'substitution' out somewhere"
      )

    case .numberAndNames:
      LocalizedText(
        nl: "'number' en de namen in 'providers' sluiten elkaar uit; laat er een weg"
          + (inherited.map { " ('\($0)' haalt het geërfde weg)" } ?? ""),
        en: "'number' and the names in 'providers' exclude each other; leave one out"
          + (inherited.map { " ('\($0)' takes the inherited one away)" } ?? ""))
    case .topOfNoMore(let top, let number):
      LocalizedText(
        nl:
          "'top' is \(top), en er zijn niet meer dan \(number) aanbieders; verlaag 'top' of verhoog 'number'",
        en:
          "'top' is \(top), and there are no more than \(number) providers; lower 'top' or raise 'number'"
      )
    case .topShareTooSmall(let share, let top, let number):
      LocalizedText(
        nl:
          "'top_share' is \(Wording.number(share)), en de \(top) grootste van \(number) aanbieders hebben samen ten minste \(top)/\(number); verhoog 'top_share' of verlaag 'top'",
        en:
          "'top_share' is \(Wording.number(share)), and the \(top) largest of \(number) providers have at least \(top)/\(number) together; raise 'top_share' or lower 'top'"
      )
    case .readmissionOfFixed:
      LocalizedText(
        nl:
          "'readmission' hoort niet bij admission: fixed, waar wie er is blijft; laat het weg of kies een andere 'admission'",
        en:
          "'readmission' doesn't go with admission: fixed, where who is there stays; leave it out or choose another 'admission'"
      )
    case .nobodyLeft(let segment):
      LocalizedText(
        nl: "alle aanbieders van \(segment) sluiten; laat bij ten minste één 'closes' weg",
        en: "all providers of \(segment) close; leave 'closes' out for one at least")
    case .staffWithoutLimit(let segment):
      LocalizedText(
        nl:
          "'workforce' laat plaatsen het personeel volgen, en \(segment) heeft places: unlimited; noem een aantal plaatsen of "
          + (inherited.map { "schrijf bij \(segment) '\($0)'" } ?? "laat 'workforce' weg"),
        en: "'workforce' lets places follow staff, and \(segment) has places: unlimited; state a number of places or "
          + (inherited.map { "write '\($0)' in \(segment)" } ?? "leave 'workforce' out"))

    case .needsBudget(let key):
      LocalizedText(
        nl: "'\(key)' heeft een begroting nodig die kan worden overschreden; schrijf 'budget' of laat '\(key)' weg",
        en: "'\(key)' needs a budget that can be passed; state 'budget' or leave '\(key)' out")
    case .auditedTwice(let audit, let share):
      LocalizedText(
        nl:
          "'audit' is \(Wording.number(audit)) en 'share' van material_control is \(Wording.number(share)), en dat is dezelfde controle; laat 'audit' weg of maak ze gelijk",
        en:
          "'audit' is \(Wording.number(audit)) and 'share' of material_control is \(Wording.number(share)), which is the same check; leave 'audit' out or make them equal"
      )
    }
  }
}
