internal import YouthCare

/// What can be wrong with what a file says of how its results are reported, and how it is said.
enum AccountabilityFault {
  // Task fields
  case unknownTaskField(String, of: String, year: Int)
  case taskFieldSharesDontAddUp(String, Double)
  case noTaskField(String, year: Int)
  // House
  case noColour(String)
  case paleColour(String, Colour)
  case badLogo(String, LogoProblem)
  // Municipalities
  case noMembers
  case expectedYears(String)
  case useMissing(CostSharing.Key, segment: String, municipality: String)
  case useTooShort(CostSharing.Key, segment: String, municipality: String, years: Int)
  case useOfUnequalLengths(String, municipality: String, Int, other: String, Int)
  case nobodyUses(CostSharing.Key, segment: String)
  case noInhabitants

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .unknownTaskField(let code, let line, let year): Self.unknownTaskField(code, line, year)
    case .taskFieldSharesDontAddUp(let line, let sum):
      LocalizedText(
        nl: "de aandelen van '\(line)' zijn samen \(Wording.number(sum * 100))%; het moet 100% zijn",
        en: "the shares of '\(line)' add to \(Wording.number(sum * 100))%; they must add to 100%")
    case .noTaskField(let line, let year):
      LocalizedText(
        nl:
          "'task_fields' zegt niet waar '\(line)' staat; schrijf \(line): met een van \(Self.codes(year).nl)",
        en: "'task_fields' doesn't say where '\(line)' stands; write \(line): with one of \(Self.codes(year).en)")
    case .noColour(let text):
      LocalizedText(
        nl: "'colour' is \(Wording.quoted(text)), geen kleur; schrijf zes cijfers van 0 tot f, zoals \"#1b4f72\"",
        en: "'colour' is \(Wording.quoted(text)), no colour; write six digits of 0 to f, such as \"#1b4f72\"")
    case .paleColour(let text, let colour):
      LocalizedText(
        nl:
          "'colour' is \(Wording.quoted(text)), met contrast \(Self.contrast(colour)) op wit, en tekst heeft 4.5 nodig; schrijf een donkerder kleur, zoals \"\(colour.darkened)\"",
        en:
          "'colour' is \(Wording.quoted(text)), with contrast \(Self.contrast(colour)) on white, and text needs 4.5; write a darker colour, such as \"\(colour.darkened)\""
      )
    case .badLogo(let name, let problem):
      LocalizedText(
        nl: "het logo \(Wording.quoted(name)) \(problem.text.nl)",
        en: "the logo \(Wording.quoted(name)) \(problem.text.en)")
    case .noMembers:
      LocalizedText(
        nl: "'members' noemt geen gemeente; schrijf elke met haar inwoners, zoals Adorp: {inhabitants: 5200}",
        en: "'members' names no municipality; write each with its inhabitants, such as Adorp: {inhabitants: 5200}")
    case .expectedYears(let segment):
      LocalizedText(
        nl: "'\(segment)' moet een lijst van jaren zijn, het oudste eerst, zoals [31, 32, 33]",
        en: "'\(segment)' must be a list of years, the oldest first, such as [31, 32, 33]")
    case .useMissing(let key, let segment, let municipality):
      LocalizedText(
        nl:
          "de sleutel van \(segment) is \(key.rawValue), en \(municipality) noemt daar geen gebruik; schrijf use: {\(segment): \(Self.example(key))} of kies inhabitants",
        en:
          "the key of \(segment) is \(key.rawValue), and \(municipality) states no use there; write use: {\(segment): \(Self.example(key))} or choose inhabitants"
      )
    case .useTooShort(let key, let segment, let municipality, let years):
      LocalizedText(
        nl:
          "de sleutel van \(segment) is \(key.rawValue), en \(municipality) noemt \(years) jaar; schrijf er \(key.years), het oudste eerst, of kies een andere sleutel",
        en:
          "the key of \(segment) is \(key.rawValue), and \(municipality) states \(years == 1 ? "1 year" : "\(years) years"); write \(key.years), the oldest first, or choose another key"
      )
    case .useOfUnequalLengths(let segment, let municipality, let count, let other, let otherCount):
      LocalizedText(
        nl:
          "\(municipality) noemt \(count) jaar van \(segment) en \(other) noemt er \(otherCount); schrijf van elke gemeente evenveel jaren",
        en:
          "\(municipality) states \(count) of the years of \(segment) and \(other) states \(otherCount); write as many years of each municipality"
      )
    case .nobodyUses(let key, let segment):
      LocalizedText(
        nl:
          "de sleutel van \(segment) is \(key.rawValue), en geen gemeente heeft daar gebruik; kies inhabitants of vul het gebruik in",
        en:
          "the key of \(segment) is \(key.rawValue), and no municipality has use there; choose inhabitants or state the use"
      )
    case .noInhabitants:
      LocalizedText(
        nl: "geen gemeente heeft inwoners, en daarnaar gaat een deel van de kosten; vul 'inhabitants' in",
        en: "no municipality has inhabitants, by which part of the cost goes; state 'inhabitants'")
    }
  }

  private static func example(_ key: CostSharing.Key) -> String { key == .threeYears ? "[31, 32, 33]" : "[33]" }

  /// Rounded down, so that what is refused never reads as enough.
  private static func contrast(_ colour: Colour) -> String {
    Wording.number((colour.contrast(with: .white) * 10).rounded(.down) / 10)
  }

  private static func codes(_ year: Int) -> LocalizedText {
    Wording.list(TaskField.all(in: year).map(\.code), or: true)
  }

  private static func unknownTaskField(_ code: String, _ line: String, _ year: Int) -> LocalizedText {
    let all = codes(year)
    if TaskField.all.contains(where: { $0.code == code }) {
      let isOld = year >= TaskField.firstYear
      return LocalizedText(
        nl:
          "'\(line)' staat op taakveld \(code), van de begrotingen \(isOld ? "tot en met 2024" : "vanaf 2025"), en het contract begint in \(year); kies \(all.nl)",
        en:
          "'\(line)' stands on task field \(code), of accounts \(isOld ? "until 2024" : "from 2025"), and the contract starts in \(year); choose \(all.en)"
      )
    }
    var mend = LocalizedText(nl: "kies \(all.nl)", en: "choose \(all.en)")
    let known = TaskField.all(in: year).map(\.code)
    var meant = known.filter { $0.hasPrefix(code) && !code.isEmpty }
    if meant.isEmpty { meant = nearest(to: code, among: known).map { [$0] } ?? [] }
    if !meant.isEmpty {
      let words = Wording.list(meant, or: true)
      mend = LocalizedText(nl: "bedoelde u \(words.nl)?", en: "did you mean \(words.en)?")
    }
    return LocalizedText(
      nl: "'\(line)' staat op \(Wording.quoted(code)), geen taakveld van jeugdzorg; \(mend.nl)",
      en: "'\(line)' stands on \(Wording.quoted(code)), no task field of youth care; \(mend.en)")
  }
}

extension Colour {
  /// The same hue, as dark as text on white has to be.
  fileprivate var darkened: String {
    func scaled(_ percents: Int) -> String {
      let parts = [red, green, blue].map { part in
        let digits = String(part * percents / 100, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }
      return "#" + parts.joined()
    }
    let enough = (0...100).reversed().map(scaled).first { text in
      Colour(text).map { $0.contrast(with: .white) >= 4.5 } ?? false
    }
    return enough ?? "#000000"
  }
}
