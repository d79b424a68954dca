import CareSimulation
import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The summary of a run")
struct SummaryTests {
  @Test("a summary reads like this in Dutch")
  func dutch() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario())
    #expect(Summary(table, in: .dutch, version: "1.2.3").text == Self.dutchText)
  }

  @Test("a summary reads like this in English")
  func english() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario())
    #expect(Summary(table, in: .english, version: "1.2.3").text == Self.englishText)
  }

  @Test("without a budget its columns are left out")
  func withoutBudget() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(budget: nil), replications: 20)
    let text = Summary(table, in: .english, version: "1.2.3").text
    for word in ["budget year", "overrun", "reserve", "Reserve", "AGAINST"] { #expect(!text.contains(word)) }
    #expect(text.contains("COST, in "))
  }

  @Test("no line is longer than 100 characters, whatever the names", arguments: Language.allCases)
  func width(language: Language) async throws {
    var scenario = try SampleRegion.scenario()
    scenario.contract.years = 6
    scenario.segments[0].name = LocalizedText(String(repeating: "Zeer lange naam ", count: 10))
    scenario.title = LocalizedText(String(repeating: "Een lange titel ", count: 12))
    let table = try await SampleRegion.table(scenario, replications: 10)
    for line in Summary(table, in: language, version: "1.2.3").text.split(separator: "\n") {
      #expect(line.count <= 100, "\(line)")
    }
  }

  @Test("placeholders are told when the scenario names them")
  func placeholders() async throws {
    var scenario = try SampleRegion.scenario()
    let warning = "A number of inputs are placeholders"
    let without = try await SampleRegion.table(scenario, replications: 4)
    #expect(!Summary(without, in: .english, version: "1").text.contains(warning))
    scenario.source = LocalizedText(nl: "routes zijn plaatshouders", en: "routes are placeholders")
    let with = try await SampleRegion.table(scenario, replications: 4)
    #expect(Summary(with, in: .english, version: "1").text.contains(warning))
  }

  @Test("one replication shows question marks instead of digits")
  func oneReplication() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(), replications: 1)
    let text = Summary(table, in: .english, version: "1").text
    #expect(text.contains("?"))
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test("the balance counts a year of care at the contract's prices")
  func balance() throws {
    let scenario = try SampleRegion.scenario()
    let balance = try Balance(scenario)
    let text = BalanceSummary(scenario, balance, in: .english).text
    // Starts × mean stay × tariff: 60 × 120 × 100 + 20 × 120 × 150 = 1.08 million euros.
    let region = try #require(text.split(separator: "\n").first { $0.hasPrefix("Region") })
    #expect(region.hasSuffix("1.1"))
  }
}

extension SummaryTests {
  static let dutchText = """
    Een voorbeeld
    =============
    Wat kost het?
    Scenario sample; contract van 2 jaar vanaf 1-1-2027.
    De spreiding hieronder is toeval bij deze invoer; onzekerheid over de invoer zelf zit er niet in.
    Geen enkele aanname over gedrag rust op sterk bewijs voor de Nederlandse jeugdzorg.

    KOSTEN TEGEN BEGROTING, in miljoen euro
    begrotings-       kosten    spreiding             kans op over-        dan  reserve  reserve
    jaar           gemiddeld   P5 tot P95  begroting     schrijding  gemiddeld      P80      P90
    2027                1,03  0,9 tot 1,2       1              60 %       0,10      0,1      0,2
    2028                1,08  0,9 tot 1,3       1,03           60 %       0,12      0,2      0,2

    hele contract       2,1   1,8 tot 2,4       2,03           60 %       0,2       0,2      0,3

    CLIËNTEN
                          2027  2028
    met zorg in het jaar   101   102

    WACHTENDEN aan het eind van het jaar
    segment      2027  2028
    A Segment A     4     6
    B Segment B     0     0
    Regio           4     6

    WACHTTIJD in weken, gemiddeld over wie in het jaar begon (spoed meegeteld)
                                   op tijd
    segment      2027  2028  norm     2028
    A Segment A     2     5     4   60 %
    B Segment B     0     0     4  100,0 %
    Regio           1     4     –   70 %

    DOORSTROOM IN 2027
                                                  in zorg  plaatsen                   dagen
    segment      begonnen  geëindigd  afgehaakt  aan eind  aan eind  bezetting  geblokkeerd
    A Segment A        54         56          0        18        20       91 %            0
    B Segment B        20         20          0         7        15       44 %            0
    Regio              74         76          0        25        35       71 %            0

    DOORSTROOM IN 2028
                                                  in zorg  plaatsen                   dagen
    segment      begonnen  geëindigd  afgehaakt  aan eind  aan eind  bezetting  geblokkeerd
    A Segment A        57         57          0        19        20       93 %            0
    B Segment B        20         20          0         7        15       45 %            0
    Regio              77         77          0        25        35       72 %            0

    Zo leest u dit: elk getal is afgerond op zijn toevalsfout, meer herhalingen geven meer cijfers ("?":
    te weinig herhalingen, "–": niet van toepassing). P5 tot P95: negen van de tien herhalingen liggen
    daartussen. "Dan gemiddeld": de overschrijding in de herhalingen die er een hebben. Reserve P80: wat
    naast de begroting nodig is om in 80 van de 100 herhalingen uit te komen.
    200 herhalingen · startgetal (seed) 1 · raming 1.2.3

    """

  static let englishText = """
    A sample
    ========
    What does it cost?
    Scenario sample; contract of 2 years from 2027-01-01.
    The spread below is chance, given these inputs; uncertainty about the inputs themselves is not in
    it. No behavioural default here is strong evidence for Dutch youth care.

    COST AGAINST BUDGET, in million euros
    budget          cost      spread          probability  overrun  reserve  reserve
    year            mean   P5 to P95  budget   of overrun   if any      P80      P90
    2027            1.03  0.9 to 1.2    1             60%     0.10      0.1      0.2
    2028            1.08  0.9 to 1.3    1.03          60%     0.12      0.2      0.2

    whole contract  2.1   1.8 to 2.4    2.03          60%     0.2       0.2      0.3

    CLIENTS
                           2027  2028
    with care in the year   101   102

    CLIENTS WAITING at the end of the year
    segment   2027  2028
    A Part A     4     6
    B Part B     0     0
    Region       4     6

    WAIT in weeks, mean over those who started in the year (urgent clients included)
                                in time
    segment   2027  2028  norm     2028
    A Part A     2     5     4    60%
    B Part B     0     0     4   100.0%
    Region       1     4     –    70%

    THROUGHPUT IN 2027
                                       in care  places                days
    segment   starts  ends  drop-outs   at end  at end  occupancy  blocked
    A Part A      54    56          0       18      20        91%        0
    B Part B      20    20          0        7      15        44%        0
    Region        74    76          0       25      35        71%        0

    THROUGHPUT IN 2028
                                       in care  places                days
    segment   starts  ends  drop-outs   at end  at end  occupancy  blocked
    A Part A      57    57          0       19      20        93%        0
    B Part B      20    20          0        7      15        45%        0
    Region        77    77          0       25      35        72%        0

    How to read this: every figure is rounded by its Monte Carlo error, more replications give more
    digits ("?": too few replications, "–": does not apply). P5 to P95: nine in ten replications lie
    between. "Overrun if any": its mean over the replications that have one. Reserve P80: what is needed
    beside the budget to make ends meet in 80 of 100 replications.
    200 replications · seed 1 · raming 1.2.3

    """
}
