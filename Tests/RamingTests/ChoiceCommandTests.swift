import Foundation
import Testing

@Suite("raming explore and raming seek")
struct ChoiceCommandTests {
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write(
      "extends: small.yaml\ntitle: Meer\ndiffers: more places\nsegments: {A: {places: 24}}\n", to: "more.yaml")
    return workplace
  }

  @Test("explore sets options beside each other, and a lever's value is the option that a file states")
  func explore() throws {
    let workplace = try workplace()
    let outcome = try Command.run(
      "explore", workplace.scenario, workplace.path("more.yaml"), "--levers", "segments.A.places=24,30", "--worlds",
      "40", "--out", workplace.path("out"), "--lang", "en")
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("WHICH CHOICE HOLDS UP: 4 options in the same 40 worlds (seed 1)\n"))
    let rows = try String(contentsOfFile: workplace.path("out/explore.csv"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(rows.count == 1 + 4 * 40)
    func own(_ name: String) -> [Substring] {
      rows.filter { $0.hasPrefix(name + ",") }.map { $0.dropFirst(name.count) }
    }
    #expect(own("more").count == 40 && own("more") == own("A.places=24"))
    let fronts = try String(contentsOfFile: workplace.path("out/fronts.csv"), encoding: .utf8)
    #expect(fronts.split(separator: "\n").count == 5)
  }

  @Test("the same command gives the same bytes for any number of threads")
  func sameBytes() throws {
    let workplace = try workplace()
    let outcomes = try ["1", "3"].map { threads in
      let arguments = ["--worlds", "40", "--threads", threads]
      let seek = try Command(
        ["seek", workplace.scenario, "--for", "places", "--between", "15", "40", "--meet", "wait=4 weeks"] + arguments
      ).wait()
      let explore = try Command(["explore", workplace.scenario, workplace.path("more.yaml")] + arguments).wait()
      return [seek.output, explore.output]
    }
    #expect(outcomes[0] == outcomes[1] && outcomes[0].allSatisfy { !$0.isEmpty })
  }

  @Test("seek finds places, and says where there are none")
  func seek() throws {
    let workplace = try workplace()
    let found = try Command.run(
      "seek", workplace.scenario, "--for", "places", "--segment", "A", "--between", "15", "60", "--meet",
      "wait=4 weeks", "--worlds", "40", "--lang", "en")
    #expect(found.status == 0 && found.output.contains("\nAnswer: "), "\(found.output)\(found.errors)")
    let none = try Command.run(
      "seek", workplace.scenario, "--for", "places", "--between", "5", "9", "--meet", "wait=1 day", "--worlds", "40",
      "--lang", "en")
    #expect(none.status == 1 && none.output.contains("No value in this range is enough"), "\(none.output)")
    let budget = try Command.run(
      "seek", workplace.scenario, "--for", "budget", "--worlds", "40", "--lang", "en")
    #expect(budget.status == 0 && budget.output.hasPrefix("HOW MUCH BUDGET IT TAKES: small, 40 worlds (seed 1)\n"))
  }

  @Test(
    "what can't be chosen or sought is refused, in both languages",
    arguments: [
      (
        ["explore", "FILE"], "er is niets te kiezen; noem nog een bestand, of een hefboom: --levers SLEUTEL=a,b,c",
        "there is nothing to choose between; name another file, or a lever: --levers KEY=a,b,c"
      ),
      (
        ["explore", "FILE", "--levers", "segments.A.places"],
        "--levers 'segments.A.places' noemt geen waarden; schrijf SLEUTEL=a,b,c, zoals segments.S5.places=90,110",
        "--levers 'segments.A.places' names no values; write KEY=a,b,c, such as segments.S5.places=90,110"
      ),
      (
        ["explore", "FILE", "--levers", "segments.A.waiting_list=shared"],
        "'segments.A.waiting_list' is geen getal; noem een getal, zoals 'segments.S1.places' of 'budget.first_year'",
        "'segments.A.waiting_list' is no number; name a number, such as 'segments.S1.places' or 'budget.first_year'"
      ),
      (
        ["explore", "FILE", "--levers", "segments.A.places=20,30", "--meet", "waits"],
        "'waits' is geen maat; bedoelde u 'wait'?", "'waits' is no measure; did you mean 'wait'?"
      ),
      (
        ["seek", "FILE", "--for", "places", "--between", "10", "--meet", "budget"],
        "--between heeft twee waarden nodig, de kleinste eerst, zoals --between 90 150",
        "--between needs two values, the smaller first, such as --between 90 150"
      ),
      (
        ["seek", "FILE", "--for", "places", "--meet", "budget"],
        "waartussen gezocht wordt ontbreekt; schrijf --between A B",
        "the range to search is missing; write --between A B"
      ),
      (
        ["seek", "FILE", "--for", "places", "--between", "10", "2000000", "--meet", "budget"],
        "'places' is 2000000, buiten 0 tot 1000000", "'places' is 2000000, outside 0 to 1000000"
      ),
      (
        ["seek", "FILE", "--for", "places", "--between", "10", "40", "--meet", "budget", "--step", "1000"],
        "--step is '1000'; schrijf een stap zoals het getal zelf, boven 0, hooguit zo groot als het bereik en met "
          + "hooguit 10000 stappen",
        "--step is '1000'; write a step as the number itself is written, above 0, no larger than the range and with "
          + "10000 steps at most"
      ),
      (
        ["seek", "FILE", "--for", "budget", "--meet", "budget"],
        "--for budget zoekt wat genoeg is voor de kosten en kan niet met --between of --meet; "
          + "schrijf --for budget.first_year als er op de begroting wordt gestuurd",
        "--for budget finds what is enough for cost and goes without --between or --meet; "
          + "write --for budget.first_year where somebody steers by the budget"
      ),
    ])
  func refused(arguments: [String], dutch: String, english: String) throws {
    let workplace = try workplace()
    for (language, message) in [("nl", dutch), ("en", english)] {
      let typed = arguments.map { $0 == "FILE" ? workplace.scenario : $0 } + ["--lang", language]
      let outcome = try Command(typed).wait()
      #expect(outcome.status == 64 && outcome.output.isEmpty)
      #expect(outcome.errors == "raming: \(message)\n", "\(outcome.errors)")
    }
  }

  @Test("an option of another contract can't stand beside the base")
  func otherGround() throws {
    let workplace = try workplace()
    try workplace.write(Workplace.small.replacing("years: 2", with: "years: 3"), to: "longer.yaml")
    let outcome = try Command.run(
      "explore", workplace.scenario, workplace.path("longer.yaml"), "--lang", "en", "--worlds", "20")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors
        == "raming: longer can't stand beside small: its contract covers other months; give both the same start and years\n"
    )
  }
}
