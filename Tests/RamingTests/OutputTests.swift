import Foundation
import Testing

/// What becomes of a run's output when something comes in between.
@Suite("The output of a run")
struct OutputTests {
  private func run(_ workplace: Workplace, _ more: String...) throws -> Command.Outcome {
    try Command(["run", workplace.scenario, "--replications", "20", "--lang", "en"] + more).wait()
  }

  /// Runs a line of shell; `$0` is the command, `$1` the scenario.
  private func shell(_ line: String, _ workplace: Workplace) throws -> Command.Outcome {
    try Command(["-c", line, Command.path, workplace.scenario], in: workplace.folder, program: "/bin/sh").wait()
  }

  @Test("a full disk loses the tables and not the summary")
  func fullDisk() throws {
    let workplace = try Workplace()
    // No file may grow beyond 20 kB; the tables do, the summary doesn't.
    let outcome = try shell("ulimit -f 40; exec \"$0\" run \"$1\" --replications 20 --out out --lang en", workplace)
    #expect(outcome.status == 1)
    // A run that takes long says beside it that it can't keep what is done.
    let lines = outcome.errors.split(separator: "\n")
    #expect((1...2).contains(lines.count), "\(outcome.errors)")
    #expect(lines.allSatisfy { $0.contains("the file grows larger than is allowed") }, "\(outcome.errors)")
    #expect(workplace.names == ["small.yaml"])
    #expect(outcome.output == (try run(workplace).output))
    #expect(outcome.output.contains("COST OF CARE"))
  }

  @Test("a stranger's file that comes in during the run stays, the summary is printed, and nothing needs be run again")
  func stranger() throws {
    let workplace = try Workplace()
    _ = try run(workplace, "--out", workplace.path("out"))
    let arguments = [
      "run", workplace.scenario, "--replications", "600", "--lang", "en", "--out", workplace.path("out"),
    ]
    let command = try Command(arguments)
    for _ in 0..<400 where workplace.names.count < 3 { usleep(10_000) }
    #expect(workplace.names.count == 3, "the run has begun and has not ended")
    try workplace.write("mine", to: "out/notes.txt")
    let outcome = try command.wait()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("this holds 'notes.txt', which raming did not write"))
    #expect(outcome.output.contains("COST OF CARE"))
    #expect(outcome.errors.contains("the replications are kept; the same command goes on from them"))
    #expect(workplace.names == [".raming-blocks-out", "out", "small.yaml"])
    try FileManager.default.removeItem(atPath: workplace.path("out/notes.txt"))
    let again = try Command(arguments).wait()
    #expect(again.status == 0 && again.output == outcome.output)
    #expect(
      again.errors == """
        raming: small: goes on; 600 of 600 replications were done already
        raming: small: goes on with where the spread comes from; 240 of 240 runs were done already

        """)
    #expect(workplace.names == ["out", "small.yaml"])
  }

  @Test("a hang-up that was ignored when the run began stays ignored, and one that was not ends it")
  func hangUp() throws {
    let workplace = try Workplace()
    for (trap, status) in [("trap '' HUP", Int32(0)), (":", 128 + SIGHUP)] {
      let command = try Command(
        [
          "-c", "\(trap); exec \"$0\" run \"$1\" --replications 600 --out out --quiet", Command.path,
          workplace.scenario,
        ],
        in: workplace.folder, program: "/bin/sh")
      for _ in 0..<400 where !workplace.names.contains(where: { $0.hasPrefix(".raming") }) { usleep(10_000) }
      kill(command.process.processIdentifier, SIGHUP)
      #expect(try command.wait().status == status, "\(trap)")
    }
  }

  @Test("a segment without a stated wait leaves nothing to calibrate, and that is said")
  func nothingToCalibrate() throws {
    let workplace = try Workplace()
    let english = try Command.run("calibrate", workplace.scenario, "--lang", "en", "--quiet")
    #expect(english.status == 0 && english.errors.isEmpty)
    #expect(
      english.output == """
        Nothing to calibrate: by the statement, regular clients wait in no segment of this region. State
        present.wait where they do.

        """)
    let dutch = try Command.run("calibrate", workplace.scenario, "--quiet")
    #expect(dutch.output.hasPrefix("Niets te ijken: ") && !dutch.output.contains("segments:"))
  }
}
