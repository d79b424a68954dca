import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// The values of a study in files: gone on from by the same study, and by no other.
@Suite("The kept values of a study")
struct KeptValuesTests {
  /// What a command does with them, but for what it says.
  private struct Keeper: OutcomeKeeping {
    let values: KeptValues

    func kept(of identity: Block.Identity, _ asked: [String]) -> OutcomePart? { values.kept(of: identity, asked) }
    func keep(_ part: OutcomePart) { _ = values.keep(part) }
  }

  private func experiment(_ count: Int, seed: UInt64 = 3) throws -> Experiment {
    try Experiment(try SimulationPlan(try WrittenRegion.scenario()), replications: count, seed: seed)
  }

  private func values(_ scratch: ScratchFolder, seed: UInt64 = 3, _ question: String = "which") throws -> KeptValues {
    KeptValues(
      of: try OutputFolder(scratch.path("out")), study: [try experiment(1, seed: seed).identity], asking: question)
  }

  /// Keeps the first replications, as a study that was broken off.
  private func breakOff(_ scratch: ScratchFolder, after count: Int) async throws {
    let values = try values(scratch)
    let (runs, remarks) = values.open()
    #expect(runs == 0 && remarks.isEmpty && !values.holdsAny)
    _ = try await OutcomeSample(of: try experiment(count), [.cost, .meanWait], keeping: Keeper(values: values))
    #expect(values.flush() == nil && values.holdsAny)
  }

  private func files(_ scratch: ScratchFolder) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: scratch.path(".raming-blocks-out"))) ?? []).sorted()
  }

  @Test("the same study goes on from them with the same values, and leaves nothing when it is whole")
  func roundTrip() async throws {
    let scratch = try ScratchFolder()
    try await breakOff(scratch, after: 20)
    let values = try values(scratch)
    let (runs, remarks) = values.open()
    #expect(runs == 20 && remarks.isEmpty && values.holdsAny)
    let asked = [OutcomeSample.Asked.cost, .meanWait]
    let sample = try await OutcomeSample(of: try experiment(40), asked, keeping: Keeper(values: values))
    #expect(try await OutcomeSample(of: try experiment(40), asked).values == sample.values)
    #expect(values.flush() == nil)
    #expect(values.kept(of: try experiment(1).identity, ["other"]) == nil)
    values.remove()
    #expect(scratch.names.isEmpty && !values.holdsAny)
  }

  @Test("another seed or question finds nothing of its own, and says what goes")
  func foreign() async throws {
    let scratch = try ScratchFolder()
    try await breakOff(scratch, after: 5)
    for other in [try values(scratch, seed: 4), try values(scratch, "where")] {
      let (runs, remarks) = other.open()
      #expect(runs == 0 && !other.holdsAny)
      #expect(
        remarks.map(\.en) == [
          "one kept block is of other inputs, another seed or another version: not used, "
            + "and gone once the tables are in place"
        ])
      // What was looked into is let go of, for the next.
      other.remove()
      try await breakOff(scratch, after: 5)
    }
  }

  @Test("a damaged file is left out and told")
  func damaged() async throws {
    let scratch = try ScratchFolder()
    try await breakOff(scratch, after: 5)
    let name = try #require(files(scratch).first)
    let path = ".raming-blocks-out/\(name)"
    let whole = try scratch.bytes(path)
    for damaged in [whole.prefix(whole.count / 2), whole.prefix(0), Data("raming values 1\n".utf8), whole + [1]] {
      try damaged.write(to: URL(filePath: scratch.path(path)))
      let (runs, remarks) = try values(scratch).open()
      #expect(runs == 0 && remarks.map(\.en) == ["one kept block is damaged: not used and done again"])
    }
    try whole.write(to: URL(filePath: scratch.path(path)))
    #expect(try values(scratch).open().runs == 5)
  }

  @Test("where another study is at work, nothing is kept, and that is said")
  func together() async throws {
    let scratch = try ScratchFolder()
    try await breakOff(scratch, after: 5)
    let first = try values(scratch)
    #expect(first.open().runs == 5)
    let second = try values(scratch)
    let (runs, remarks) = second.open()
    #expect(runs == 0 && remarks.count == 1 && remarks[0].en.hasPrefix("another run keeps its blocks in "))
    #expect(second.flush() == nil && first.holdsAny)
  }
}
