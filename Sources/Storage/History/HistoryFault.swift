internal import Experiments
internal import YouthCare

/// What can be wrong with a history, and what mends it.
enum HistoryFault {
  case empty
  case missingColumns([String])
  case unknownColumn(String)
  case columnTwice(String)
  case fieldCount(found: Int, expected: Int)
  case openQuote
  case missing(String)
  case badYear(String)
  case notPositive(String)
  case tooLarge(String)
  case semicolons
  case settingOfOther(String, group: String, own: String)
  case unknownChoice(String, String, [String])
  case unitOfOther(HistoryMeasure, String)
  case differs(String, series: String, first: String, line: Int)
  case noSetting(String)
  case noSegment(String)
  case yearTwice(String, Int, line: Int)
  case gap(String, after: Int, before: Int)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(
        nl: "er staat geen reeks in; schrijf een kop en een regel per jaar",
        en: "there is no series in it; write a heading and a line a year")
    case .missingColumns(let names):
      LocalizedText(
        nl: "de kop mist \(Wording.list(names).nl); de eerste regel noemt de kolommen",
        en: "the heading lacks \(Wording.list(names).en); the first line names the columns")
    case .unknownColumn(let name):
      Self.noColumn(name)
    case .columnTwice(let name):
      LocalizedText(
        nl: "kolom '\(name)' staat er twee keer; houd er een", en: "column '\(name)' stands twice; keep one")
    case .fieldCount(let found, let expected):
      LocalizedText(
        nl:
          "er staan \(found) velden waar de kop er \(expected) heeft; zet tekst met een komma tussen aanhalingstekens",
        en: "there are \(found) fields where the heading has \(expected); put a text with a comma between quotes")
    case .openQuote:
      LocalizedText(
        nl: "een aanhalingsteken opent en sluit niet op deze regel; sluit het, of haal het weg",
        en: "a quote opens and isn't closed on this line; close it, or take it away")
    case .missing(let column):
      LocalizedText(nl: "'\(column)' is leeg; vul het in", en: "'\(column)' is empty; fill it in")
    case .badYear(let text):
      LocalizedText(
        nl: "'year' is \(Wording.quoted(text)), geen jaar; schrijf een jaar van 1990 tot en met 2100, zoals 2023",
        en: "'year' is \(Wording.quoted(text)), no year; write a year from 1990 to 2100, such as 2023")
    case .notPositive(let text):
      LocalizedText(
        nl:
          "'value' is \(text); een reeks telt iets dat er is: schrijf een getal boven 0, of laat het jaar en de jaren "
          + "ervoor weg",
        en:
          "'value' is \(text); a series counts something that is there: write a number above 0, or leave out the year "
          + "and those before it")
    case .tooLarge(let text):
      LocalizedText(
        nl: "'value' is \(text), meer dan er van iets kan zijn; schrijf een getal van hooguit 1e15",
        en: "'value' is \(text), more than there can be of anything; write a number of 1e15 at most")
    case .semicolons:
      LocalizedText(
        nl: "tussen de kolommen staan puntkomma's; zet er komma's, en een punt voor decimalen",
        en: "semicolons part the columns; write commas there, and a point for decimals")
    case .settingOfOther(let setting, let group, let own):
      LocalizedText(
        nl:
          "'setting' is '\(setting)', en segment '\(group)' is '\(own)'; schrijf '\(own)', of geef de groep een eigen naam",
        en:
          "'setting' is '\(setting)', and segment '\(group)' is '\(own)'; write '\(own)', or give the group its own name"
      )
    case .unknownChoice(let column, let text, let choices): Fault.badChoice(column, text, choices)
    case .unitOfOther(let measure, let unit):
      LocalizedText(
        nl: "'\(measure.rawValue)' wordt niet in '\(unit)' geteld; kies "
          + Wording.list(measure.units.map(\.rawValue), or: true).nl,
        en: "'\(measure.rawValue)' isn't counted in '\(unit)'; choose "
          + Wording.list(measure.units.map(\.rawValue), or: true).en)
    case .differs(let column, let series, let first, let line):
      LocalizedText(
        nl: "'\(column)' van reeks '\(series)' is op regel \(line) '\(first)'; houd een reeks gelijk, of noem er twee",
        en: "'\(column)' of series '\(series)' is '\(first)' on line \(line); keep a series alike, or name two")
    case .noSetting(let group):
      LocalizedText(
        nl: "'setting' is leeg, en '\(group)' is geen segment van het scenario; vul een van beide in",
        en: "'setting' is empty, and '\(group)' is no segment of the scenario; fill in one of them")
    case .noSegment(let setting):
      LocalizedText(
        nl:
          "het scenario heeft geen segment met setting '\(setting)', waarvan de verblijfsduur komt; noem een scenario "
          + "dat er een heeft",
        en: "the scenario has no segment with setting '\(setting)', from which stays come; name a scenario that has one"
      )
    case .yearTwice(let series, let year, let line):
      LocalizedText(
        nl: "\(year) van reeks '\(series)' staat er al, op regel \(line); houd een van beide",
        en: "\(year) of series '\(series)' is there already, on line \(line); keep one of them")
    case .gap(let series, let after, let before):
      LocalizedText(
        nl:
          "reeks '\(series)' heeft niets tussen \(after) en \(before); vul de jaren ertussen in, of noem twee reeksen",
        en:
          "series '\(series)' has nothing between \(after) and \(before); fill in the years between, or name two series"
      )
    }
  }

  private static func noColumn(_ name: String) -> LocalizedText {
    let columns = HistoryColumn.allCases.map(\.rawValue)
    guard let meant = nearest(to: name, among: columns) else {
      return LocalizedText(
        nl: "een geschiedenis heeft geen kolom \(Wording.quoted(name)); wel \(Wording.list(columns).nl)",
        en: "a history has no column \(Wording.quoted(name)); it has \(Wording.list(columns).en)")
    }
    return LocalizedText(
      nl: "een geschiedenis heeft geen kolom \(Wording.quoted(name)); bedoelde u '\(meant)'?",
      en: "a history has no column \(Wording.quoted(name)); did you mean '\(meant)'?")
  }
}

/// The columns of a history.
enum HistoryColumn: String, CaseIterable {
  case series, group, setting, scope, measure, unit, year, value, source

  /// Whether a file can leave it out.
  var isOptional: Bool { self == .setting || self == .source }
}
