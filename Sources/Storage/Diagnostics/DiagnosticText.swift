internal import Sampling
internal import YouthCare

/// Everything that can be wrong with a scenario file, and how it is said: what is wrong; what would mend it.
enum Fault {
  // Files
  case file(FileFault)
  case differsFromNothing
  case ownTermsWithoutDiffers([String])
  case dates(DateFault)
  case uncertainty(UncertaintyFault)
  case accountability(AccountabilityFault)
  // Keys
  case unknownKey(String, in: LocalizedText, allowed: [String])
  case noValue(String)
  case missing(ParameterDescription, in: LocalizedText, orMeasure: Bool = false)
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
  case evidenceWithoutValue(String)
  case valueWithoutEvidence(String)
  case spreadTwice(String)
  case quantilesMissing(String)
  case quantilesOutOfOrder(String)
  case spreadOfNothing(String)
  case spreadWithoutValue(String)
  case evidenceToCome(CalendarDate)
  case namedEvidence
  // Scalars
  case badNumber(String, String, WrittenNumber.Problem, unit: String)
  case noWholeNumber(String, String)
  case typography(String, String, Typography, meant: String)
  case badDuration(String, String, DurationText.Problem)
  case badDate(String, String, DateText.Problem)
  case badChoice(String, String, [String])
  case badChoiceOrNumber(String, String, [String])
  case noPercentage(String, String, Double)
  case notWhole(String, String)
  case outOfRange(String, String, value: Double, range: ClosedRange<Double>, unit: ParameterUnit)
  case mixedNumbers(DistributionFamily, stated: [String], isInherited: Bool)
  case badDistribution(String, DistributionError)
  // Names
  case noSuchSegmentBelow(String, [String])
  case stillNamed(String, by: [String])
  case expectedReferrers(String?)
  case notJudged(String, [String])
  // Dates
  case noYear(String)
  // Changes
  case toSegmentWithoutRoute(String)
  case noOperation([String])
  case manyOperations([String])
  // Contracts
  case severalModels([String])
  case notWithFunding(String)
  case rampOfFollowing
  case fundingOfOtherChange(String)
  // What a scenario says, wherever it comes from; with what takes away the half that a base states
  case scenario(Contradiction, takenAwayBy: String? = nil)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .file(let fault): fault.text
    case .differsFromNothing:
      LocalizedText(
        nl: "'differs' staat er zonder 'extends'; noem de basis of laat het weg",
        en: "'differs' stands here without 'extends'; name the base or leave it out")
    case .ownTermsWithoutDiffers(let segments):
      LocalizedText(
        nl:
          "\(Wording.list(segments).nl) \(segments.count == 1 ? "wordt" : "worden") anders betaald dan in de basis, en zonder 'differs' is dit bestand een eigen regio: niemand reageert erop; schrijf 'differs' als het een maatregel is",
        en:
          "\(Wording.list(segments).en) \(segments.count == 1 ? "is" : "are") paid in another way than in the base, and without 'differs' this file is a region of its own: nobody responds to it; write 'differs' if it is a measure"
      )

    case .dates(let fault): fault.text
    case .uncertainty(let fault): fault.text
    case .accountability(let fault): fault.text

    case .unknownKey(let key, let subject, let allowed): Self.unknownKey(key, subject, allowed)
    case .noValue(let key):
      LocalizedText(
        nl: "'\(key)' heeft geen waarde; schrijf er een of laat de sleutel weg",
        en: "'\(key)' has no value; write one or leave the key out")
    case .missing(let description, let subject, let orMeasure):
      Self.missing(Contradiction.missing(description, in: subject).text(), orMeasure)
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

    case .evidenceWithoutValue(let key):
      LocalizedText(
        nl: """
          '\(key)' zegt waar een waarde vandaan komt en noemt haar niet; schrijf de waarde er zelf bij, ook die van de basis
          """,
        en: "'\(key)' says where a value comes from and doesn't state it; state the value here too, even the base's")
    case .evidenceToCome(let day):
      LocalizedText(
        nl: "'date' is \(day), en die dag moet nog komen; noem de dag van de bron",
        en: "'date' is \(day), and that day has yet to come; state the day of the source")
    case .namedEvidence:
      LocalizedText(
        nl: "'evidence' kan geen naam zijn: het zegt waar waarden vandaan komen; kies een andere naam",
        en: "'evidence' can't be a name: it says where values come from; choose another name")
    case .valueWithoutEvidence(let key):
      LocalizedText(
        nl: "'\(key)' heeft geen evidence; schrijf evidence: found, derived, memory of placeholder",
        en: "'\(key)' has no evidence; write evidence: found, derived, memory or placeholder")

    case .spreadTwice(let key):
      LocalizedText(
        nl: "'\(key)' zegt op twee manieren hoe zeker het is; schrijf sd, of known, of p10 met p50 en p90",
        en: "'\(key)' says in two ways how certain it is; write sd, or known, or p10 with p50 and p90")
    case .quantilesMissing(let key):
      LocalizedText(
        nl: "'\(key)' noemt niet alle drie de kwantielen; schrijf p10, p50 en p90",
        en: "'\(key)' doesn't state all three quantiles; write p10, p50 and p90")
    case .quantilesOutOfOrder(let key):
      LocalizedText(
        nl: "de kwantielen van '\(key)' lopen niet op; p10 moet onder p50 liggen, en p50 onder p90",
        en: "the quantiles of '\(key)' don't rise; p10 must be below p50, and p50 below p90")
    case .spreadWithoutValue(let key):
      LocalizedText(
        nl: "'\(key)' zegt hoe ver het ernaast kan zitten en niet wat het is; schrijf 'value' erbij",
        en: "'\(key)' says how far off it may be and not what it is; write 'value' beside it")
    case .spreadOfNothing(let key):
      LocalizedText(
        nl: "'\(key)' is geen getal dat onzeker kan zijn; schrijf alleen de waarde",
        en: "'\(key)' is no number that can be uncertain; write the value alone")

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
    case .mixedNumbers(let form, let stated, let isInherited): Self.mixedNumbers(form, stated, isInherited)
    case .badDistribution(let family, let error): Self.badDistribution(family, error)

    case .noSuchSegmentBelow(let name, let others): Self.noSuchSegmentBelow(name, others)
    case .stillNamed(let name, let addresses): Self.stillNamed(name, addresses)
    case .expectedReferrers(let text):
      LocalizedText(
        nl: "'always_admitted' moet een lijst zijn, zoals [\(text ?? "gi, judge")]; [] is niemand",
        en: "'always_admitted' must be a list, such as [\(text ?? "gi, judge")]; [] is nobody")
    case .notJudged(let address, let allowed): Self.notJudged(address, allowed)

    case .noYear(let text):
      LocalizedText(
        nl: "\(Wording.quoted(text)) is geen jaar; schrijf bijvoorbeeld 2027",
        en: "\(Wording.quoted(text)) is no year; write for instance 2027")

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
        nl: "\(Wording.quotedList(stated).nl) sluiten elkaar uit; laat er een over",
        en: "\(Wording.quotedList(stated).en) exclude each other; leave one")

    case .severalModels(let names):
      LocalizedText(
        nl:
          "'model' noemt \(Wording.list(names).nl), en een contract heeft er één; geef een aanbieder een eigen 'funding' of wissel met een wijziging van funding",
        en:
          "'model' names \(Wording.list(names).en), and a contract has one; give a provider a 'funding' of his own or switch by a change of funding"
      )
    case .rampOfFollowing:
      LocalizedText(
        nl: "'ramp' hoort niet bij 'follows', dat groeit zoals het aantal cliënten in zorg; laat het weg",
        en: "'ramp' doesn't go with 'follows', which grows as the clients in care do; leave it out")
    case .notWithFunding(let key):
      LocalizedText(
        nl: "'\(key)' hoort niet bij parameter: funding, dat de bekostiging geheel vervangt; laat het weg",
        en: "'\(key)' doesn't go with parameter: funding, which replaces the funding whole; leave it out")
    case .fundingOfOtherChange(let parameter):
      LocalizedText(
        nl: "'funding' hoort bij parameter: funding, niet bij \(parameter); laat het weg",
        en: "'funding' belongs to parameter: funding, not to \(parameter); leave it out")

    case .scenario(let contradiction, let inherited): contradiction.text(takenAwayBy: inherited)
    }
  }
}
