internal import Sampling
internal import YouthCare

/// Everything that can be wrong with a scenario file, and how it is said: what is wrong; what would mend it.
enum Fault {
  // Files
  case file(FileFault)
  case differsFromNothing
  // Keys
  case unknownKey(String, in: LocalizedText, allowed: [String])
  case noValue(String)
  case emptyName(in: String)
  case missing(ParameterDescription, in: LocalizedText)
  case missingFamily(String, [String])
  case missingModel([String])
  // Kinds
  case expectedMapping(String, keys: [String])
  case expectedNames(String, of: LocalizedText)
  case expectedScalar(String)
  case expectedList(String)
  case expectedText(String)
  case cutAtComma(String, String)
  case expectedDistribution(String, String?)
  case expectedSegments(String?)
  // Scalars
  case badNumber(String, String, NumberText.Problem, unit: String)
  case noWholeNumber(String, String)
  case typography(String, String, Typography, meant: String)
  case badDuration(String, String, DurationText.Problem)
  case badDate(String, String, DateText.Problem)
  case badChoice(String, String, [String])
  case badChoiceOrNumber(String, String, [String])
  case noPercentage(String, String, Double)
  case notWhole(String, String)
  case outOfRange(String, String, value: Double, range: ClosedRange<Double>, unit: ParameterUnit)
  case notTwelve(String, Int)
  case allZero(String)
  case mixedNumbers(DistributionForm, stated: [String], isInherited: Bool)
  case badDistribution(String, DistributionError)
  // Contradictions
  case both(String, String, inherited: String?)
  case neither(String, String, in: LocalizedText)
  case sharesDontAddUp(String, Double)
  case sharesPassOne([String], Double)
  case routesPassOne(String, Double, day: CalendarDate?)
  case placesTwice(isInherited: Bool)
  case placesOfSomeProviders(stated: String, missing: String)
  case waitedWithoutWaiting
  case waitingWithoutAges
  case moreInCareThanPlaces(inCare: Int, places: Int)
  case nobodyWaits(String)
  case startIsEmpty(String)
  case keepsPlaceForItself(String)
  case circleOfKeptPlaces([String])
  // Names
  case unknownName(String, in: String, LocalizedText, [String])
  case badSegmentName(String)
  case noSuchSegmentBelow(String, [String])
  case reservedName(String)
  case reservedFileName(String)
  case similarName(String, String)
  case segmentTwice(String)
  case tooMany(String, Int, limit: Int)
  // Dates
  case dateOutside(String, CalendarDate, ClosedRange<CalendarDate>)
  case untilBeforeFrom(CalendarDate, CalendarDate)
  case noYear(String)
  case yearOutside(Int, [Int])
  // Changes
  case toSegmentWithoutRoute(String)
  case noOperation([String])
  case manyOperations([String])
  case wrongOperation(String, String, [String])
  case nothingToChange(String, String?)
  // Contracts
  case contract(ContractFault)
  case supply(SupplyFault)
  // The region as a whole
  case timeless(TimelessFault)
  case region(RegionFault)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .file(let fault): fault.text
    case .differsFromNothing:
      LocalizedText(
        nl: "'differs' staat er zonder 'extends'; noem de basis of laat het weg",
        en: "'differs' stands here without 'extends'; name the base or leave it out")

    case .unknownKey(let key, let subject, let allowed): Self.unknownKey(key, subject, allowed)
    case .noValue(let key):
      LocalizedText(
        nl: "'\(key)' heeft geen waarde; schrijf er een of laat de sleutel weg",
        en: "'\(key)' has no value; write one or leave the key out")
    case .emptyName(let key):
      LocalizedText(
        nl: "een van '\(key)' heeft een lege naam; geef een naam",
        en: "one of '\(key)' has an empty name; give it a name")
    case .missing(let description, let subject): Self.missing(description, subject)
    case .missingFamily(let key, let families):
      LocalizedText(
        nl: "'\(key)' heeft geen 'family'; kies \(Wording.list(families, or: true).nl)",
        en: "'\(key)' has no 'family'; choose \(Wording.list(families, or: true).en)")
    case .missingModel(let names):
      LocalizedText(
        nl: "funding heeft geen 'model'; kies \(Wording.list(names, or: true).nl)",
        en: "funding has no 'model'; choose \(Wording.list(names, or: true).en)")

    case .expectedMapping(let key, let keys):
      LocalizedText(
        nl: "'\(key)' moet een groep zijn met sleutels zoals \(Wording.list(Array(keys.prefix(3))).nl)",
        en: "'\(key)' must be a group with keys such as \(Wording.list(Array(keys.prefix(3))).en)")
    case .expectedNames(let key, let what):
      LocalizedText(
        nl: "'\(key)' moet een groep zijn met de namen van \(what.nl) als sleutels",
        en: "'\(key)' must be a group with the names of \(what.en) as keys")
    case .expectedScalar(let key):
      LocalizedText(
        nl: "'\(key)' moet één waarde zijn, geen lijst of groep", en: "'\(key)' must be one value, no list or group")
    case .expectedList(let key):
      LocalizedText(
        nl: "'\(key)' moet een lijst zijn, zoals [0.9, 1.1]", en: "'\(key)' must be a list, such as [0.9, 1.1]")
    case .expectedText(let key):
      LocalizedText(
        nl: "'\(key)' moet een tekst zijn, of {nl: ..., en: ...}", en: "'\(key)' must be a text, or {nl: ..., en: ...}")
    case .cutAtComma(let key, let rest):
      LocalizedText(
        nl: "'\(key)' is bij een komma afgebroken, vóór \(Wording.quoted(rest)); zet de tekst tussen aanhalingstekens",
        en: "'\(key)' is cut at a comma, before \(Wording.quoted(rest)); put the text in quotes")
    case .expectedDistribution(let key, let text):
      LocalizedText(
        nl: "'\(key)' moet een verdeling zijn; schrijf bijvoorbeeld {family: exponential, mean: \(Self.length(text))}",
        en: "'\(key)' must be a distribution; write for instance {family: exponential, mean: \(Self.length(text))}")
    case .expectedSegments(let text):
      LocalizedText(
        nl: "'segments' moet een lijst zijn, zoals [\(text ?? "S1, S2")], of all",
        en: "'segments' must be a list, such as [\(text ?? "S1, S2")], or all")

    case .badNumber(let key, let text, let problem, let unit): Self.badNumber(key, text, problem, unit)
    case .noWholeNumber(let key, let text):
      LocalizedText(
        nl: "'\(key)' is \(Wording.quoted(text)), geen geheel getal; schrijf het in cijfers, zoals 5",
        en: "'\(key)' is \(Wording.quoted(text)), no whole number; write it in digits, such as 5")
    case .typography(let key, let text, let sign, let meant): sign.text(key, text, meant)
    case .badDuration(let key, let text, let problem): Self.badDuration(key, text, problem)
    case .badDate(let key, let text, let problem): Self.badDate(key, text, problem)
    case .badChoice(let key, let text, let choices): Self.badChoice(key, text, choices)
    case .badChoiceOrNumber(let key, let text, let choices):
      LocalizedText(
        nl: "'\(key)' is \(Wording.quoted(text)); het kan \(choices.joined(separator: ", ")) of een getal zijn",
        en: "'\(key)' is \(Wording.quoted(text)); it can be \(choices.joined(separator: ", ")) or a number")
    case .noPercentage(let key, let text, let value):
      LocalizedText(
        nl:
          "'\(key)' is \(text), en een percentage past hier niet; schrijf \(Wording.number(value)) als dat bedoeld is",
        en: "'\(key)' is \(text), and a percentage doesn't fit here; write \(Wording.number(value)) if that is meant")
    case .notWhole(let key, let text):
      LocalizedText(
        nl: "'\(key)' is \(text); het moet een geheel getal zijn", en: "'\(key)' is \(text); it must be a whole number")
    case .outOfRange(let key, let text, let value, let range, let unit): Self.outOfRange(key, text, value, range, unit)
    case .notTwelve(let key, let count):
      LocalizedText(
        nl: "'\(key)' heeft \(count) factoren; het moeten er twaalf zijn, januari eerst",
        en: "'\(key)' has \(count) factors; there must be twelve, January first")
    case .allZero(let key):
      LocalizedText(
        nl: "'\(key)' is overal 0; ten minste één moet er boven liggen",
        en: "'\(key)' is 0 throughout; at least one must be above it")
    case .mixedNumbers(let form, let stated, let isInherited): Self.mixedNumbers(form, stated, isInherited)
    case .badDistribution(let family, let error): Self.badDistribution(family, error)

    case .both(let first, let second, let inherited):
      LocalizedText(
        nl: "'\(first)' en '\(second)' sluiten elkaar uit; laat er een weg"
          + (inherited.map { " ('\($0): null' haalt die van de basis weg)" } ?? ""),
        en: "'\(first)' and '\(second)' exclude each other; leave one out"
          + (inherited.map { " ('\($0): null' takes the base's away)" } ?? ""))
    case .neither(let first, let second, let subject):
      LocalizedText(
        nl: "\(subject.nl) heeft '\(first)' of '\(second)' nodig; schrijf een van beide",
        en: "\(subject.en) needs '\(first)' or '\(second)'; write one of them")
    case .sharesDontAddUp(let key, let sum):
      LocalizedText(
        nl: "de aandelen van '\(key)' zijn samen \(Wording.number(sum)); het moet 1 zijn",
        en: "the shares of '\(key)' add to \(Wording.number(sum)); they must add to 1")
    case .sharesPassOne(let keys, let sum):
      LocalizedText(
        nl: "\(Self.quotedList(keys).nl) zijn samen \(Wording.number(sum)); het kan hooguit 1 zijn",
        en: "\(Self.quotedList(keys).en) add to \(Wording.number(sum)); together they can be 1 at most")
    case .routesPassOne(let segment, let sum, let day):
      LocalizedText(
        nl:
          "de routes van \(segment) zijn samen \(Wording.number(sum))\(day.map { " op \($0)" } ?? ""); "
          + "het kan hooguit 1 zijn",
        en:
          "the routes of \(segment) add to \(Wording.number(sum))\(day.map { " on \($0)" } ?? ""); "
          + "they can add to 1 at most"
      )
    case .placesTwice(let isInherited):
      LocalizedText(
        nl:
          "'places' staat bij het segment én bij aanbieders; laat het bij het segment weg, of overal bij de aanbieders"
          + (isInherited ? " ('places: null' haalt die van de basis weg)" : ""),
        en: "'places' stands with the segment and with providers; leave out the segment's, or all of the providers'"
          + (isInherited ? " ('places: null' takes the base's away)" : ""))
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

    case .unknownName(let name, let key, let kind, let candidates): Self.unknownName(name, key, kind, candidates)
    case .badSegmentName(let name):
      LocalizedText(
        nl: "\(Wording.quoted(name)) kan geen segment heten; gebruik letters, cijfers, - en _",
        en: "\(Wording.quoted(name)) can't name a segment; use letters, digits, - and _")
    case .noSuchSegmentBelow(let name, let others): Self.noSuchSegmentBelow(name, others)
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
    case .segmentTwice(let name):
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
    case .noYear(let text):
      LocalizedText(
        nl: "\(Wording.quoted(text)) is geen jaar; schrijf bijvoorbeeld 2027",
        en: "\(Wording.quoted(text)) is no year; write for instance 2027")
    case .yearOutside(let year, let years):
      LocalizedText(
        nl: "\(year) ligt buiten het contract; dat loopt in \(Wording.list(years.map(String.init)).nl)",
        en: "\(year) lies outside the contract; it runs in \(Wording.list(years.map(String.init)).en)")

    case .toSegmentWithoutRoute(let parameter):
      LocalizedText(
        nl: "'to_segment' hoort bij parameter: route, niet bij \(parameter); laat het weg",
        en: "'to_segment' belongs to parameter: route, not to \(parameter); leave it out")
    case .noOperation(let allowed):
      LocalizedText(
        nl: "deze wijziging zegt niet hoeveel; schrijf \(Wording.list(allowed, or: true).nl)",
        en: "this change doesn't say how much; write \(Wording.list(allowed, or: true).en)")
    case .manyOperations(let stated):
      LocalizedText(
        nl: "\(Self.quotedList(stated).nl) sluiten elkaar uit; laat er een over",
        en: "\(Self.quotedList(stated).en) exclude each other; leave one")
    case .wrongOperation(let parameter, let operation, let allowed):
      LocalizedText(
        nl: "\(parameter) kan niet met '\(operation)' veranderen; schrijf \(Wording.list(allowed, or: true).nl)",
        en: "\(parameter) can't change by '\(operation)'; write \(Wording.list(allowed, or: true).en)")
    case .nothingToChange(let parameter, let segment): Self.nothingToChange(parameter, segment)

    case .contract(let fault): fault.text
    case .supply(let fault): fault.text
    case .timeless(let fault): fault.text
    case .region(let fault): fault.text
    }
  }
}
