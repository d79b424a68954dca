/// The messages that take more than a sentence to put together.
extension Contradiction {
  static func textOfNeeds(
    _ key: String, _ subject: LocalizedText, _ meaning: LocalizedText, _ kind: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      nl: "\(subject.nl) heeft '\(key)' nodig; schrijf \(Wording.clause(meaning.nl))"
        + (kind.nl.isEmpty ? "" : ": \(kind.nl)"),
      en: "\(subject.en) needs '\(key)'; write \(Wording.clause(meaning.en))"
        + (kind.en.isEmpty ? "" : ": \(kind.en)"))
  }

  static func textOfOutOfRange(
    _ key: String, _ value: Double, _ range: ClosedRange<Double>, _ unit: ParameterUnit
  ) -> LocalizedText {
    let (number, low, high) = (
      Wording.number(value), Wording.number(range.lowerBound), Wording.number(range.upperBound)
    )
    return LocalizedText(
      nl: "'\(key)' is \(number), buiten \(low) tot \(high)\(unit.suffix.nl)",
      en: "'\(key)' is \(number), outside \(low) to \(high)\(unit.suffix.en)")
  }

  static func textOfUnknownName(
    _ name: String, _ key: String, _ kind: LocalizedText, _ candidates: [String]
  ) -> LocalizedText {
    var mend = LocalizedText(nl: "er is er geen", en: "there is none")
    if let meant = nearest(to: name, among: candidates) {
      mend = LocalizedText(nl: "bedoelde u '\(meant)'?", en: "did you mean '\(meant)'?")
    } else if !candidates.isEmpty {
      mend = LocalizedText(
        nl: "er zijn \(Wording.list(candidates).nl)", en: "there are \(Wording.list(candidates).en)")
      if candidates.count == 1 { mend = LocalizedText(nl: "er is \(candidates[0])", en: "there is \(candidates[0])") }
    }
    return LocalizedText(
      nl: "'\(key)' noemt \(Wording.quoted(name)), en zo'n \(kind.nl) is er niet; \(mend.nl)",
      en: "'\(key)' names \(Wording.quoted(name)), and there is no such \(kind.en); \(mend.en)")
  }

  static func textOfNothingToChange(_ parameter: String, _ segment: String?) -> LocalizedText {
    let who = LocalizedText(nl: segment ?? "geen segment", en: segment ?? "no segment")
    let verb = segment == nil ? ("heeft", "has") : ("heeft geen", "has no")
    let what: LocalizedText =
      switch parameter {
      case "patience": LocalizedText(nl: "'drop_out'", en: "'drop_out'")
      case "re_entry": LocalizedText(nl: "'re_entry'", en: "'re_entry'")
      case "places": LocalizedText(nl: "begrensde 'places'", en: "limited 'places'")
      case "front_line": LocalizedText(nl: "verwijzer 'gp'", en: "referrer 'gp'")
      case "substitution": LocalizedText(nl: "'access.substitution'", en: "'access.substitution'")
      default: LocalizedText(nl: "route naar dat segment", en: "route to that segment")
      }
    return LocalizedText(
      nl:
        "\(who.nl) \(verb.0) \(what.nl), dus \(parameter) kan er niet veranderen; "
        + "laat de wijziging weg of vul het segment aan",
      en:
        "\(who.en) \(verb.1) \(what.en), so \(parameter) can't change there; "
        + "leave the change out or complete the segment"
    )
  }
}
