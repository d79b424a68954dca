import Foundation
import Testing

@Suite("The ledger of one replication")
struct LedgerCommandTests {
  /// A region of two segments, the second with two providers.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write(
      Workplace.small + """
          B:
            name: Verblijf
            inflow: {new_per_year: 30}
            stay: {family: exponential, mean: 200 days}
            places: 20
            providers: {Noord: {share: 60%}, Zuid: {share: 40%}}
            funding: {model: effort-based, tariff: 250, per: day}

        """, to: "two.yaml")
    return workplace
  }

  private func amounts(_ text: String, row: String) -> [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix(row + " ") }
      .map { $0.split(separator: " ").dropFirst().map(String.init) }
  }

  @Test("it is the replication of that number in a run, to the cent")
  func sameReplication() throws {
    let workplace = try Workplace()
    _ = try Command.run(
      "run", workplace.scenario, "--replications", "5", "--seed", "9", "--out", workplace.path("out"), "--quiet")
    let table = try String(contentsOfFile: workplace.path("out/replications.csv"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let column = try #require(table[0].firstIndex(of: "cost_total"))
    for number in [0, 3] {
      let outcome = try Command.run(
        "ledger", workplace.scenario, "--replication", "\(number)", "--seed", "9", "--lang", "en")
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      let revenue = try #require(amounts(outcome.output, row: "total").last?.first)
      #expect(Decimal(string: revenue.replacing(",", with: "")) == Decimal(string: table[number + 1][column]))
    }
  }

  @Test("months add up to years and the total, and every check holds")
  func addsUp() throws {
    let workplace = try workplace()
    let outcome = try Command.run("ledger", workplace.path("two.yaml"), "--replication", "1", "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("THE BOOKS OF ONE REPLICATION: 1 of two, seed 1\n"))
    #expect(outcome.output.contains("there is no Monte Carlo"))
    for name in ["A Ambulatory, provider A", "B Verblijf, provider Noord", "B Verblijf, provider Zuid"] {
      #expect(outcome.output.contains("\n\(name)\n"))
    }
    #expect(outcome.output.split(separator: "\n").filter { $0.hasSuffix(": holds") }.count == 12)
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= 120) }
    func production(_ row: String) -> [Decimal] {
      // The first table of each contract, of two, begins with production.
      amounts(outcome.output, row: row).enumerated().filter { $0.offset % 2 == 0 }
        .compactMap { Decimal(string: $0.element[0].replacing(",", with: "")) }
    }
    let months = (1...12).map { production("2027-\($0 < 10 ? "0" : "")\($0)") }
    for contract in 0..<3 {
      #expect(months.map { $0[contract] }.reduce(0, +) == production("2027")[contract])
      #expect(production("2027")[contract] + production("2028")[contract] == production("total")[contract])
    }
  }

  @Test("one provider or one segment can be chosen")
  func choice() throws {
    let workplace = try workplace()
    let file = workplace.path("two.yaml")
    let south = try Command.run("ledger", file, "--replication", "1", "--provider", "Zuid")
    #expect(south.output.contains("aanbieder Zuid") && !south.output.contains("aanbieder Noord"))
    let segment = try Command.run("ledger", file, "--replication", "1", "--segment", "B")
    #expect(segment.output.contains("aanbieder Zuid") && segment.output.contains("aanbieder Noord"))
    #expect(!segment.output.contains("aanbieder A"))
  }

  @Test(
    "what isn't there is refused with what was meant",
    arguments: [
      (["--replication", "1", "--segment", "b"], "there is no segment 'b'; did you mean 'B'?"),
      (["--replication", "1", "--segment", "youth"], "there is no segment 'youth'; choose from A, B"),
      (["--replication", "1", "--provider", "Nord"], "there is no provider 'Nord'; did you mean 'Noord'?"),
      (
        ["--replication", "1", "--provider", "Noord", "--segment", "A"],
        "provider 'Noord' has no contract in A, but has in B"
      ),
      (["--replication", "1000000"], "--replication is 1000000; choose 0 to 999,999"),
      (["--replication=-1"], "--replication is -1; choose 0 to 999,999"),
      ([], "--replication"),
    ])
  func refusals(arguments: [String], message: String) throws {
    let workplace = try workplace()
    let outcome = try Command(["ledger", workplace.path("two.yaml"), "--lang", "en"] + arguments).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test("help teaches with an example")
  func help() throws {
    let help = try Command.run("ledger", "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("raming ledger Scenarios/living-region.yaml --replication 7"))
    #expect(help.output.contains("to the cent"))
  }

  @Test("a segment has a total of its contracts, one provider has none")
  func segmentTotal() throws {
    let workplace = try workplace()
    func run(_ arguments: String...) throws -> String {
      let opening = ["ledger", workplace.path("two.yaml"), "--replication", "1", "--lang", "en"]
      return try Command(opening + arguments, environment: [:], in: nil).wait().output
    }
    let text = try run("--segment", "B")
    #expect(text.contains("\nB Verblijf, all together\n"))
    // Production comes first, of each contract and then of both.
    let production = amounts(text, row: "total").enumerated().filter { $0.offset % 2 == 0 }
      .compactMap { Decimal(string: $0.element[0].replacing(",", with: "")) }
    #expect(production.count == 3 && production[0] > 0 && production[2] == production[0] + production[1])
    #expect(!(try run("--segment", "B", "--provider", "Noord")).contains("all together"))
    let others = [try run("--segment", "A"), try run()]
    #expect(!others.contains { $0.contains("all together") })
  }
}
