import Foundation
import Testing

/// MODEL.md, V9 and Q11.
@Suite("Futures, the manifest's account of what is uncertain, and experts")
struct FuturesCommandTests {
  private static let futures = """
    futures:
      calm: {title: {nl: Rust, en: Calm}}
      rush: {title: {nl: Toeloop, en: A rush}, segments: {A: {inflow: {new_per_year: 90}}}}

    """

  private func run(_ workplace: Workplace, _ more: String...) throws -> Command.Outcome {
    try Command(
      ["run", workplace.scenario, "--replications", "30", "--threads", "1", "--lang", "en"] + more
    ).wait()
  }

  @Test("a run shows every future beside what is stated; an empty one is equal; none is weighted unasked")
  func table() throws {
    let workplace = try Workplace()
    try workplace.write(Workplace.small + Self.futures, to: "small.yaml")
    let all = try run(workplace)
    #expect(all.status == 0 && all.output.contains("OTHER FUTURES: small\n"))
    let lines = all.output.split(separator: "\n").map(String.init)
    let calm = try #require(lines.first { $0.hasPrefix("Calm ") })
    let stated = try #require(lines.first { $0.hasPrefix("as stated ") })
    #expect(calm.contains(" equal ") && calm.split(separator: " ").dropFirst(3).contains("equal"))
    // The same cost, list and wait, digit for digit.
    #expect(calm.split(separator: " ")[1] == stated.split(separator: " ")[2])
    #expect(try #require(lines.first { $0.hasPrefix("A rush ") }).contains(" dearer "))
    #expect(!all.output.contains("\nweighted") && lines.allSatisfy { $0.count <= 100 })

    let one = try run(workplace, "--future", "rush")
    #expect(one.output.contains("\nA rush ") && !one.output.contains("\nCalm "))
    #expect(try !run(workplace, "--future", "none").output.contains("OTHER FUTURES"))
    let unknown = try run(workplace, "--future", "rsh")
    #expect(unknown.status == 64 && unknown.errors == "raming: there is no future 'rsh'; did you mean 'rush'?\n")
  }

  @Test("with a weight for every future they are weighted too")
  func weighted() throws {
    let workplace = try Workplace()
    let futures = Self.futures.replacing("{title: {nl: Rust", with: "{weight: 40%, title: {nl: Rust")
      .replacing("{title: {nl: Toeloop", with: "{weight: 0.6, title: {nl: Toeloop")
    try workplace.write(Workplace.small + futures, to: "small.yaml")
    let output = try run(workplace).output
    #expect(output.contains("\nweighted ") && output.contains("\nA rush (60%) "))
    #expect(try !run(workplace, "--future", "rush").output.contains("\nweighted "))
  }

  private func manifest(_ workplace: Workplace) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(filePath: workplace.path("out/manifest.json")))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let scenario = try #require((json["scenarios"] as? [[String: Any]])?.first)
    return try #require(scenario["uncertainty"] as? [String: Any])
  }

  @Test("the manifest says what was uncertain, by which law, and what was held and why")
  func manifest() throws {
    let workplace = try Workplace()
    try workplace.write(
      Workplace.small + "uncertainty: {correlations: [{of: [behaviour.dose, behaviour.intake], rank: 0.4}]}\n",
      to: "small.yaml")
    #expect(try run(workplace, "--out", workplace.path("out"), "--quiet").status == 0)
    let uncertainty = try manifest(workplace)
    #expect(uncertainty["fixed"] as? Bool == false && uncertainty["scope"] as? String == "region")
    let numbers = try #require(uncertainty["numbers"] as? [String: [String: Any]])
    let intake = try #require(numbers["behaviour.intake"])
    let quantiles = try ["p10", "p50", "p90"].map { try #require(intake[$0] as? Double) }
    #expect(quantiles[0] <= quantiles[1] && quantiles[1] < quantiles[2] && intake["basis"] as? String != nil)
    #expect(((intake["law"] as? [String: Any])?["words"] as? [String: String])?["en"]?.contains("lognormal") == true)
    let drifts = try #require(uncertainty["drifts"] as? [[String: Any]])
    #expect(drifts.contains { $0["segment"] as? String == "A" && $0["what"] as? String == "inflow" })
    let held = try #require(uncertainty["held"] as? [String: [String: Any]])
    let choices = try #require(held["choice"]?["addresses"] as? [String])
    #expect(choices.contains("contract.years") && held["choice"]?["count"] as? Int == choices.count)
    let pair = try #require((uncertainty["correlations"] as? [[String: Any]])?.first)
    #expect(pair["of"] as? [String] == ["behaviour.dose", "behaviour.intake"] && pair["rank"] as? Double == 0.4)

    #expect(try run(workplace, "--fixed", "--out", workplace.path("out"), "--quiet").status == 0)
    let fixed = try manifest(workplace)
    #expect(fixed["fixed"] as? Bool == true && fixed.count == 1)
  }

  @Test("a sheet is written once, answers are shown back, and the file that comes of them can be run")
  func elicit() throws {
    let workplace = try Workplace()
    let asked = try Command.run("elicit", "small.yaml", "--out", "q", "--lang", "en", in: workplace.folder)
    #expect(asked.status == 0 && asked.output.contains("WHAT EXPERTS CAN TELL: small\n"))
    #expect(workplace.names == ["q.csv", "q.yaml", "small.yaml"])
    let again = try Command.run("elicit", "small.yaml", "--out", "q", "--lang", "en", in: workplace.folder)
    #expect(again.status == 64 && again.errors == "raming: q.csv is there already; choose another name by --out\n")
    try workplace.write("number,jan_p10,jan_p50,jan_p90\nbehaviour.intake,0.02,0.05,0.12\n", to: "a.csv")
    let judged = try Command.run(
      "elicit", "small.yaml", "--answers", "a.csv", "--out", "j", "--date", "2026-11-27", "--lang", "en",
      in: workplace.folder)
    #expect(judged.status == 0 && judged.output.contains("behaviour.intake"))
    let file = try String(contentsOfFile: workplace.path("j.yaml"), encoding: .utf8)
    #expect(file.contains("extends: \"small.yaml\"\n") && file.contains("date: 2026-11-27") && !file.contains("jan"))
    #expect(try Command.run("check", "j.yaml", in: workplace.folder).status == 0)
    try workplace.write("number,jan_p10,jan_p50,jan_p90\nbehaviour.intake,0.12,0.05,0.02\n", to: "a.csv")
    let bad = try Command.run("elicit", "small.yaml", "--answers", "a.csv", "--lang", "en", in: workplace.folder)
    #expect(bad.status == 64 && bad.errors.hasPrefix("a.csv:2:18: P10, P50 and P90 of 'jan' don't rise"))
    #expect(!workplace.names.contains("small-judged.yaml"))
    let later = try Command.run(
      "elicit", "small.yaml", "--answers", "a.csv", "--date", "2999-01-01", "--lang", "en", in: workplace.folder)
    #expect(later.status == 64 && later.errors.contains("2999-01-01, and that day has yet to come"))
  }
}
