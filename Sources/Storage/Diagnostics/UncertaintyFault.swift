internal import YouthCare

/// What can be wrong with what a file says of its uncertainty as a whole, and how it is said.
enum UncertaintyFault {
  case spreadOutsideRange(String, ClosedRange<Double>, ParameterUnit)
  case valueTwice(String)
  case lengthOfNothing(String)
  case expectedPairs
  case expectedPair
  case noAddress(String)
  case badFutureName(String)
  case notInFuture(String)
  case futureWithoutWeight(String)
  case weightsDontAddUp(Double)
  case futureElsewhere(String, FutureGround)
  /// A fault of a future that stands outside it.
  case faultyFuture(String, first: Diagnostic)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .spreadOutsideRange(let key, let range, let unit):
      LocalizedText(
        nl:
          "van wat 'sd' over '\(key)' zegt ligt meer dan een tiende buiten \(Wording.number(range.lowerBound)) tot \(Wording.number(range.upperBound))\(unit.suffix.nl); maak het kleiner, of schrijf p10, p50 en p90",
        en:
          "of what 'sd' says of '\(key)' more than a tenth lies outside \(Wording.number(range.lowerBound)) to \(Wording.number(range.upperBound))\(unit.suffix.en); make it smaller, or write p10, p50 and p90"
      )
    case .valueTwice(let key):
      LocalizedText(
        nl: "'\(key)' is twee keer genoemd, met 'value' en met 'p50'; laat 'value' weg",
        en: "'\(key)' is stated twice, by 'value' and by 'p50'; leave out 'value'")
    case .lengthOfNothing(let key):
      LocalizedText(
        nl: "'p10' van '\(key)' is zo klein dat er in sommige werelden niets van overblijft; schrijf een grotere",
        en: "'p10' of '\(key)' is so small that in some worlds nothing is left of it; write a larger one")
    case .expectedPairs:
      LocalizedText(
        nl: "'correlations' moet een lijst van paren zijn, zoals [{of: [behaviour.dose, behaviour.intake], rank: 0.3}]",
        en: "'correlations' must be a list of pairs, such as [{of: [behaviour.dose, behaviour.intake], rank: 0.3}]")
    case .expectedPair:
      LocalizedText(
        nl: "'of' moet twee getallen noemen, zoals [behaviour.dose, behaviour.intake]",
        en: "'of' must name two numbers, such as [behaviour.dose, behaviour.intake]")
    case .noAddress(let text):
      LocalizedText(
        nl: "\(Wording.quoted(text)) is geen naam van een getal; schrijf de sleutels met punten ertussen",
        en: "\(Wording.quoted(text)) is no name of a number; write the keys with points between them")
    case .badFutureName("none"):
      LocalizedText(
        nl: "een toekomst kan niet 'none' heten, want --future none laat ze weg; kies een andere naam",
        en: "a future can't be called 'none', as --future none leaves them out; choose another name")
    case .badFutureName(let name):
      LocalizedText(
        nl: "\(Wording.quoted(name)) kan geen toekomst heten; gebruik letters, cijfers, - en _",
        en: "\(Wording.quoted(name)) can't name a future; use letters, digits, - and _")
    case .notInFuture(let key):
      LocalizedText(
        nl: "'\(key)' hoort bij het scenario en niet bij een toekomst; laat het weg",
        en: "'\(key)' belongs to the scenario and not to a future; leave it out")
    case .futureWithoutWeight(let name):
      LocalizedText(
        nl: "'\(name)' heeft geen 'weight' en andere toekomsten wel; schrijf het bij alle of bij geen",
        en: "'\(name)' has no 'weight' and other futures have; state it for all or for none")
    case .weightsDontAddUp(let sum):
      LocalizedText(
        nl:
          "de gewichten van de toekomsten zijn samen \(Wording.number(sum)); het moet 1 zijn (een toekomst zonder verschillen staat voor wat er staat)",
        en:
          "the weights of the futures add to \(Wording.number(sum)); they must add to 1 (a future without differences stands for what is stated)"
      )
    case .futureElsewhere(let name, let ground): ground.text(name)
    case .faultyFuture(let name, let first):
      LocalizedText(
        nl: "'\(name)' kan zo niet: \(first.description(in: .dutch))",
        en: "'\(name)' can't be so: \(first.description(in: .english))")
    }
  }
}
