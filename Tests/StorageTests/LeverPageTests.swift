import Storage
import Testing
import YouthCare

@Suite("A lever has one page")
struct LeverPageTests {
  private let reference = ScenarioReference()

  @Test("every key that a lever names stands in the reference", arguments: LeverCatalogue.standard)
  func keys(lever: Lever) {
    for key in lever.keys {
      #expect(reference.find(key).contains { lever.owns(path: $0.path, ofModel: $0.model) }, "\(lever.key): \(key)")
    }
    #expect(reference.entries(of: lever).count == lever.keys.count)
  }

  @Test("no key of the reference belongs to two levers")
  func owners() {
    for entry in reference.entries {
      let owners = reference.levers.filter { $0.owns(path: entry.path, ofModel: entry.model) }
      #expect(owners.count <= 1, "\(entry.path): \(owners.map(\.key))")
      #expect(reference.lever(of: entry) == owners.first)
    }
  }

  @Test("it fits a terminal of 60 lines of 100 characters", arguments: LeverCatalogue.standard, Language.allCases)
  func size(lever: Lever, language: Language) {
    let lines = reference.page(on: lever, in: language).text.split(separator: "\n", omittingEmptySubsequences: false)
    // The text ends with a line feed.
    #expect(lines.last == "" && lines.count - 1 <= 60, "\(lever.key): \(lines.count - 1) lines")
    for line in lines { #expect(line.count <= 100 && line.last != " ", "\(lever.key): \(line)") }
  }

  @Test("it shows each number's default, prior, range, grade and source", arguments: LeverCatalogue.standard)
  func numbers(lever: Lever) {
    // Cells may wrap on the terminal, so the table in Markdown is looked at.
    let page = reference.page(on: lever, in: .english)
    let lines = page.markdown.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let entries = reference.entries(of: lever)
    #expect(lines.count == entries.count)
    for (line, entry) in zip(lines, entries) {
      let known = entry.description
      let cells = line.split(separator: " | ", omittingEmptySubsequences: false)
      #expect(cells.count == 8 && cells[1] == known.meaning.en)
      #expect(cells[2] == known.defaultText(in: .english) && cells[3] == known.beliefNotation(in: .english))
      #expect(cells[6] == known.evidence.grade.rawValue)
      // What the user's own scenario states has no source.
      let isCited = known.evidence.grade != .choice || known.evidence.source != "scenario"
      #expect(cells[7].hasPrefix("[") == isCited)
      if isCited { #expect(page.markdown.contains("] \(known.evidence.source)\n")) }
    }
    for text in [lever.mechanism.en, lever.limits.en, lever.title.en] { #expect(page.markdown.contains(text)) }
  }

  @Test("a lever is meant by its key, a path to it, or the end of its key")
  func meant() {
    func key(_ typed: String) -> String? { reference.lever(meantBy: typed)?.key }
    for lever in LeverCatalogue.standard { #expect(key(lever.key) == lever.key) }
    #expect(key("segments.S1.access.strictness") == "access.strictness")
    #expect(key("strictness") == "access.strictness")
    #expect(key("segments.S1.funding.ceiling") == "ceiling" && key("funding.notice") == "notice")
    #expect(key("contract.indexation_share") == "indexation_share")
    #expect(key("segments.S1.workforce") == "workforce")
  }

  /// `workforce.notice` ends as the lever `notice` does, and means something else.
  @Test("a plain key means no lever, whatever its ending")
  func plain() {
    let plain = [
      "workforce.notice", "funding.substitution.failure", "growth", "budget.growth", "access.diversion", "share",
      "wait_norm", "nothing", "", "funding.model", "segments",
    ]
    for key in plain { #expect(reference.lever(meantBy: key) == nil, "\(key)") }
    #expect(reference.find("workforce.notice").compactMap(reference.lever(of:)).first?.key == "workforce")
    #expect(reference.find("access.diversion").compactMap(reference.lever(of:)).first?.key == "access.strictness")
  }

  @Test("who misspells a lever is told which he meant")
  func suggestions() {
    #expect(reference.suggestions(for: "access.strictnes") == ["access.strictness"])
    #expect(reference.suggestions(for: "outputbased") == ["output-based"])
    #expect(reference.suggestions(for: "suppliers.nubmer").first == "suppliers.number")
    #expect(reference.suggestions(for: "tarif") == ["tariff"])
  }

  @Test("the list has every lever under its instrument")
  func list() {
    let lines = reference.leverList(in: .dutch).split(separator: "\n").map(String.init)
    for lever in LeverCatalogue.standard {
      let line = lines.firstIndex { $0.hasPrefix("  \(lever.key) ") && $0.hasSuffix("  \(lever.title.nl)") }
      let heading = line.flatMap { lines[..<$0].last { !$0.hasPrefix("  ") } }
      #expect(heading == lever.instrument.name.nl, "\(lever.key)")
    }
    for line in lines { #expect(line.count <= 100) }
  }

  @Test("it reads like this, in Dutch")
  func dutchPage() throws {
    let lever = try #require(reference.lever(meantBy: "access.bridging"))
    #expect(
      reference.page(on: lever, in: .dutch).text == """
        access.bridging: Overbruggingszorg
        Instrument: Toegang

        Hoe het werkt
        Een deel van de wachtenden krijgt overbruggingszorg, die een deel van de wachtschade wegneemt:
        minder verlenging en minder verzwaring. Zolang het wachten duurt kost dat een deel van de prijs van
        de zorg waarop wordt gewacht.

        Getallen, onder access
        sleutel          standaard  prior               bereik  eenheid  graad  bron
        bridging         0                              0–1     aandeel  -
            Aandeel van de wachtenden met overbruggingszorg.
        bridging_effect  0.5        T(0.2, 0.5, 0.8)    0–1     aandeel  A      [1]
            Hoeveel overbruggingszorg van de wachtschade wegneemt.
        bridging_cost    0.15       T(0.05, 0.15, 0.3)  0–1     aandeel  A      [1]
            Kosten van overbruggingszorg, als aandeel van de zorg waarop wordt gewacht.
        Graad: A = aanname: een plaatshouder; - = keuze van de gebruiker of definitie.

        Bronnen
        [1] MODEL.md, D7

        Wat het niet is
        Niet de behandeling zelf: de wachttijd wordt er niet rechtstreeks korter door. Effect en kosten zijn
        aannames (A), en zonder wachtschade (waiting.lengthening en waiting.deterioration op 0) kost het
        alleen geld.

        """)
  }

  @Test("it reads like this, in English")
  func englishPage() throws {
    let lever = try #require(reference.lever(meantBy: "access.bridging"))
    #expect(
      reference.page(on: lever, in: .english).text == """
        access.bridging: Bridging care
        Instrument: Access

        How it works
        Part of those waiting get bridging care, which takes part of the harm of waiting away: less
        lengthening and less deterioration. As long as the wait lasts it costs a share of the price of the
        care that is waited for.

        Numbers, under access
        key              default  prior               range  unit   grade  source
        bridging         0                            0–1    share  -
            Share of waiting clients with bridging care.
        bridging_effect  0.5      T(0.2, 0.5, 0.8)    0–1    share  A      [1]
            How far bridging care takes the harm of waiting away.
        bridging_cost    0.15     T(0.05, 0.15, 0.3)  0–1    share  A      [1]
            Cost of bridging care, as a share of the care that is waited for.
        Grade: A = assumption: a placeholder; - = the user's choice, or a definition.

        Sources
        [1] MODEL.md, D7

        What it is not
        Not the treatment itself: the wait does not become shorter by it directly. Effect and cost are
        assumptions (A), and without harm of waiting (waiting.lengthening and waiting.deterioration at 0) it
        only costs money.

        """)
  }
}
