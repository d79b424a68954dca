import Foundation
import Testing

@Suite("The command")
struct CommandTests {
  @Test("help, version and explanations are printed and end well")
  func help() throws {
    let help = try Command.run("--help")
    #expect(help.status == 0 && help.output.contains("raming run Scenarios/living-region.yaml"))
    #expect(try Command.run("run", "--help").output.contains("--replications"))
    #expect(try Command.run("--version").output == "raming 0.5.0\n")
    let explained = try Command.run("explain", "wait_norm", "--lang", "en")
    #expect(explained.status == 0)
    for word in ["segments.<segment>.wait_norm", "unit", "range", "grade", "source", "Treeknorm"] {
      #expect(explained.output.contains(word))
    }
    #expect(try Command.run("explain").output.contains("contract.years"))
    let nobodys = try Command.run("explain", "garantee.share", "--lang", "en")
    #expect(nobodys.status == 64)
    #expect(
      nobodys.errors == "raming: 'garantee.share' is no key of a scenario file; did you mean 'guarantee.share'?\n")
    let length = try Command.run("explain", "segments.S5.stay.mean", "--lang", "en")
    #expect(length.output.hasPrefix("segments.<segment>.stay.mean\n"))
    #expect(length.output.contains("0 to 36525 days"))
    #expect(try Command.run("explain", "--markdown").output.hasPrefix("# "))
  }

  @Test("a lever gets a page, a plain key says which lever it belongs to, and levers lists them")
  func levers() throws {
    let page = try Command.run("explain", "segments.S1.access.strictness", "--lang", "en")
    #expect(page.status == 0 && page.output.hasPrefix("access.strictness: Strictness of access\nInstrument: Access\n"))
    let plain = try Command.run("explain", "access.diversion", "--lang", "en")
    #expect(plain.output.hasSuffix("\n  belongs to lever access.strictness\n"))
    #expect(try Command.run("explain", "access.diversion").output.contains("hoort bij stuurknop access.strictness"))
    #expect(try !Command.run("explain", "wait_norm", "--lang", "en").output.contains("belongs to"))
    let list = try Command.run("explain", "levers", "--lang", "en")
    #expect(list.status == 0 && list.output.contains("Supplier management\n  suppliers.number "))
    let markdown = try Command.run("explain", "ceiling", "--markdown", "--lang", "en")
    #expect(markdown.status == 0 && markdown.output.hasPrefix("# Revenue ceiling (`ceiling`)\n"))
    for key in ["wait_norm", "access.diversion", "levers"] {
      let refused = try Command.run("explain", key, "--markdown", "--lang", "en")
      #expect(refused.status == 64 && refused.output.isEmpty)
      #expect(refused.errors.contains("leave out the key, or name a lever"))
    }
    let meant = try Command.run("explain", "access.strictnes", "--lang", "en")
    #expect(meant.status == 64 && meant.errors.contains("did you mean 'access.strictness'?"))
  }

  @Test("a key that isn't there is refused with the key that was meant")
  func unknownKey() throws {
    let outcome = try Command.run("explain", "wait_nrm", "--lang", "en")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "raming: 'wait_nrm' is no key of a scenario file; did you mean 'wait_norm'?\n")
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "bad usage ends with 64 and says what would mend it",
    arguments: [
      (["--replications", "0"], "--replications is 0; choose 1 to 1,000,000"),
      (["--replications", "1000001"], "--replications is 1000001; choose 1 to 1,000,000"),
      (["--threads", "0"], "--threads is 0; choose 1 to 256"),
      (["--threads", "257"], "--threads is 257; choose 1 to 256"),
      (["--plots"], "--plots needs a folder; add --out DIR"),
      (["--plots", "--out", "out", "--replications", "18"], "--plots draws P5 and P95 and needs 19 replications"),
      (["--seed", "-1"], "--seed"),
      (["--lang", "fr"], "--lang"),
    ])
  func badUsage(arguments: [String], message: String) throws {
    let workplace = try Workplace()
    let outcome = try Command(["run", workplace.scenario, "--lang", "en"] + arguments).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test("every fault of every file is told, and nothing is run")
  func faults() throws {
    let workplace = try Workplace()
    try workplace.write(Workplace.small.replacing("places:", with: "plaecs:"), to: "first.yaml")
    try workplace.write(Workplace.small.replacing("tariff: 100", with: "tariff: -5"), to: "second.yaml")
    for command in ["run", "check"] {
      let outcome = try Command.run(
        command, workplace.path("first.yaml"), workplace.path("second.yaml"), "--lang", "en")
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("first.yaml:11:5: ") && outcome.errors.contains("did you mean 'places'?"))
      #expect(outcome.errors.contains("second.yaml:13:"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("two scenarios of one name are refused")
  func sameName() throws {
    let workplace = try Workplace()
    let outcome = try Command.run("run", workplace.scenario, workplace.scenario, "--lang", "en")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("scenario 'small' is there already"))
  }

  @Test("a scenario in order is told so, with its balance")
  func check() throws {
    let workplace = try Workplace()
    let outcome = try Command.run("check", workplace.scenario, "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("small.yaml: in order"))
    #expect(outcome.output.contains("A Ambulatory"))
  }

  @Test("a file by itself is run with the one that it is compared with, as two files are")
  func comparedWith() throws {
    let workplace = try Workplace()
    let variant = """
      title: More places
      extends: small.yaml
      differs: five places more
      compared_with: ./small.yaml
      segments: {A: {places: 25}}

      """
    try workplace.write(variant, to: "more.yaml")
    try workplace.write(variant.replacing("More", with: "Still more").replacing("25", with: "30"), to: "most.yaml")
    func run(_ arguments: String...) throws -> Command.Outcome {
      try Command(["run", "--replications", "20", "--lang", "en"] + arguments).wait()
    }
    let (more, most) = (workplace.path("more.yaml"), workplace.path("most.yaml"))
    let alone = try run(more, "--out", workplace.path("one"))
    let both = try run(workplace.scenario, more, "--out", workplace.path("two"))
    #expect(alone.status == 0 && alone.output == both.output && alone.output.contains("DIFFERENCE FROM small"))
    for table in ["years.csv", "objectives.csv", "ledger.csv"] {
      let texts = try ["one", "two"].map {
        try String(contentsOfFile: workplace.path("\($0)/\(table)"), encoding: .utf8)
      }
      #expect(texts[0] == texts[1] && texts[0].contains("small,") && texts[0].contains("more,"))
    }
    let manifest = try String(contentsOfFile: workplace.path("one/manifest.json"), encoding: .utf8)
    for name in ["small", "more"] { #expect(manifest.contains("\"name\" : \"\(name)\"")) }
    #expect(manifest.contains("\"compared_with\" : \"./small.yaml\""))
    // What the command names goes before what the files name.
    let named = try run(most, more)
    #expect(named.output.contains("DIFFERENCE FROM most") && !named.output.contains("DIFFERENCE FROM small"))
    let left = try run(more, "--alone")
    #expect(left.status == 0 && !left.output.contains("DIFFERENCE FROM") && left.output.hasPrefix("More places\n"))
    let checked = try Command.run("check", more, "--lang", "en")
    #expect(checked.output.hasPrefix("\(more): in order; run compares it with \(workplace.scenario)\n"))
  }

  @Test("a run prints its summary and, without a terminal, nothing else")
  func summary() throws {
    let workplace = try Workplace()
    let outcome = try Command.run("run", workplace.scenario, "--replications", "20")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("KOSTEN VAN ZORG TEGEN BEGROTING"))
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\r"))
    let quiet = try Command.run("run", workplace.scenario, "--replications", "20", "--quiet")
    #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
  }

  @Test("a folder with other files is refused before anything is run")
  func foreignFolder() throws {
    let workplace = try Workplace()
    let outcome = try Command.run("run", workplace.scenario, "--out", workplace.folder, "--lang", "en")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("choose another folder"))
    #expect(workplace.names == ["small.yaml"])
  }

  /// Wrong would fail: on a shared queue the signal waited until a core was free, when the run was over and kept.
  @Test(
    "an interrupted run leaves nothing but its blocks, and an earlier output as it was", arguments: [SIGINT, SIGTERM])
  func interruption(signal: Int32) throws {
    let workplace = try Workplace()
    _ = try Command.run("run", workplace.scenario, "--replications", "20", "--out", workplace.path("out"), "--quiet")
    let before = try Data(contentsOf: URL(filePath: workplace.path("out/manifest.json")))
    let command = try Command([
      "run", workplace.scenario, "--replications", "900000", "--out", workplace.path("out"), "--lang", "en",
      "--threads", "8",
    ])
    // The hidden folder says that the run has begun.
    for _ in 0..<200 where workplace.names.count < 3 { usleep(50_000) }
    #expect(workplace.names.count == 3)
    // By now all cores are at work.
    usleep(1_500_000)
    kill(command.process.processIdentifier, signal)
    let outcome = try command.wait()
    #expect(outcome.status == 128 + signal)
    #expect(
      outcome.errors == "raming: interrupted; no tables were written; the same command goes on from what was done\n")
    #expect(workplace.names == [".raming-blocks-out", "out", "small.yaml"])
    #expect(try Data(contentsOf: URL(filePath: workplace.path("out/manifest.json"))) == before)
  }

  @Test("a result that can't be printed is a failure")
  func fullOutput() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "'\(Command.path)' explain > /dev/full 2>/dev/null"]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 1)
  }
}
