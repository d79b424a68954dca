import Foundation
import Testing

@Suite("What a run says first, and to what precision")
struct FirstScreenCommandTests {
  private func run(_ workplace: Workplace, _ arguments: String...) throws -> Command.Outcome {
    try Command(["run", workplace.scenario, "--lang", "en"] + arguments).wait()
  }

  @Test("a run prints one screen, and with --details the summary below it")
  func screen() throws {
    let workplace = try Workplace()
    let screen = try run(workplace, "--replications", "120").output
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
    #expect(screen.contains("COST OF CARE AGAINST BUDGET") && !screen.contains("GOALS of the region"))
    let all = try run(workplace, "--replications", "120", "--details").output
    #expect(all.hasPrefix(screen) && all.contains("GOALS of the region"))
    // What isn't split is said, and why.
    #expect(try run(workplace, "--replications", "120", "--no-split").output.contains("(--no-split)"))
    #expect(try run(workplace, "--replications", "120", "--fixed").output.contains("(--fixed)"))
    #expect(try run(workplace, "--replications", "20").output.contains("How much of the spread is chance takes 100"))
  }

  /// The picture counted for itself and rounded to whole percents, where the table rounds by its error.
  @Test("the probability of overrun is the same in the table, the finding and the picture")
  func sameProbability() throws {
    let workplace = try Workplace()
    // About what the care costs: neither always nor never exceeded.
    try workplace.write(Workplace.small.replacing("1000000", with: "720000"), to: "small.yaml")
    let outcome = try run(workplace, "--replications", "150", "--no-split", "--out", workplace.path("out"), "--plots")
    let line = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("whole contract") })
    let told = try #require(line.split(separator: " ").first { $0.hasSuffix("%") })
    let picture = try String(contentsOfFile: workplace.path("out/plots/small-contract-cost.svg"), encoding: .utf8)
    #expect(picture.contains("probability of exceedance \(told)<"), "\(told)")
    let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("the probability of overrun is \(told)"))
  }

  @Test("a run to a precision gives the tables of a run with so many replications, to the byte")
  func precision() throws {
    let workplace = try Workplace()
    let outcome = try run(workplace, "--precision", "3%", "--out", workplace.path("one"))
    struct Manifest: Decodable { var replications: Int }
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(filePath: workplace.path("one/manifest.json"))))
    #expect(manifest.replications >= 200 && manifest.replications < 20_000 && manifest.replications % 100 == 0)
    #expect(outcome.status == 0)
    let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Mean cost, list and wait are known to 3%: reached at"), "\(words)")
    _ = try run(workplace, "--replications", "\(manifest.replications)", "--out", workplace.path("two"), "--quiet")
    for table in ["years.csv", "bands.csv", "replications.csv", "budget.csv"] {
      let bytes = try ["one", "two"].map { try Data(contentsOf: URL(filePath: workplace.path("\($0)/\(table)"))) }
      #expect(bytes[0] == bytes[1], "\(table)")
    }
  }

  @Test("a precision that isn't reached is said, with how far each figure came")
  func missed() throws {
    let workplace = try Workplace()
    let output = try run(workplace, "--precision", "0.1%", "--replications", "200").output
    let words = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("The 0.1% asked for was not reached in 200 replications: cost ± "), "\(words)")
  }

  @Test("what is no precision is refused, and so are several scenarios", arguments: ["0", "30%", "much", "nan"])
  func refused(precision: String) throws {
    let workplace = try Workplace()
    let outcome = try run(workplace, "--precision", precision)
    #expect(outcome.status == 64)
    #expect(outcome.errors == "raming: --precision is no percentage from 0.05 to 25; ask for 1%, for instance\n")
    let several = try run(workplace, workplace.scenario, "--precision", "1%")
    #expect(several.status == 64)
    #expect(several.errors == "raming: --precision goes with one scenario: name one file\n")
  }
}
