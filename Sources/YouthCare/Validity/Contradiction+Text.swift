extension Contradiction {
  /// The message in both languages.
  ///
  /// - Parameter inherited: what takes away the half that comes from elsewhere, such as `places: null` where a file
  ///   states the other half and its base this one; `nil` where both stand together.
  package func text(takenAwayBy inherited: String? = nil) -> LocalizedText {
    let plain = self.plain(takenAwayBy: inherited)
    guard let inherited, mendsByTakingAway else { return plain }
    return LocalizedText(
      nl: plain.nl + " ('\(inherited)' haalt die van de basis weg)",
      en: plain.en + " ('\(inherited)' takes the base's away)")
  }

  /// Whether one half of it can be taken away by a line of its own.
  private var mendsByTakingAway: Bool {
    switch self {
    case .both, .placesTwice, .contract: true
    default: false
    }
  }

  private func plain(takenAwayBy inherited: String?) -> LocalizedText {
    switch self {
    case .outOfRange(let key, let value, let range, let unit): Self.textOfOutOfRange(key, value, range, unit)
    case .noDuration(let key):
      LocalizedText(
        nl: "'\(key)' kan geen duur zijn; kies een verdeling van lengten boven 0",
        en: "'\(key)' can't be how long something lasts; choose a distribution of lengths above 0")
    case .notTwelve(let key, let count):
      LocalizedText(
        nl: "'\(key)' heeft \(count) factoren; het moeten er twaalf zijn, januari eerst",
        en: "'\(key)' has \(count) factors; there must be twelve, January first")
    case .allZero(let key):
      LocalizedText(
        nl: "'\(key)' is overal 0; ten minste één moet er boven liggen",
        en: "'\(key)' is 0 throughout; at least one must be above it")
    case .needs(let key, let subject, let meaning, let kind): Self.textOfNeeds(key, subject, meaning, kind)
    case .spread(let key, let refusal): refusal.text(key)

    case .both(let first, let second):
      LocalizedText(
        nl: "'\(first)' en '\(second)' sluiten elkaar uit; laat er een weg",
        en: "'\(first)' and '\(second)' exclude each other; leave one out")
    case .placesTwice:
      LocalizedText(
        nl:
          "'places' staat bij het segment én bij aanbieders; laat het bij het segment weg, of overal bij de aanbieders",
        en: "'places' stands with the segment and with providers; leave out the segment's, or all of the providers'")
    case .sharesDontAddUp(let key, let sum):
      LocalizedText(
        nl: "de aandelen van '\(key)' zijn samen \(Wording.number(sum)); het moet 1 zijn",
        en: "the shares of '\(key)' add to \(Wording.number(sum)); they must add to 1")
    case .sharesPassOne(let keys, let sum):
      LocalizedText(
        nl: "\(Wording.quotedList(keys).nl) zijn samen \(Wording.number(sum)); het kan hooguit 1 zijn",
        en: "\(Wording.quotedList(keys).en) add to \(Wording.number(sum)); together they can be 1 at most")
    case .routesPassOne(let segment, let sum, let day):
      LocalizedText(
        nl:
          "de routes van \(segment) zijn samen \(Wording.number(sum))\(day.map { " op \($0)" } ?? ""); "
          + "het kan hooguit 1 zijn",
        en:
          "the routes of \(segment) add to \(Wording.number(sum))\(day.map { " on \($0)" } ?? ""); "
          + "they can add to 1 at most"
      )
    case .placesOfSomeProviders(let stated, let missing):
      LocalizedText(
        nl: "\(missing) heeft geen 'places' en \(stated) wel; schrijf ze bij alle aanbieders of bij geen",
        en: "\(missing) has no 'places' and \(stated) has; state them for every provider or for none")
    case .waitedWithoutWaiting:
      LocalizedText(
        nl: "'waited' staat er zonder 'waiting'; schrijf hoeveel cliënten er wachten",
        en: "'waited' stands here without 'waiting'; state how many clients wait")
    case .waitingWithoutAges:
      LocalizedText(
        nl: "hoe lang deze cliënten al wachten is onbekend; schrijf 'waited' of 'wait'",
        en: "how long these clients have waited is unknown; state 'waited' or 'wait'")
    case .moreInCareThanPlaces(let inCare, let places):
      LocalizedText(
        nl: "'in_care' is \(inCare), meer dan de \(places) plaatsen; verlaag het of verhoog 'places'",
        en: "'in_care' is \(inCare), more than the \(places) places; lower it or raise 'places'")
    case .nobodyWaits(let key):
      LocalizedText(
        nl: "'\(key)' is meer dan 0, maar bij onbeperkte plaatsen wacht niemand; laat het weg of beperk 'places'",
        en: "'\(key)' is above 0, but with unlimited places nobody waits; leave it out or limit 'places'")
    case .startIsEmpty(let key):
      LocalizedText(
        nl: "'\(key)' past niet bij start_state: empty; laat een van beide weg",
        en: "'\(key)' doesn't go with start_state: empty; leave one of them out")
    case .keepsPlaceForItself(let segment):
      LocalizedText(
        nl: "een route van \(segment) naar zichzelf kan geen plaats vasthouden; schrijf keeps_place: false",
        en: "a route from \(segment) to itself can't keep a place; write keeps_place: false")
    case .circleOfKeptPlaces(let segments):
      LocalizedText(
        nl:
          "vastgehouden plaatsen lopen in een kring: \(segments.joined(separator: " → ")); "
          + "schrijf ergens keeps_place: false",
        en: "kept places go in a circle: \(segments.joined(separator: " → ")); write keeps_place: false somewhere")
    case .neither(let first, let second, let subject):
      LocalizedText(
        nl: "\(subject.nl) heeft '\(first)' of '\(second)' nodig; schrijf een van beide",
        en: "\(subject.en) needs '\(first)' or '\(second)'; write one of them")

    case .none(let key):
      LocalizedText(
        nl: "'\(key)' noemt er geen; er moet er ten minste een zijn",
        en: "'\(key)' names none; there must be at least one")
    case .noSuchSegment(let key, let position):
      LocalizedText(
        nl: "'\(key)' noemt het segment op plaats \(position), en dat is er niet",
        en: "'\(key)' names the segment at position \(position), and there is none")
    case .unknownName(let name, let key, let kind, let candidates): Self.textOfUnknownName(name, key, kind, candidates)
    case .notOnePerSeverity(let key, let count, let severities):
      LocalizedText(
        nl: "'\(key)' heeft er \(count) bij \(severities) zwaarten; het moet er voor elke een zijn",
        en: "'\(key)' has \(count) for \(severities) severities; there must be one for each")
    case .emptyName(let key):
      LocalizedText(
        nl: "een van '\(key)' heeft een lege naam; geef een naam",
        en: "one of '\(key)' has an empty name; give it a name")
    case .badSegmentName(let name):
      LocalizedText(
        nl: "\(Wording.quoted(name)) kan geen segment heten; gebruik letters, cijfers, - en _",
        en: "\(Wording.quoted(name)) can't name a segment; use letters, digits, - and _")
    case .reservedName(let name):
      LocalizedText(
        nl: "\(Wording.quoted(name)) kan geen naam zijn, want tabellen gebruiken het zelf; kies een andere naam",
        en: "\(Wording.quoted(name)) can't be a name, as tables use it themselves; choose another name")
    case .reservedFileName(let name):
      LocalizedText(
        nl:
          "een scenario heet naar zijn bestand, en tabellen gebruiken \(Wording.quoted(name)) zelf; hernoem het bestand",
        en: "a scenario is named after its file, and tables use \(Wording.quoted(name)) themselves; rename the file")
    case .similarName(let name, let other):
      LocalizedText(
        nl:
          "\(Wording.quoted(name)) en \(Wording.quoted(other)) verschillen alleen in hoofdletters of spaties; schrijf ze gelijk of kies een andere naam",
        en:
          "\(Wording.quoted(name)) and \(Wording.quoted(other)) differ in capitals or spaces only; write them the same or choose another name"
      )
    case .twice(let name):
      LocalizedText(
        nl: "'\(name)' staat hier twee keer; laat er een weg", en: "'\(name)' stands here twice; leave one out")
    case .tooMany(let key, let count, let limit):
      LocalizedText(
        nl: "'\(key)' heeft er \(count); meer dan \(limit) worden niet gesimuleerd",
        en: "'\(key)' has \(count); more than \(limit) aren't simulated")

    case .dateOutside(let key, let date, let range):
      LocalizedText(
        nl: "'\(key)' is \(date), buiten \(range.lowerBound) tot \(range.upperBound)",
        en: "'\(key)' is \(date), outside \(range.lowerBound) to \(range.upperBound)")
    case .untilBeforeFrom(let from, let until):
      LocalizedText(
        nl: "'until' is \(until), niet later dan het begin op \(from); kies een latere dag",
        en: "'until' is \(until), no later than the beginning on \(from); choose a later day")
    case .yearOutside(let year, let years):
      LocalizedText(
        nl: "\(year) ligt buiten het contract; dat loopt in \(Wording.list(years.map(String.init)).nl)",
        en: "\(year) lies outside the contract; it runs in \(Wording.list(years.map(String.init)).en)")
    case .wrongOperation(let parameter, let operation, let allowed):
      LocalizedText(
        nl: "\(parameter) kan niet met '\(operation)' veranderen; schrijf \(Wording.list(allowed, or: true).nl)",
        en: "\(parameter) can't change by '\(operation)'; write \(Wording.list(allowed, or: true).en)")
    case .nothingToChange(let parameter, let segment): Self.textOfNothingToChange(parameter, segment)
    case .followsTwice(let segment, let other):
      LocalizedText(
        nl: "de plaatsen van \(segment) groeien al mee door '\(other)'; laat er een over",
        en: "the places of \(segment) follow already by '\(other)'; leave one")
    case .idle(let key, let reason, let isInPart):
      LocalizedText(
        nl: "'\(key)' doet hier \(isInPart ? "deels " : "")niets: \(reason.nl)",
        en: "'\(key)' does \(isInPart ? "in part " : "")nothing here: \(reason.en)")

    case .contract(let contradiction): contradiction.text
    case .supply(let contradiction): contradiction.text(takenAwayBy: inherited)
    case .timeless(let contradiction): contradiction.text
    case .region(let contradiction): contradiction.text
    case .dependence(let contradiction): contradiction.text
    }
  }
}
