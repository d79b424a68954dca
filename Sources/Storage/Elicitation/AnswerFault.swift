internal import Experiments
internal import YouthCare

/// What can be wrong with a sheet that experts filled in, and how it is said: what is wrong; what would mend it.
enum AnswerFault {
  case empty
  case openQuote
  case noColumn(String)
  case noExperts
  case unknownColumn(String)
  case columnTwice(String)
  case incompleteExpert(column: String, missing: String)
  case cellCount(Int, expected: Int)
  case unknownNumber(String, meant: String?)
  case numberTwice(String, line: Int)
  case missingQuantile(String)
  case notRising(String, [String])
  case atEnd(String, String, low: Double, high: Double)
  case noLaw(String)
  case noAnswers
  case tooManyAnswers(Int, limit: Int)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(
        nl: "hier staat niets; een ingevuld blad begint met de kolommen van 'raming elicit'",
        en: "nothing stands here; a filled-in sheet begins with the columns of 'raming elicit'")
    case .openQuote:
      LocalizedText(nl: "een aanhalingsteken wordt niet gesloten; sluit het", en: "a quote isn't closed; close it")
    case .noColumn(let column):
      LocalizedText(
        nl: "er is geen kolom '\(column)'; laat de eerste regel zoals 'raming elicit' hem schrijft",
        en: "there is no column '\(column)'; leave the first line as 'raming elicit' writes it")
    case .noExperts:
      LocalizedText(
        nl: "er zijn geen kolommen van experts; zij heten expert_1_p10, expert_1_p50, expert_1_p90 enzovoort",
        en: "there are no columns of experts; they are called expert_1_p10, expert_1_p50, expert_1_p90 and so on")
    case .unknownColumn(let column):
      LocalizedText(
        nl: "\(Wording.quoted(column)) is geen kolom; die van een expert eindigt op _p10, _p50 of _p90",
        en: "\(Wording.quoted(column)) is no column; that of an expert ends in _p10, _p50 or _p90")
    case .columnTwice(let column):
      LocalizedText(
        nl: "de kolom \(Wording.quoted(column)) staat er twee keer; geef elke expert een eigen naam",
        en: "the column \(Wording.quoted(column)) stands here twice; give each expert a name of his own")
    case .incompleteExpert(let column, let missing):
      LocalizedText(
        nl: "bij \(Wording.quoted(column)) hoort ook een kolom \(Wording.quoted(missing)); zet hem erbij",
        en: "\(Wording.quoted(column)) goes with a column \(Wording.quoted(missing)); add it")
    case .cellCount(let count, let expected):
      LocalizedText(
        nl:
          "deze regel heeft \(count) vakken en de eerste \(expected); zet een tekst met een komma tussen aanhalingstekens",
        en: "this line has \(count) cells and the first \(expected); put a text with a comma in quotes")
    case .unknownNumber(let name, let meant?):
      LocalizedText(
        nl: "naar \(Wording.quoted(name)) kan niet worden gevraagd; bedoelde u '\(meant)'?",
        en: "\(Wording.quoted(name)) is no number to ask about; did you mean '\(meant)'?")
    case .unknownNumber(let name, nil):
      LocalizedText(
        nl: "naar \(Wording.quoted(name)) kan niet worden gevraagd in dit scenario; haal de regel weg",
        en: "\(Wording.quoted(name)) is no number to ask about in this scenario; take the line out")
    case .numberTwice(let name, let line):
      LocalizedText(
        nl: "'\(name)' staat ook al op regel \(line); laat er een over",
        en: "'\(name)' stands on line \(line) already; leave one")
    case .missingQuantile(let column):
      LocalizedText(
        nl: "'\(column)' is leeg, en de andere twee niet; vul alle drie in, of geen",
        en: "'\(column)' is empty, and the other two aren't; fill in all three, or none")
    case .notRising(let expert, let texts):
      LocalizedText(
        nl:
          "P10, P50 en P90 van \(Wording.quoted(expert)) lopen niet op: \(texts.joined(separator: ", ")); P10 is het laagst",
        en:
          "P10, P50 and P90 of \(Wording.quoted(expert)) don't rise: \(texts.joined(separator: ", ")); P10 is the lowest"
      )
    case .atEnd(let column, let text, let low, let high):
      if high.isFinite {
        LocalizedText(
          nl:
            "'\(column)' is \(text), en een kwantiel ligt tussen \(Wording.number(low)) en \(Wording.number(high)); schrijf een getal daartussen",
          en:
            "'\(column)' is \(text), and a quantile lies between \(Wording.number(low)) and \(Wording.number(high)); write a number in between"
        )
      } else {
        LocalizedText(
          nl: "'\(column)' is \(text), en een kwantiel ligt boven \(Wording.number(low)); schrijf een klein getal",
          en: "'\(column)' is \(text), and a quantile lies above \(Wording.number(low)); write a small number")
      }
    case .noLaw(let name):
      LocalizedText(
        nl:
          "bij deze oordelen over '\(name)' past geen verdeling; zet P10, P50 en P90 verder uit elkaar, of P10 dichter bij P50",
        en: "no law fits these judgements of '\(name)'; put P10, P50 and P90 farther apart, or P10 nearer to P50")
    case .noAnswers:
      LocalizedText(
        nl: "niemand heeft iets ingevuld; vul van ten minste één getal P10, P50 en P90 in",
        en: "nobody filled anything in; fill in P10, P50 and P90 of at least one number")
    case .tooManyAnswers(let count, let limit):
      LocalizedText(
        nl: "er zijn kolommen van \(count) experts; meer dan \(limit) worden niet gelezen",
        en: "there are columns of \(count) experts; more than \(limit) aren't read")
    }
  }
}
