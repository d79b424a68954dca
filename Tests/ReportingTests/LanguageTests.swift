import Experiments
import Reporting
import Testing
import YouthCare

@Suite("A language from elsewhere")
struct LanguageTests {
  /// Eleven texts in Frisian; all else is read in English.
  static let frisian = Language(
    "fy", .continental,
    translations: [
      "segment": "segmint", "Region": "Regio", "CLIENTS": "KLIINTEN", "with care in the year": "mei soarch yn it jier",
      "CLIENTS WAITING at the end of the year": "WACHTSJENDEN oan 'e ein fan it jier",
      "goal": "doel", "better": "better", "lower": "leger", "Mean wait": "Gemiddelde wachttiid",
      "{0} · seed {1} · raming {2}": "raming {2}: {0}, startgetal {1}", "{0} replications": "{0} werhellings",
    ])

  @Test("its texts stand in a summary, with values where its grammar wants them, and English where it has none")
  func summary() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(), replications: 20)
    let text = Summary(table, in: Self.frisian, version: "1.2.3").text
    for told in [
      "KLIINTEN\n", "mei soarch yn it jier", "WACHTSJENDEN oan 'e ein fan it jier\nsegmint",
      "G4 Gemiddelde wachttiid (days)",
      "raming 1.2.3: 20 werhellings, startgetal 1\n", "GOALS of the region", "contract of 2 years from 1-1-2027",
      "Part A",
    ] { #expect(text.contains(told), "\(told)") }
    #expect(!text.contains("CLIENTS") && !text.contains("Mean wait"))
  }

  @Test("it takes nothing from Dutch and English, and can't be asked for until it is in the list")
  func others() {
    #expect(Language.allCases.map(\.code) == ["nl", "en"])
    #expect(Language(rawValue: "fy") == nil && Language(rawValue: "en") == .english)
    let text = LocalizedText(nl: "doel", en: "goal")
    #expect(text.text(in: .dutch) == "doel" && text.text(in: .english) == "goal")
  }

  @Test("what is filled in is in the language of the whole; a name is a name, and keeps its braces")
  func filling() {
    let text = LocalizedText(nl: "{1} is {0}", en: "{0} is {1}")
    let filled = text.filled(LocalizedText(nl: "lager", en: "lower"), LocalizedText("goal {0}"))
    #expect(filled.nl == "goal {0} is lager" && filled.en == "lower is goal {0}")
    #expect(filled.text(in: Self.frisian) == "leger is goal {0}")
    #expect(LocalizedText("goal").text(in: Self.frisian) == "goal")
  }

  @Test(
    "only what stands for something is filled in",
    arguments: [
      ("{0}", "ü"), ("{0}{0} {1}", "üü {1}"), ("é{0}€", "éü€"), ("{", "{"), ("{0", "{0"),
      ("{a} {00} {{0}}", "{a} {00} {ü}"), ("{}0}", "{}0}"), ("", ""),
    ])
  func places(template: String, told: String) {
    #expect(LocalizedText(nl: template, en: "").filled("ü").nl == told)
  }
}
