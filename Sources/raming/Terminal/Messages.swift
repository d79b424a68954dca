import YouthCare

/// What the command itself has to say; what a room has to say stands in that room.
enum Messages {
  static func replications(_ number: Int) -> LocalizedText {
    LocalizedText(
      nl: "--replications is \(number); kies 1 tot 1.000.000", en: "--replications is \(number); choose 1 to 1,000,000")
  }

  static func replicationNumber(_ number: Int) -> LocalizedText {
    LocalizedText(
      nl: "--replication is \(number); kies 0 tot 999.999", en: "--replication is \(number); choose 0 to 999,999")
  }

  static let plotsWithoutOut = LocalizedText(
    nl: "--plots heeft een map nodig; voeg --out MAP toe", en: "--plots needs a folder; add --out DIR")

  static let plotsOfTooFew = LocalizedText(
    nl: "--plots tekent P5 en P95 en heeft 19 herhalingen nodig; kies meer --replications",
    en: "--plots draws P5 and P95 and needs 19 replications; choose more --replications")

  static let blocksWithoutOut = LocalizedText(
    nl: "--keep-blocks heeft een map nodig; voeg --out MAP toe", en: "--keep-blocks needs a folder; add --out DIR")

  static let scriptsWithoutPlots = LocalizedText(
    nl: "--plot-scripts heeft plaatjes nodig; voeg --plots toe", en: "--plot-scripts needs plots; add --plots")

  static func sameName(_ name: String, _ first: String) -> LocalizedText {
    LocalizedText(
      nl:
        "scenario '\(name)' is er al uit \(first); namen in één run verschillen, niet alleen in hoofdletters; hernoem een bestand",
      en:
        "scenario '\(name)' is there already, from \(first); names in one run differ in more than capitals; rename a file"
    )
  }

  static func tooLarge(_ scenario: String, bytes: Int, allowed: Int) -> LocalizedText {
    let gigabytes = { (bytes: Int) in (bytes + (1 << 30) - 1) >> 30 }
    return LocalizedText(
      nl:
        "\(scenario): de resultaten vragen \(gigabytes(bytes)) GB, meer dan \(gigabytes(allowed)); kies minder --replications",
      en:
        "\(scenario): the results take \(gigabytes(bytes)) GB, more than \(gigabytes(allowed)); choose fewer --replications"
    )
  }

  static func identityViolated(_ scenario: String, replication: Int, _ what: String) -> LocalizedText {
    LocalizedText(
      nl: "\(scenario): de boekhouding van herhaling \(replication) klopt niet, een fout van het programma: \(what)",
      en: "\(scenario): the books of replication \(replication) don't balance, a fault of the program: \(what)")
  }

  static func standstill(_ scenario: String, replication: Int, segment: String, month: String) -> LocalizedText {
    LocalizedText(
      nl: "\(scenario): herhaling \(replication) komt \(month) niet door: cliënten van segment \(segment) gaan rond "
        + "zonder dat er tijd verstrijkt; geef hun verblijf, geduld en terugkeer een duur, ook na wijzigingen",
      en: "\(scenario): replication \(replication) doesn't get through \(month): clients of segment \(segment) go "
        + "round without time passing; give their stays, patience and returns a length, after changes too")
  }

  static func tooManyPlaces(_ segment: String) -> LocalizedText {
    LocalizedText(
      nl: "de wijzigingen geven \(segment) meer dan 10 miljoen plaatsen; verlaag ze onder changes",
      en: "the changes give \(segment) more than 10 million places; lower them under changes")
  }

  static let noBalance = LocalizedText(
    nl: "de regio heeft geen evenwicht; controleer inflow en routes",
    en: "the region has no balance; check inflow and routes")

  static let fileWithoutUncertainty = LocalizedText(
    nl: "een bestand hoort bij 'uncertainty': raming explain uncertainty BESTAND",
    en: "a file goes with 'uncertainty': raming explain uncertainty FILE")

  static let markdownWithKey = LocalizedText(
    nl: "--markdown geeft de hele naslag of de pagina van een stuurknop; laat de sleutel weg, of noem een stuurknop",
    en: "--markdown prints the whole reference or the page on a lever; leave out the key, or name a lever")
  static let interrupted = LocalizedText(nl: "afgebroken", en: "interrupted")
  static let interruptedUnwritten = LocalizedText(
    nl: "afgebroken; er is niets geschreven", en: "interrupted; nothing was written")
  static let interruptedWithBlocks = LocalizedText(
    nl: "afgebroken; er zijn geen tabellen geschreven; dezelfde opdracht gaat verder met wat al gedaan is",
    en: "interrupted; no tables were written; the same command goes on from what was done")
  static let blocksKept = LocalizedText(
    nl: "de herhalingen zijn bewaard; dezelfde opdracht gaat ermee verder",
    en: "the replications are kept; the same command goes on from them")
  static let interruptedWritten = LocalizedText(
    nl: "afgebroken; de tabellen zijn geschreven", en: "interrupted; the tables have been written")
  static func inOrder(remarks count: Int) -> LocalizedText {
    switch count {
    case 0: LocalizedText(nl: "in orde", en: "in order")
    case 1: LocalizedText(nl: "in orde, met één opmerking", en: "in order, with one remark")
    default: LocalizedText(nl: "in orde, met \(count) opmerkingen", en: "in order, with \(count) remarks")
    }
  }
  static func compared(with path: String) -> LocalizedText {
    LocalizedText(nl: "run vergelijkt het met \(path)", en: "run compares it with \(path)")
  }
  static let notPrinted = LocalizedText(nl: "de uitvoer kan niet worden geschreven", en: "the output can't be written")

  static func unknownKey(_ key: String, _ suggestions: [String]) -> LocalizedText {
    let names = suggestions.map { "'\($0)'" }
    guard !names.isEmpty else {
      return LocalizedText(
        nl: "'\(key)' is geen sleutel van een scenariobestand; 'raming explain' noemt ze alle",
        en: "'\(key)' is no key of a scenario file; 'raming explain' lists them all")
    }
    return LocalizedText(
      nl: "'\(key)' is geen sleutel van een scenariobestand; bedoelt u \(names.joined(separator: " of "))?",
      en: "'\(key)' is no key of a scenario file; did you mean \(names.joined(separator: " or "))?")
  }

  static func unknownSegment(_ id: String, meant: String?, all: [String]) -> LocalizedText {
    LocalizedText(
      nl: "er is geen segment '\(id)'; " + (meant.map { "bedoelt u '\($0)'?" } ?? "kies uit \(list(all))"),
      en: "there is no segment '\(id)'; " + (meant.map { "did you mean '\($0)'?" } ?? "choose from \(list(all))"))
  }

  static func unknownProvider(_ name: String, meant: String?, all: [String]) -> LocalizedText {
    LocalizedText(
      nl: "er is geen aanbieder '\(name)'; " + (meant.map { "bedoelt u '\($0)'?" } ?? "kies uit \(list(all))"),
      en: "there is no provider '\(name)'; " + (meant.map { "did you mean '\($0)'?" } ?? "choose from \(list(all))"))
  }

  static func noSuchContract(_ provider: String, _ segment: String, _ own: [String]) -> LocalizedText {
    LocalizedText(
      nl: "aanbieder '\(provider)' heeft geen contract in \(segment); wel in \(list(own))",
      en: "provider '\(provider)' has no contract in \(segment), but has in \(list(own))")
  }

  /// Names in a row; of many only the first ten.
  private static func list(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }

  static func progress(_ scenario: String, percent: Int, done: Int, total: Int, left: String?) -> LocalizedText {
    LocalizedText(
      nl: "\(scenario): \(percent) %, \(done) van \(total) herhalingen" + (left.map { ", nog \($0)" } ?? ""),
      en: "\(scenario): \(percent)%, \(done) of \(total) replications" + (left.map { ", \($0) left" } ?? ""))
  }
}
