import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// A run that is broken off goes on where it was, with the tables of one that was not.
@Suite("Going on")
struct GoingOnTests {
  private func arguments(_ workplace: Workplace, _ out: String, _ replications: Int) -> [String] {
    ["run", workplace.scenario, "--replications", "\(replications)", "--lang", "en", "--out", workplace.path(out)]
  }

  private func run(
    _ workplace: Workplace, _ out: String, replications: Int, _ more: String...
  ) throws -> Command.Outcome {
    try Command(arguments(workplace, out, replications) + more).wait()
  }

  /// Starts a run, waits until it has kept blocks, and sends it a signal.
  private func breakOff(_ workplace: Workplace, _ out: String, by signal: Int32) throws -> Command.Outcome {
    let command = try Command(arguments(workplace, out, 100_000))
    while command.process.isRunning, workplace.blocks(of: out).isEmpty { usleep(5_000) }
    kill(command.process.processIdentifier, signal)
    return try command.wait()
  }

  /// About as many replications as this machine and this build run in so many seconds; for something to be killed.
  private func replications(in seconds: Double, _ workplace: Workplace) throws -> Int {
    let began = Date()
    _ = try run(workplace, "trial", replications: 300)
    try FileManager.default.removeItem(atPath: workplace.path("trial"))
    return min(20_000, max(600, Int(300 * seconds / Date().timeIntervalSince(began))))
  }

  @Test("killed at 20 random moments and gone on with, the tables are the same to the byte")
  func killed() throws {
    let workplace = try Workplace()
    let replications = try replications(in: 4, workplace)
    let straight = try run(workplace, "straight", replications: replications)
    var luck = FixedLuck(state: 20)
    var kills = 0
    var wentOn = 0
    while kills < 20 {
      let command = try Command(arguments(workplace, "out", replications))
      usleep(UInt32.random(in: 20_000...1_500_000, using: &luck))
      kill(command.process.processIdentifier, SIGKILL)
      let outcome = try command.wait()
      kills += 1
      if outcome.errors.contains("small: goes on; ") { wentOn += 1 }
      // One that was whole before it was killed begins anew.
      #expect(outcome.status == -SIGKILL || outcome.output == straight.output)
    }
    let last = try run(workplace, "out", replications: replications)
    #expect(last.status == 0 && last.output == straight.output)
    #expect(wentOn > 0, "some runs had something to go on from")
    #expect(try workplace.tables("out") == workplace.tables("straight"))
    #expect(workplace.names == ["out", "small.yaml", "straight"], "nothing is left behind")
  }

  @Test("Ctrl-C says that the same command goes on, and it does")
  func interrupted() throws {
    let workplace = try Workplace()
    let outcome = try breakOff(workplace, "out", by: SIGINT)
    #expect(outcome.status == 128 + SIGINT)
    #expect(
      outcome.errors == "raming: interrupted; no tables were written; the same command goes on from what was done\n")
    let kept = try #require(workplace.blocks(of: "out").last.flatMap { Int($0.dropLast(6).suffix(7)) })
    // Other replications than before: the blocks are of use as far as they are asked for.
    let more = try run(workplace, "out", replications: kept + 40, "--threads", "1")
    #expect(more.errors == "raming: small: goes on; \(kept) of \(kept + 40) replications were done already\n")
    _ = try run(workplace, "straight", replications: kept + 40)
    #expect(try workplace.tables("out") == workplace.tables("straight"))
  }

  @Test("blocks that are left for later are gone on from with more replications, by another process")
  func more() async throws {
    let workplace = try Workplace()
    let first = try run(workplace, "out", replications: 90, "--keep-blocks", "--quiet")
    #expect(first.status == 0 && first.errors.isEmpty && first.output.isEmpty)
    // The blocks of that process are those of this one.
    let file = try ScenarioReader().read(path: workplace.scenario)
    let plan = try SimulationPlan(file.scenario)
    let experiment = try Experiment(plan, in: Uncertainty(file.scenario), replications: 90)
    var all = Block(for: experiment)
    for name in workplace.blocks(of: "out") {
      let path = workplace.path(".raming-blocks-out/\(name)")
      try all.merge(try BlockFile.block(from: Data(contentsOf: URL(filePath: path))))
    }
    #expect(all.count == 90)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let own = try await experiment.run().block
    #expect(try encoder.encode(all) == encoder.encode(own))

    let second = try run(workplace, "out", replications: 200)
    #expect(second.errors == "raming: small: goes on; 90 of 200 replications were done already\n")
    _ = try run(workplace, "straight", replications: 200)
    #expect(try workplace.tables("out") == workplace.tables("straight"))
    #expect(workplace.names == ["out", "small.yaml", "straight"])
  }

  @Test("damaged and foreign blocks are left out, told and done again")
  func damaged() throws {
    let workplace = try Workplace()
    _ = try run(workplace, "straight", replications: 90)
    _ = try run(workplace, "out", replications: 90, "--keep-blocks")
    let own = workplace.blocks(of: "out")
    let name = try #require(own.first)
    let path = workplace.path(".raming-blocks-out/\(name)")
    let whole = try Data(contentsOf: URL(filePath: path))
    for damaged in [whole.prefix(whole.count / 2), whole.prefix(0), Data("raming block 1\n".utf8), whole + [1]] {
      try damaged.write(to: URL(filePath: path))
      let outcome = try run(workplace, "out", replications: 90, "--keep-blocks")
      #expect(outcome.status == 0)
      #expect(outcome.errors.hasPrefix("raming: one kept block is damaged: not used and done again\n"))
      #expect(try workplace.tables("out") == workplace.tables("straight"))
    }
    // Of other work by its name, and by what is in it.
    let other = try run(workplace, "out", replications: 90, "--seed", "2", "--keep-blocks")
    #expect(other.errors.contains("of other inputs, another seed or another version: not used\n"))
    let others = try #require(workplace.blocks(of: "out").first { $0.contains("-2-\(Block.Identity.presentRules)-") })
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: workplace.path(".raming-blocks-out/\(others)"), toPath: path)
    let disguised = try run(workplace, "out", replications: 90)
    #expect(disguised.errors.contains("one kept block is damaged: not used and done again\n"))
    #expect(try workplace.tables("out") == workplace.tables("straight"))
  }

  @Test("two runs to one place at once don't harm each other")
  func together() throws {
    let workplace = try Workplace()
    _ = try run(workplace, "straight", replications: 90)
    _ = try breakOff(workplace, "out", by: SIGKILL)
    let first = try Command(arguments(workplace, "out", 100_000))
    let left = workplace.blocks(of: "out").count
    while first.process.isRunning, workplace.blocks(of: "out").count == left { usleep(5_000) }
    let second = try run(workplace, "out", replications: 90)
    #expect(second.status == 0)
    #expect(second.errors.contains("another run keeps its blocks in"), "\(second.errors)")
    #expect(try workplace.tables("out") == workplace.tables("straight"))
    kill(first.process.processIdentifier, SIGINT)
    #expect(try first.wait().status == 128 + SIGINT)
    #expect(!workplace.blocks(of: "out").isEmpty, "the first has its blocks still")
  }

  @Test("where no blocks can be kept, the run goes on without")
  func unkept() throws {
    let workplace = try Workplace()
    _ = try run(workplace, "straight", replications: 90)
    try workplace.write("mine", to: ".raming-blocks-out")
    let outcome = try run(workplace, "out", replications: 90, "--keep-blocks")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains(".raming-blocks-out: can't be made: "), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("; no blocks are kept: after a break all work is done again\n"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try workplace.tables("out") == workplace.tables("straight"))
    #expect(workplace.names.contains(".raming-blocks-out"))
  }

  /// Files may not grow at all, so that the first block fails as it does on a full disk; pipes may.
  @Test("where not even the first block can be written, none is kept, and no folder is left")
  func fromTheStart() throws {
    let workplace = try Workplace()
    let line = "ulimit -f 0; exec \"$0\" run \"$1\" --replications 90 --out out --keep-blocks --lang en"
    let outcome = try Command(["-c", line, Command.path, workplace.scenario], in: workplace.folder, program: "/bin/sh")
      .wait()
    #expect(outcome.status == 1)
    #expect(workplace.names == ["small.yaml"], "\(outcome.errors)")
    #expect(!outcome.errors.contains("further"), "\(outcome.errors)")
  }

  @Test("a shorter run and one with another seed say which kept work goes, quiet ones too; --keep-blocks leaves it")
  func unused() throws {
    let workplace = try Workplace()
    _ = try run(workplace, "out", replications: 200, "--keep-blocks")
    let kept = workplace.blocks(of: "out")
    #expect(!kept.isEmpty)
    let reasons = ["of more replications than are asked for", "of other inputs, another seed or another version"]
    for (reason, seed) in zip(reasons, ["1", "2"]) {
      let left = try run(workplace, "out", replications: 90, "--seed", seed, "--keep-blocks")
      #expect(left.errors.contains(" \(reason): not used\n"), "\(left.errors)")
      #expect(Set(workplace.blocks(of: "out")).isSuperset(of: kept))
      for name in workplace.blocks(of: "out") where !kept.contains(name) {
        try FileManager.default.removeItem(atPath: workplace.path(".raming-blocks-out/\(name)"))
      }
    }
    let gone = try run(workplace, "out", replications: 90, "--quiet")
    #expect(
      gone.errors.hasSuffix(
        " of more replications than are asked for: not used, "
          + "and gone once the tables are in place; --keep-blocks leaves them\n"))
    #expect(gone.errors.split(separator: "\n").count == 1)
    #expect(workplace.names == ["out", "small.yaml"])
  }

  @Test("--keep-blocks without a folder is refused")
  func withoutFolder() throws {
    let workplace = try Workplace()
    let outcome = try Command.run("run", workplace.scenario, "--keep-blocks", "--lang", "en")
    #expect(outcome.status == 64 && outcome.errors == "raming: --keep-blocks needs a folder; add --out DIR\n")
  }
}

/// A generator with a fixed seed (SplitMix64), for moments.
private struct FixedLuck: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }
}
