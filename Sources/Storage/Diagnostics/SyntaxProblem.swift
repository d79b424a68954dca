internal import YouthCare

/// What the YAML parser says is wrong, in words that people use.
enum SyntaxProblem: Equatable {
  case secondDocument
  case tooDeep
  case unknownAlias
  case colon
  case indentation
  case tab
  case character
  case quote
  case bracket
  case unopened
  case excelQuotes
  case typography(Typography)
  case other(String)

  /// The problem behind a message of libyaml's.
  init(_ message: String) {
    self =
      switch message {
      case "but found another document": .secondDocument
      case let text where text.hasPrefix("Maximum nesting level"): .tooDeep
      case "found undefined alias": .unknownAlias
      case "mapping values are not allowed in this context", "could not find expected ':'": .colon
      case "did not find expected key", "did not find expected <document start>", "did not find expected '-' indicator",
        "block sequence entries are not allowed in this context", "mapping keys are not allowed in this context":
        .indentation
      case "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected":
        .tab
      case "found character that cannot start any token", "found unexpected ':'": .character
      case "found unexpected end of stream", "found unexpected document indicator": .quote
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'", "did not find expected node content":
        .bracket
      default: .other(message)
      }
  }

  /// The fault to report.
  var fault: FileFault {
    switch self {
    case .tooDeep: .nestedTooDeep(limit: SourceParser.depthLimit)
    case .other(let message): .notYAML(message)
    case .secondDocument, .unknownAlias, .colon, .indentation, .tab, .character, .quote, .bracket, .unopened,
      .excelQuotes, .typography:
      .syntax(self)
    }
  }

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .secondDocument:
      LocalizedText(
        nl: "hier begint een tweede document; een bestand is één scenario, zonder '---' ertussen",
        en: "a second document begins here; a file is one scenario, without '---' in between")
    case .unknownAlias:
      LocalizedText(
        nl: "een waarde kan niet met '*' beginnen; zet haar tussen aanhalingstekens",
        en: "a value can't begin with '*'; put it in quotes")
    case .colon:
      LocalizedText(
        nl:
          "een dubbele punt klopt hier niet; "
          + "controleer het inspringen, en zet een tekst met ': ' erin tussen aanhalingstekens",
        en: "a colon is wrong here; check the indentation, and put a text with ': ' in it in quotes")
    case .indentation:
      LocalizedText(
        nl: "het inspringen klopt hier niet; sleutels van één groep beginnen in dezelfde kolom",
        en: "the indentation is wrong here; keys of one group begin in the same column")
    case .tab:
      LocalizedText(nl: "hier staat een tab; spring in met spaties", en: "a tab stands here; indent with spaces")
    case .character:
      LocalizedText(
        nl: "een waarde kan niet met dit teken beginnen; zet haar tussen aanhalingstekens",
        en: "a value can't begin with this character; put it in quotes")
    case .quote:
      LocalizedText(
        nl: "een tekst tussen aanhalingstekens eindigt niet; sluit hem af", en: "a text in quotes doesn't end; close it"
      )
    case .bracket:
      LocalizedText(
        nl: "een [ of { wordt hier niet goed afgesloten; zet komma's tussen de delen en sluit af",
        en: "a [ or { isn't closed well here; put commas between its parts and close it")
    case .unopened:
      LocalizedText(
        nl: "een ] of } op deze regel sluit niets af; open haar met [ of {, of haal haar weg",
        en: "a ] or } on this line closes nothing; open it by [ or {, or take it away")
    case .excelQuotes:
      LocalizedText(
        nl: "hier staan dubbele aanhalingstekens tegen elkaar, zoals Excel ze schrijft; schrijf er aan elke kant één",
        en: "quotes stand against each other here, as Excel writes them; write one on each side")
    case .typography(let sign):
      LocalizedText(
        nl:
          "op deze regel staat \(sign.name.nl), zoals een tekstverwerker ze maakt; typ rechte aanhalingstekens, gewone spaties en korte streepjes",
        en:
          "\(sign.name.en) stands on this line, as word processors make them; type straight quotes, plain spaces and short dashes"
      )
    case .tooDeep, .other: LocalizedText("")
    }
  }
}
