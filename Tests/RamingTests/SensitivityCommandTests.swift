import Foundation
import Testing

@Suite("raming sensitivity")
struct SensitivityCommandTests {
  private static let small = ["--rows", "32", "--replications", "20", "--lang", "en", "--threads", "1"]

  private func run(_ arguments: [String], in workplace: Workplace) throws -> Command.Outcome {
    try Command(["sensitivity"] + arguments, in: workplace.folder).wait()
  }

  @Test("a file without uncertainty is refused with the reason", arguments: ["nl", "en"])
  func none(language: String) throws {
    let workplace = try Workplace()
    try workplace.write(Workplace.small + "uncertainty: none\n", to: "known.yaml")
    let outcome = try run(["known.yaml", "--lang", language], in: workplace)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("'uncertainty: none'"), "\(outcome.errors)")
  }

  @Test("bad numbers are refused with what would do")
  func bad() throws {
    let workplace = try Workplace()
    for (arguments, told) in [
      (["--rows", "7"], "--rows is 7; choose 32 to 65,536"),
      (["--replications", "3"], "--replications is 3; choose 20 to 1,000 an end"),
      (["--waiting-month", "100"], "add --compare FILE"),
      (["--compare", "small.yaml", "--waiting-month", "1O0"], "--waiting-month is '1O0'"),
      (["--compare", "small.yaml", "--waiting-month", "100,-1"], "--waiting-month is '100,-1'"),
      (["--plots"], "--plots needs a folder"),
    ] {
      let outcome = try run(["small.yaml", "--lang", "en"] + arguments, in: workplace)
      #expect(outcome.status == 64 && outcome.errors.contains(told), "\(outcome)")
    }
  }

  @Test("a difference from the same scenario is equal in words; tables are written, and are the same for any threads")
  func equal() throws {
    let workplace = try Workplace()
    try workplace.write("title: same\nextends: small.yaml\ndiffers: nothing\n", to: "same.yaml")
    let one = try run(
      ["small.yaml", "--compare", "same.yaml", "--waiting-month", "0,500", "--out", "one"] + Self.small, in: workplace)
    #expect(one.status == 0 && one.errors.isEmpty, "\(one)")
    #expect(one.output.contains("equal in all worlds") && !one.output.lowercased().contains("nan"), "\(one.output)")
    #expect(one.output.contains("no finding out changes the choice"))
    #expect(one.output.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(one.output)")
    let two = try run(
      ["small.yaml", "--compare", "same.yaml", "--waiting-month", "0,500", "--out", "two"] + Self.small.dropLast()
        + ["2"], in: workplace)
    #expect(two.output == one.output)
    for file in ["sensitivity.csv", "information.csv"] {
      let tables = try ["one", "two"].map {
        try String(contentsOfFile: workplace.path("\($0)/\(file)"), encoding: .utf8)
      }
      #expect(tables[0] == tables[1] && tables[0].split(separator: "\n").count > 2, "\(file)")
    }
  }
}
