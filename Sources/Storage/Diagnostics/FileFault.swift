internal import YouthCare

/// What can be wrong with files and their text, before it is known what they say, and how it is told.
enum FileFault {
  // The file
  case noSuchFile
  case isDirectory
  case noRegularFile
  case unreadable
  case tooLarge(limit: Int)
  case invisibleInName
  case notUTF8
  // Its text
  case controlCharacter(UInt32)
  case emptyFile
  case topIsNoMapping
  case notYAML(String)
  case syntax(SyntaxProblem)
  case nestedTooDeep(limit: Int)
  case anchor(String)
  case tag(String)
  case keyIsNoText
  case duplicateKey(String, line: Int)
  case duplicateKeys([String])
  case textTooLong(String?, length: Int, limit: Int)
  case listTooLong(Int, limit: Int)
  case nameTooLong(String, limit: Int)
  case moreFaults(limit: Int)
  // The files that it extends
  case extendsNothing
  case expectedFiles
  case badBase(String, BaseProblem, namedBy: String = "extends")
  case extendsCircle([String])
  case tooManyLevels(limit: Int)
  case tooManyFiles(limit: Int)
  case noCommonBase([String])
  case changedTwice(String, String, String)
  // The file that it is compared with
  case comparedWithItself
  case comparedWithNamesake(String)
  case comparedWithFaulty(String, Int, first: Diagnostic)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .noSuchFile:
      LocalizedText(nl: "dit bestand is er niet; controleer de naam", en: "there is no such file; check the name")
    case .isDirectory:
      LocalizedText(nl: "dit is een map; noem een bestand", en: "this is a folder; name a file")
    case .noRegularFile:
      LocalizedText(
        nl: "dit is geen gewoon bestand; noem een tekstbestand", en: "this is no ordinary file; name a text file")
    case .unreadable:
      LocalizedText(
        nl: "dit bestand kan niet worden gelezen; controleer de rechten",
        en: "this file can't be read; check its permissions")
    case .tooLarge(let limit):
      LocalizedText(
        nl: "dit bestand is groter dan \(limit) kB; een scenario is een klein tekstbestand",
        en: "this file is larger than \(limit) kB; a scenario is a small text file")
    case .invisibleInName:
      LocalizedText(
        nl: "de naam van dit bestand bevat een onzichtbaar teken; hernoem het",
        en: "the name of this file has an invisible character; rename it")
    case .notUTF8:
      LocalizedText(
        nl: "dit is geen tekst in UTF-8; bewaar het bestand als UTF-8",
        en: "this is no text in UTF-8; save the file as UTF-8")

    case .controlCharacter(let value):
      LocalizedText(
        nl: "hier staat een onzichtbaar teken (U+\(Self.hexadecimal(value))); haal het weg",
        en: "an invisible character stands here (U+\(Self.hexadecimal(value))); take it out")
    case .emptyFile:
      LocalizedText(
        nl: "dit bestand is leeg; een scenario begint met 'title'",
        en: "this file is empty; a scenario begins with 'title'")
    case .topIsNoMapping:
      LocalizedText(
        nl: "een scenario bestaat uit sleutels met waarden; begin met 'title: ...'",
        en: "a scenario consists of keys with values; begin with 'title: ...'")
    case .notYAML(let problem):
      LocalizedText(
        nl: "dit is geen YAML (\(problem)); corrigeer de regel", en: "this is no YAML (\(problem)); mend the line")
    case .syntax(let problem): problem.text
    case .nestedTooDeep(let limit):
      LocalizedText(
        nl: "dit is meer dan \(limit) niveaus diep genest; een scenario heeft er hooguit zeven nodig",
        en: "this is nested more than \(limit) levels deep; a scenario needs seven at most")
    case .anchor(let name):
      LocalizedText(
        nl:
          "verwijzingen als \(Wording.quoted(name)) worden niet gelezen; schrijf de waarden voluit of gebruik 'extends'",
        en: "references such as \(Wording.quoted(name)) aren't read; write the values out or use 'extends'")
    case .tag(let tag):
      LocalizedText(
        nl: "het label \(Wording.quoted(Self.shortTag(tag))) wordt niet gelezen; laat het weg",
        en: "the tag \(Wording.quoted(Self.shortTag(tag))) isn't read; leave it out")
    case .keyIsNoText:
      LocalizedText(
        nl:
          "een sleutel moet een woord zijn, geen lijst of groep; zet hem tussen aanhalingstekens als het een tekst is",
        en: "a key must be a word, no list or group; put it in quotes if it is a text")
    case .duplicateKey(let key, let line):
      LocalizedText(
        nl: "\(Wording.quoted(key)) staat ook al op regel \(line); laat er een over",
        en: "\(Wording.quoted(key)) stands on line \(line) already; leave one")
    case .duplicateKeys(let keys):
      LocalizedText(
        nl: "\(Wording.quotedList(Array(keys.prefix(5))).nl) staat hier meer dan eens; laat er een over",
        en: "\(Wording.quotedList(Array(keys.prefix(5))).en) stands here more than once; leave one")
    case .textTooLong(let key, let length, let limit):
      LocalizedText(
        nl: "\(key.map { "'\($0)'" } ?? "deze waarde") telt \(length) tekens; het mogen er hooguit \(limit) zijn",
        en: "\(key.map { "'\($0)'" } ?? "this value") has \(length) characters; it may have \(limit) at most")
    case .listTooLong(let count, let limit):
      LocalizedText(
        nl: "deze lijst heeft \(count) leden; het mogen er hooguit \(limit) zijn",
        en: "this list has \(count) members; it may have \(limit) at most")
    case .nameTooLong(let name, let limit):
      LocalizedText(
        nl: "de naam \(Wording.quoted(name)) is langer dan \(limit) tekens; kort hem in",
        en: "the name \(Wording.quoted(name)) is longer than \(limit) characters; shorten it")

    case .moreFaults(let limit):
      LocalizedText(
        nl: "er zijn meer dan \(limit) fouten; herstel deze eerst",
        en: "there are more than \(limit) faults; mend these first")

    case .extendsNothing:
      LocalizedText(
        nl: "'extends' noemt geen bestand; noem er een of laat de sleutel weg",
        en: "'extends' names no file; name one or leave the key out")
    case .expectedFiles:
      LocalizedText(
        nl: "'extends' moet een bestand zijn, of een lijst zoals [a.yaml, b.yaml]",
        en: "'extends' must be a file, or a list such as [a.yaml, b.yaml]")
    case .badBase(let path, let problem, let key): problem.text(path, namedBy: key)
    case .extendsCircle(let names):
      LocalizedText(
        nl: "'extends' loopt in een kring: \(names.joined(separator: " → ")); laat er een weg",
        en: "'extends' goes in a circle: \(names.joined(separator: " → ")); leave one out")
    case .tooManyLevels(let limit):
      LocalizedText(
        nl: "'extends' gaat meer dan \(limit) niveaus diep; voeg bestanden samen",
        en: "'extends' goes more than \(limit) levels deep; merge some files")
    case .tooManyFiles(let limit):
      LocalizedText(
        nl: "dit scenario bestaat uit meer dan \(limit) bestanden; voeg er samen",
        en: "this scenario is made of more than \(limit) files; merge some")
    case .noCommonBase(let names):
      LocalizedText(
        nl:
          "\(Wording.list(names).nl) hebben geen gemeenschappelijke basis; combineer alleen varianten van één bestand",
        en: "\(Wording.list(names).en) have no common base; combine only variants of one file")
    case .changedTwice(let key, let first, let second):
      LocalizedText(
        nl: "'\(key)' verandert op \(first) én op \(second); laat er een weg, of zet wat geldt in een bestand op beide",
        en: "'\(key)' changes at \(first) and at \(second) too; leave one out, or state what holds in a file over both")

    case .comparedWithItself:
      LocalizedText(
        nl: "'compared_with' noemt dit bestand zelf; noem het scenario zonder de maatregel",
        en: "'compared_with' names this file itself; name the scenario without the measure")
    case .comparedWithNamesake(let path):
      LocalizedText(
        nl: "'\(path)' heet zoals dit bestand, en namen in één run verschillen; hernoem een van beide",
        en: "'\(path)' has the name of this file, and names in one run differ; rename one of them")
    case .comparedWithFaulty(let path, let count, let first):
      LocalizedText(
        nl: "'\(path)' heeft \(count == 1 ? "een fout" : "\(count) fouten"); herstel eerst "
          + first.description(in: .dutch),
        en: "'\(path)' has \(count == 1 ? "a fault" : "\(count) faults"); first mend " + first.description(in: .english)
      )
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func shortTag(_ tag: String) -> String {
    let prefix = "tag:yaml.org,2002:"
    return tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }
}

/// Why a file can't be a base, or be compared with; told where it is named, and nothing of what stands in it.
enum BaseProblem {
  case missing
  case folder
  case special
  case unreadable
  case tooLarge
  case invisible
  case noScenario

  func text(_ path: String, namedBy key: String) -> LocalizedText {
    switch self {
    case .missing where Typography(in: path) != nil:
      LocalizedText(
        nl: "er is geen bestand '\(path)'; typ de naam met rechte aanhalingstekens, gewone spaties en korte streepjes",
        en: "there is no file '\(path)'; type the name with straight quotes, plain spaces and short dashes")
    case .missing:
      LocalizedText(
        nl: "er is geen bestand '\(path)'; '\(key)' telt vanuit de map van dit bestand",
        en: "there is no file '\(path)'; '\(key)' starts in the folder of this file")
    case .folder:
      LocalizedText(nl: "'\(path)' is een map; noem een bestand", en: "'\(path)' is a folder; name a file")
    case .special:
      LocalizedText(
        nl: "'\(path)' is geen gewoon bestand; noem een scenario", en: "'\(path)' is no ordinary file; name a scenario")
    case .unreadable:
      LocalizedText(
        nl: "'\(path)' kan niet worden gelezen; controleer de rechten",
        en: "'\(path)' can't be read; check its permissions")
    case .tooLarge:
      LocalizedText(
        nl: "'\(path)' is te groot voor een scenario; noem een ander bestand",
        en: "'\(path)' is too large for a scenario; name another file")
    case .invisible:
      LocalizedText(
        nl: "de naam '\(path)' bevat een onzichtbaar teken; hernoem het bestand",
        en: "the name '\(path)' has an invisible character; rename the file")
    case .noScenario:
      LocalizedText(
        nl: "'\(path)' is geen scenario; noem een ander bestand", en: "'\(path)' is no scenario; name another file")
    }
  }
}
