import Foundation
import Testing

/// A study that is broken off goes on where it was, with the output of one that was not.
@Suite("Studies go on")
struct StudyGoingOnTests {
  private static let explore = ["explore", "small.yaml", "--levers", "segments.A.places=20,24", "--worlds"]

  private func command(
    _ study: [String], _ out: String, threads: Int = 2, in workplace: Workplace
  ) throws -> Command {
    try Command(study + ["--out", out, "--lang", "en", "--threads", "\(threads)"], in: workplace.folder)
  }

  /// Waits until so many kinds of work have been kept, and sends a signal.
  private func breakOff(
    _ command: Command, by signal: Int32, after works: Int = 1, in workplace: Workplace
  ) throws -> Command.Outcome {
    func kept() -> Int { Set(workplace.blocks(of: "out").map { $0.prefix(16) }).count }
    while command.process.isRunning, kept() < works { usleep(5_000) }
    kill(command.process.processIdentifier, signal)
    return try command.wait()
  }

  @Test(
    "killed and gone on with by any number of threads, the output is the same to the byte",
    arguments: [
      explore + ["150"],
      ["sensitivity", "small.yaml", "--rows", "32", "--replications", "20"],
      ["seek", "small.yaml", "--for", "places", "--between", "15", "40", "--meet", "wait=4 weeks", "--worlds", "100"],
      ["seek", "small.yaml", "--for", "budget", "--worlds", "500"],
    ])
  func killed(study: [String]) throws {
    let workplace = try Workplace()
    let straight = try command(study, "straight", in: workplace).wait()
    let broken = try breakOff(try command(study, "out", threads: 1, in: workplace), by: SIGKILL, in: workplace)
    let again = try command(study, "out", in: workplace).wait()
    #expect(again.status == 0 && again.output == straight.output)
    // One that was whole before it was killed begins anew.
    #expect(broken.status != -SIGKILL || again.errors.hasPrefix("raming: goes on; "), "\(again.errors)")
    #expect(try workplace.tables("out") == workplace.tables("straight"))
    #expect(workplace.names == ["out", "small.yaml", "straight"], "nothing is left behind")
  }

  @Test("a run goes on in the midst of its futures, and has what tells where its spread comes from")
  func beside() throws {
    let workplace = try Workplace()
    let future = "futures: {rush: {title: {nl: Toeloop, en: A rush}, segments: {A: {inflow: {new_per_year: 90}}}}}\n"
    try workplace.write(Workplace.small + future, to: "small.yaml")
    let run = ["run", "small.yaml", "--replications", "400"]
    let straight = try command(run, "straight", in: workplace).wait()
    let broken = try breakOff(
      try command(run, "out", threads: 1, in: workplace), by: SIGKILL, after: 3, in: workplace)
    let again = try command(run, "out", in: workplace).wait()
    #expect(again.status == 0 && again.output == straight.output && again.output.contains("OTHER FUTURES"))
    if broken.status == -SIGKILL {
      let said = again.errors.split(separator: "\n")
      #expect(said.count == 3 && said[0] == "raming: small: goes on; 400 of 400 replications were done already")
      #expect(said[1] == "raming: small: goes on with where the spread comes from; 160 of 160 runs were done already")
    }
    #expect(try workplace.tables("out") == workplace.tables("straight"))
    #expect(workplace.names == ["out", "small.yaml", "straight"], "nothing is left behind")
  }

  @Test("Ctrl-C says that the same command goes on; another says which kept work goes")
  func interrupted() throws {
    let workplace = try Workplace()
    let broken = try breakOff(
      try command(Self.explore + ["50000"], "out", in: workplace), by: SIGINT, in: workplace)
    #expect(broken.status == 128 + SIGINT && broken.output.isEmpty)
    #expect(
      broken.errors == "raming: interrupted; no tables were written; the same command goes on from what was done\n")
    let other = try command(Self.explore + ["20", "--quiet"], "out", in: workplace).wait()
    #expect(other.status == 0)
    #expect(
      other.errors.hasSuffix(
        "of other inputs, another seed or another version: not used, and gone once the tables are in place\n"))
    #expect(workplace.names == ["out", "small.yaml"])
  }

  @Test("where nothing can be kept, a study goes on without")
  func unkept() throws {
    let workplace = try Workplace()
    try workplace.write("mine", to: ".raming-blocks-out")
    let outcome = try command(Self.explore + ["20"], "out", in: workplace).wait()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains(".raming-blocks-out: can't be made: "), "\(outcome.errors)")
    #expect(workplace.names == [".raming-blocks-out", "out", "small.yaml"])
  }

  @Test("seek leaves what it tried and found in tables")
  func seekTables() throws {
    let workplace = try Workplace()
    let search = [
      "seek", "small.yaml", "--for", "places", "--between", "15", "40", "--meet", "wait=4 weeks", "--worlds", "40",
    ]
    #expect(try command(search, "out", in: workplace).wait().status == 0)
    let lines = try String(contentsOfFile: workplace.path("out/search.csv"), encoding: .utf8).split(separator: "\n")
    #expect(lines[0] == "kind,key,value,value_low,value_high,share,share_error,share_low,share_high,run")
    #expect(lines[1].hasPrefix("tried,segments.A.places,15,,,") && lines[1].hasSuffix(",40"))
    #expect(lines[lines.count - 1].hasPrefix("answer,segments.A.places,"))
    let budget = ["seek", "small.yaml", "--for", "budget", "--worlds", "40"]
    #expect(try command(budget, "out", in: workplace).wait().status == 0, "it replaces its own output")
    let years = try String(contentsOfFile: workplace.path("out/needed_budget.csv"), encoding: .utf8)
      .split(separator: "\n").map { $0.prefix(5) }
    #expect(years == ["year,", "2027,", "2028,", "total"])
  }
}
