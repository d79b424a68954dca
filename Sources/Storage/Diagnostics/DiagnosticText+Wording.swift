internal import Sampling
internal import YouthCare

/// The messages that take more than a sentence to put together.
extension Fault {
  /// What a key of an earlier version is called now.
  private static func now(_ key: String, _ allowed: [String]) -> String? {
    let renamed = ["instruments": "projects"]
    return renamed[key].flatMap { allowed.contains($0) ? $0 : nil }
  }

  /// Where a key stands that was written at the top and belongs deeper: the shortest addresses that end in it.
  private static func deeper(_ key: String, _ allowed: [String]) -> [String] {
    guard allowed == ScenarioFormat.top.names else { return [] }
    let paths = ScenarioReference().entries.map(\.path).filter { $0.hasSuffix(".\(key)") }
    func depth(_ path: String) -> Int { path.split(separator: ".").count }
    let least = paths.map(depth).min()
    return Array(paths.filter { depth($0) == least }.prefix(3))
  }

  static func unknownKey(_ key: String, _ subject: LocalizedText, _ allowed: [String]) -> LocalizedText {
    let mend: LocalizedText
    if let sign = Typography(in: key) {
      let typed = Typography.typed(key)
      mend = LocalizedText(
        nl: "er staat \(sign.name.nl) in; typ '\(typed)'", en: "there is \(sign.name.en) in it; type '\(typed)'")
    } else if case let paths = deeper(key, allowed), !paths.isEmpty {
      let places = Wording.list(paths, or: true)
      mend = LocalizedText(nl: "die staat dieper: \(places.nl)", en: "it belongs deeper: \(places.en)")
    } else if let meant = now(key, allowed) ?? nearest(to: key, among: allowed) ?? nearest(to: key, among: ["evidence"])
    {
      // Any mapping may say where its values come from.
      mend = LocalizedText(nl: "bedoelde u '\(meant)'?", en: "did you mean '\(meant)'?")
    } else {
      mend = LocalizedText(nl: "wel \(Wording.list(allowed).nl)", en: "it has \(Wording.list(allowed).en)")
    }
    return LocalizedText(
      nl: "\(subject.nl) heeft geen \(Wording.quoted(key)); \(mend.nl)",
      en: "\(subject.en) has no \(Wording.quoted(key)); \(mend.en)")
  }

  static func missing(_ text: LocalizedText, _ orMeasure: Bool) -> LocalizedText {
    guard orMeasure else { return text }
    return LocalizedText(
      nl: "\(text.nl); of schrijf 'differs' als dit bestand een maatregel is: dan volgt het uit de basis",
      en: "\(text.en); or write 'differs' if this file is a measure: then it follows from the base")
  }

  static func noSuchSegmentBelow(_ name: String, _ others: [String]) -> LocalizedText {
    var mend = LocalizedText(nl: "wel \(Wording.list(others).nl)", en: "it has \(Wording.list(others).en)")
    if let meant = nearest(to: name, among: others) {
      mend = LocalizedText(nl: "bedoelde u '\(meant)'?", en: "did you mean '\(meant)'?")
    }
    return LocalizedText(
      nl: "de basis heeft geen segment \(Wording.quoted(name)); \(mend.nl)"
        + " (een nieuw segment heeft name, inflow, stay en funding nodig)",
      en: "the base has no segment \(Wording.quoted(name)); \(mend.en)"
        + " (a new segment needs name, inflow, stay and funding)")
  }

  static func stillNamed(_ name: String, _ addresses: [String]) -> LocalizedText {
    let (who, isOne) = (Wording.list(addresses), addresses.count == 1)
    return LocalizedText(
      nl: "'\(name)' wordt weggehaald, maar \(who.nl) \(isOne ? "noemt" : "noemen") het nog; "
        + "pas \(isOne ? "dat" : "die") ook aan (null haalt weg) of laat '\(name)' staan",
      en: "'\(name)' is taken away, but \(who.en) still \(isOne ? "names" : "name") it; "
        + "change \(isOne ? "that" : "those") too (null takes away) or leave '\(name)' in")
  }

  static func badChoice(_ key: String, _ text: String, _ choices: [String]) -> LocalizedText {
    var mend = LocalizedText(
      nl: "kies \(Wording.list(choices, or: true).nl)", en: "choose \(Wording.list(choices, or: true).en)")
    if choices == ["true", "false"] {
      mend = LocalizedText(nl: "schrijf true (ja) of false (nee)", en: "write true or false")
    } else if let meant = nearest(to: text, among: choices) {
      mend = LocalizedText(nl: "bedoelde u '\(meant)'?", en: "did you mean '\(meant)'?")
    }
    return LocalizedText(
      nl: "'\(key)' kan niet \(Wording.quoted(text)) zijn; \(mend.nl)",
      en: "'\(key)' can't be \(Wording.quoted(text)); \(mend.en)")
  }

  static func badNumber(_ key: String, _ text: String, _ problem: WrittenNumber.Problem, _ unit: String)
    -> LocalizedText
  {
    let shown = Wording.quoted(text)
    switch problem {
    case .noNumber:
      return LocalizedText(
        nl: "'\(key)' is \(shown), geen getal; schrijf een getal zoals 1.5",
        en: "'\(key)' is \(shown), no number; write a number such as 1.5")
    case .notFinite:
      return LocalizedText(
        nl: "'\(key)' is \(shown), geen eindig getal; schrijf een getal zoals 1.5",
        en: "'\(key)' is \(shown), no finite number; write a number such as 1.5")
    case .meant(let numbers) where numbers.count > 1:
      return LocalizedText(
        nl: "'\(key)' is \(shown), en dat kan \(numbers[0])\(unit) of \(numbers[1])\(unit) zijn; schrijf een van beide",
        en: "'\(key)' is \(shown), which can be \(numbers[0])\(unit) or \(numbers[1])\(unit); write one of them")
    case .meant(let numbers):
      let meant = (numbers.first ?? "") + unit
      return LocalizedText(
        nl: "'\(key)' is \(shown); schrijf \(meant), met een punt voor decimalen en niets tussen duizendtallen",
        en: "'\(key)' is \(shown); write \(meant), with a point for decimals and nothing between thousands")
    }
  }

  static func badDuration(_ key: String, _ text: String, _ problem: DurationText.Problem) -> LocalizedText {
    let shown = Wording.quoted(text)
    switch problem {
    case .number(let problem, let unit): return badNumber(key, text, problem, unit.isEmpty ? "" : " \(unit)")
    case .noUnit(let number, _) where Double(number).map { abs($0) > 1e6 } ?? false: return noLength(key, shown)
    case .noDuration: return noLength(key, shown)
    case .noUnit(let number, let units):
      let names = units.map { Double(number) == 1 ? $0.names.one : $0.names.several }
      return LocalizedText(
        nl:
          "'\(key)' is \(shown), zonder eenheid; schrijf \(Wording.list(names.map { "\(number) \($0.nl)" }, or: true).nl)",
        en:
          "'\(key)' is \(shown), without a unit; write \(Wording.list(names.map { "\(number) \($0.en)" }, or: true).en)"
      )
    case .noSuchUnit(let unit, let number, let meant?):
      return LocalizedText(
        nl: "'\(key)' is \(shown), en '\(unit)' is geen eenheid; bedoelde u '\(number) \(meant)'?",
        en: "'\(key)' is \(shown), and '\(unit)' is no unit; did you mean '\(number) \(meant)'?")
    case .noSuchUnit(let unit, _, nil):
      return LocalizedText(
        nl: "'\(key)' is \(shown), en '\(unit)' is geen eenheid; schrijf dagen, weken, maanden of jaar",
        en: "'\(key)' is \(shown), and '\(unit)' is no unit; write days, weeks, months or years")
    }
  }

  private static func noLength(_ key: String, _ shown: String) -> LocalizedText {
    LocalizedText(
      nl: "'\(key)' is \(shown), geen duur; schrijf 90 dagen, 13 weken, 8 maanden of 1.5 jaar",
      en: "'\(key)' is \(shown), no length of time; write 90 days, 13 weeks, 8 months or 1.5 years")
  }

  static func badDate(_ key: String, _ text: String, _ problem: DateText.Problem) -> LocalizedText {
    let shown = Wording.quoted(text)
    switch problem {
    case .noSuchDay:
      return LocalizedText(
        nl: "'\(key)' is \(shown), en die dag bestaat niet; kies een dag van de kalender",
        en: "'\(key)' is \(shown), and there is no such day; choose a day of the calendar")
    case .noDate(let meant?):
      return LocalizedText(
        nl: "'\(key)' is \(shown); schrijf \(meant) (jaar-maand-dag)",
        en: "'\(key)' is \(shown); write \(meant) (year-month-day)")
    case .noDate(nil):
      return LocalizedText(
        nl: "'\(key)' is \(shown), geen datum; schrijf jaar-maand-dag, zoals 2027-01-01",
        en: "'\(key)' is \(shown), no date; write year-month-day, such as 2027-01-01")
    }
  }

  static func outOfRange(
    _ key: String, _ text: String, _ value: Double, _ range: ClosedRange<Double>, _ unit: ParameterUnit
  ) -> LocalizedText {
    let isPercentage = text.hasSuffix("%")
    func bound(_ value: Double) -> String { isPercentage ? Wording.number(value * 100) + "%" : Wording.number(value) }
    let ends = (bound(range.lowerBound), bound(range.upperBound))
    var shown = LocalizedText(text)
    if unit == .days, !DurationText.isInDays(text) {
      shown = LocalizedText(
        nl: "\(text) (\(Wording.number(value)) dagen)", en: "\(text) (\(Wording.number(value)) days)")
    }
    var mend = LocalizedText("")
    if unit == .share, !isPercentage, abs(value) > 1, range.contains(value / 100) {
      mend = LocalizedText(nl: "; bedoelde u \(text)%?", en: "; did you mean \(text)%?")
    }
    return LocalizedText(
      nl: "'\(key)' is \(shown.nl), buiten \(ends.0) tot \(ends.1)\(unit.suffix.nl)\(mend.nl)",
      en: "'\(key)' is \(shown.en), outside \(ends.0) to \(ends.1)\(unit.suffix.en)\(mend.en)")
  }

  static func mixedNumbers(_ family: DistributionFamily, _ stated: [String], _ isInherited: Bool) -> LocalizedText {
    func alternatives(_ or: String, _ language: Language) -> String {
      family.forms.map { Wording.list($0.parameters.map(\.key)).text(in: language) }.joined(separator: ", \(or) ")
    }
    let hint = LocalizedText(
      nl: isInherited ? " ('\(stated[0]): null' haalt die van de basis weg)" : "",
      en: isInherited ? " ('\(stated[0]): null' takes the base's away)" : "")
    let here = Wording.list(stated)
    return LocalizedText(
      nl:
        "\(family.name) heeft \(alternatives("of", .dutch)) nodig; "
        + "hier staat \(stated.isEmpty ? "niets" : here.nl)\(hint.nl)",
      en:
        "\(family.name) needs \(alternatives("or", .english)); "
        + "here stands \(stated.isEmpty ? "nothing" : here.en)\(hint.en)"
    )
  }

  static func badDistribution(_ family: String, _ error: DistributionError) -> LocalizedText {
    switch error {
    case .notFinite(let parameter, let value):
      return LocalizedText(
        nl: "'\(parameter.key)' is \(Wording.number(value)), geen eindig getal",
        en: "'\(parameter.key)' is \(Wording.number(value)), no finite number")
    case .outOfRange(let parameter, let value, let allowed):
      let range = wording(of: allowed)
      // A length is told in days, whatever unit the file has.
      let unit = parameter.unit == .length ? ParameterUnit.days.suffix : LocalizedText("")
      return LocalizedText(
        nl: "'\(parameter.key)' is \(Wording.number(value))\(unit.nl); "
          + "bij \(family) moet het \(range.nl)\(unit.nl) zijn",
        en: "'\(parameter.key)' is \(Wording.number(value))\(unit.en); "
          + "with \(family) it must be \(range.en)\(unit.en)")
    case .edgeCount(let edges, let weights):
      return LocalizedText(
        nl: "er zijn \(edges) 'edges' bij \(weights) 'shares'; het moeten er \(weights + 1) zijn, één meer",
        en: "there are \(edges) 'edges' for \(weights) 'shares'; there must be \(weights + 1), one more")
    case .noWeights, .weightsAreZero:
      return LocalizedText(
        nl: "'shares' heeft geen aandeel boven 0; schrijf er ten minste een",
        en: "'shares' has no share above 0; write at least one")
    }
  }

  private static func wording(of range: AllowedRange) -> LocalizedText {
    var nl: [String] = []
    var en: [String] = []
    switch range.lower {
    case .none: break
    case .including(let end):
      nl.append("ten minste \(Wording.number(end))")
      en.append("at least \(Wording.number(end))")
    case .excluding(let end):
      nl.append("meer dan \(Wording.number(end))")
      en.append("above \(Wording.number(end))")
    }
    switch range.upper {
    case .none: break
    case .including(let end):
      nl.append("hooguit \(Wording.number(end))")
      en.append("at most \(Wording.number(end))")
    case .excluding(let end):
      nl.append("minder dan \(Wording.number(end))")
      en.append("below \(Wording.number(end))")
    }
    return LocalizedText(nl: nl.joined(separator: " en "), en: en.joined(separator: " and "))
  }

  /// A length to take over: the text of one, in days where it is a number alone.
  static func length(_ text: String?) -> String {
    guard let text else { return "90 days" }
    return WrittenNumber.isPlain(text) ? "\(text) days" : text
  }

  /// A reason for something that isn't judged, with the address that was meant.
  static func notJudged(_ address: String, _ allowed: [String]) -> LocalizedText {
    let near = allowed.map { (editDistance(from: address, to: $0), $0) }.min { $0.0 < $1.0 }
    guard let near, near.0 <= max(2, address.count / 4) else {
      return LocalizedText(
        nl: "'\(address)' is geen getal van dit bestand dat aan iets wordt afgemeten; laat de reden weg",
        en: "'\(address)' is no number of this file that is held against anything; leave the reason out")
    }
    return LocalizedText(
      nl: "'\(address)' is geen getal van dit bestand dat aan iets wordt afgemeten; bedoelt u '\(near.1)'?",
      en: "'\(address)' is no number of this file that is held against anything; did you mean '\(near.1)'?")
  }
}
