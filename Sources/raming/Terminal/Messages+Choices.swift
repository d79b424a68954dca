import Experiments
import YouthCare

// What `explore` and `seek` have to say.
extension Messages {
  static let nothingToChoose = LocalizedText(
    nl: "er is niets te kiezen; noem nog een bestand, of een hefboom: --levers SLEUTEL=a,b,c",
    en: "there is nothing to choose between; name another file, or a lever: --levers KEY=a,b,c")

  static func leverWithoutValues(_ text: String) -> LocalizedText {
    LocalizedText(
      nl: "--levers '\(text)' noemt geen waarden; schrijf SLEUTEL=a,b,c, zoals segments.S5.places=90,110",
      en: "--levers '\(text)' names no values; write KEY=a,b,c, such as segments.S5.places=90,110")
  }

  static func sameLever(_ key: String) -> LocalizedText {
    LocalizedText(
      nl: "--levers noemt '\(key)' twee keer; zet de waarden bij elkaar",
      en: "--levers names '\(key)' twice; put the values together")
  }

  static func tooManyOptions(_ number: Int, limit: Int) -> LocalizedText {
    LocalizedText(
      nl: "dit zijn \(number) opties, meer dan \(limit); noem minder waarden",
      en: "these are \(number) options, more than \(limit); name fewer values")
  }

  static func lever(_ key: String, _ message: LocalizedText) -> LocalizedText {
    LocalizedText(nl: "{0}: {1}", en: "{0}: {1}").filled(LocalizedText(key), message)
  }

  static func worlds(_ number: Int, least: Int) -> LocalizedText {
    LocalizedText(
      nl: "--worlds is \(number); kies \(least) tot 100.000", en: "--worlds is \(number); choose \(least) to 100,000")
  }

  static func probability(_ number: Double) -> LocalizedText {
    LocalizedText(
      nl: "--probability is \(number); kies een kans tussen 0 en 1, zoals 0.8",
      en: "--probability is \(number); choose a probability between 0 and 1, such as 0.8")
  }

  static let twoEnds = LocalizedText(
    nl: "--between heeft twee waarden nodig, de kleinste eerst, zoals --between 90 150",
    en: "--between needs two values, the smaller first, such as --between 90 150")

  static let noRange = LocalizedText(
    nl: "waartussen gezocht wordt ontbreekt; schrijf --between A B",
    en: "the range to search is missing; write --between A B")

  static let noNorms = LocalizedText(
    nl: "er staat niet wat er moet kloppen; schrijf --meet, zoals --meet budget of --meet 'wait=13 weeks'",
    en: "what has to hold is missing; write --meet, such as --meet budget or --meet 'wait=13 weeks'")

  static let noNormsOfItsOwn = LocalizedText(
    nl: "het bestand heeft geen begroting en geen wait_norm; schrijf met --meet wat er moet kloppen",
    en: "the file has no budget and no wait_norm; write by --meet what has to hold")

  static let budgetMeetsItself = LocalizedText(
    nl: "--for budget zoekt wat genoeg is voor de kosten en kan niet met --between of --meet; "
      + "schrijf --for budget.first_year als er op de begroting wordt gestuurd",
    en: "--for budget finds what is enough for cost and goes without --between or --meet; "
      + "write --for budget.first_year where somebody steers by the budget")

  static func step(_ text: String, most: Int) -> LocalizedText {
    LocalizedText(
      nl: "--step is '\(text)'; schrijf een stap zoals het getal zelf, boven 0, hooguit zo groot als het bereik en met "
        + "hooguit \(most) stappen",
      en: "--step is '\(text)'; write a step as the number itself is written, above 0, no larger than the range and "
        + "with \(most) steps at most")
  }

  static func otherGround(_ option: String, _ base: String, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(nl: "{0} kan niet naast {1} staan: {2}", en: "{0} can't stand beside {1}: {2}")
      .filled(LocalizedText(option), LocalizedText(base), reason)
  }

  static let otherSegments = LocalizedText(
    nl: "het heeft andere segmenten; laat beide bestanden dezelfde regio met extends noemen",
    en: "it has other segments; let both files extend the same region")
  static let otherMonths = LocalizedText(
    nl: "het contract loopt over andere maanden; geef beide dezelfde start en years",
    en: "its contract covers other months; give both the same start and years")
  static let otherWorlds = LocalizedText(
    nl: "andere dingen zijn onzeker; geef beide dezelfde 'uncertainty', of reken met --fixed",
    en: "other things are uncertain; give both the same 'uncertainty', or run with --fixed")
}
