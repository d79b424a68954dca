import CareSimulation
import Experiments
import Foundation
import Sampling
import Synchronization
import Testing
import YouthCare

/// Work in blocks: the same bits in however many parts it is run, put together, broken off and gone on with.
@Suite("Blocks")
struct BlockTests {
  /// A segment with luck in its arrivals, stays and money, and a control loop that looks at them.
  private func scenario(new: Double = 40) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 7, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 100
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: 60), funding: funding)
    segment.inflow.newPerYear = new
    segment.capacity = .places(6)
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P"), Provider(name: "Q")]
    for index in 0..<2 { segment.providers[index].share = 0.5 }
    var scenario = Scenario(name: "one", title: LocalizedText("one"), contract: contract, segments: [segment])
    scenario.budget = Budget()
    scenario.budget?.firstYear = 200_000
    scenario.control = ControlLoop()
    return scenario
  }

  private func plan() throws -> SimulationPlan { try SimulationPlan(try scenario()) }

  private func run(_ plan: SimulationPlan, _ numbers: Range<Int>, threads: Int = 1) async throws -> Block {
    try await Experiment(plan, numbers: numbers, seed: 5, threads: threads).run().block
  }

  private func bytes(_ block: Block) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(block)
  }

  private func merged(_ blocks: [Block], _ plan: SimulationPlan) throws -> Block {
    try blocks.reduce(into: Block(for: try Experiment(plan, seed: 5))) { all, block in try all.merge(block) }
  }

  private func estimates(_ ensemble: Ensemble) -> [Estimate?] {
    let projection = Projection(ensemble)
    return OutcomeCatalogue.standard.measures.flatMap { measure in
      [Period.month(3), .year(2028), .contract].map { projection.estimate(measure, segment: 0, over: $0) }
    }
  }

  @Test("a thousand replications in 1, 7 and 64 blocks, in any order and grouping, are the same to the byte")
  func grouping() async throws {
    let plan = try plan()
    let whole = try bytes(try await run(plan, 0..<1_000))
    var luck = FixedLuck(state: 11)
    for count in [7, 64] {
      var blocks: [Block] = []
      for part in 0..<count {
        blocks.append(try await run(plan, 1_000 * part / count..<1_000 * (part + 1) / count, threads: 1 + part % 3))
      }
      for _ in 0..<3 {
        blocks.shuffle(using: &luck)
        #expect(try bytes(try merged(blocks, plan)) == whole)
        let groups = try [0..<3, 3..<count - 1, count - 1..<count].map { try merged(Array(blocks[$0]), plan) }
        #expect(try bytes(try merged(groups.reversed(), plan)) == whole)
      }
      let read = try blocks.map { try JSONDecoder().decode(Block.self, from: try bytes($0)) }
      #expect(try bytes(try merged(read, plan)) == whole, "written and read")
    }
  }

  @Test("replications that come one by one take no more memory than those that come together")
  func memory() async throws {
    let plan = try plan()
    var blocks: [Block] = []
    for number in 0..<40 { blocks.append(try await run(plan, number..<number + 1)) }
    let whole = try await run(plan, 0..<40)
    let together = try merged(blocks, plan)
    // Side by side they would take eight times as much.
    #expect(together.bytes == whole.bytes && together.bytes > 0)
    #expect(try bytes(together) == bytes(whole))
    // In parts of three, no more than one of them stands in lanes that aren't full.
    let threes = try stride(from: 0, to: 39, by: 3).map { try merged(Array(blocks[$0..<$0 + 3]), plan) }
    #expect(try merged(threes, plan).bytes <= whole.bytes)
    #expect(try bytes(try merged(threes + [blocks[39]], plan)) == bytes(whole))
  }

  @Test("estimates after each block are those of a run of as many replications")
  func after() async throws {
    let plan = try plan()
    let experiment = try Experiment(plan, replications: 70, seed: 5, threads: 3)
    var all = Block(for: experiment)
    var told = 0
    for try await block in experiment.blocks() {
      try all.merge(block)
      told += 1
      let now = try Ensemble(experiment, all)
      let straight = try await Experiment(plan, replications: all.count, seed: 5).run()
      #expect(estimates(now) == estimates(straight), "\(all.count)")
      #expect(now.ledger == straight.ledger && now.control == straight.control)
      #expect(now.eventCount == straight.eventCount)
    }
    #expect(told == 5 && all.count == 70 && all.replications == RangeSet(0..<70))
  }

  @Test("a thousand more go on without repeating the first")
  func more() async throws {
    let plan = try plan()
    let first = try await run(plan, 0..<100)
    let begun = Mutex<[Int]>([])
    var all = first
    let more = try Experiment(plan, numbers: 50..<200, seed: 5, threads: 2)
    for try await block in more.blocks(continuing: first, begins: { number in begun.withLock { $0.append(number) } }) {
      try all.merge(block)
    }
    #expect(begun.withLock { $0.sorted() } == Array(100..<200))
    #expect(try bytes(all) == bytes(try await run(plan, 0..<200)))
    #expect(try bytes(try await more.run(continuing: first).block) == bytes(all))
    #expect(try bytes(try await more.run(continuing: all).block) == bytes(all), "nothing is left to run")
  }

  @Test("a block of other work is refused, and so is one that holds the same replications")
  func refusals() async throws {
    let plan = try plan()
    var all = try await run(plan, 10..<40)
    let before = try bytes(all)
    let same = try await run(plan, 30..<50)
    #expect(throws: Block.Fault.overlapping(30..<40)) { try all.merge(same) }
    let luck = try await Experiment(plan, replications: 3, seed: 6).run().block
    #expect(throws: Block.Fault.foreign(luck.identity, wanted: all.identity)) { try all.merge(luck) }
    let otherPlan = try SimulationPlan(try scenario(new: 41))
    let other = try await run(otherPlan, 0..<3)
    #expect(throws: Block.Fault.foreign(other.identity, wanted: all.identity)) { try all.merge(other) }
    #expect(throws: Block.Fault.foreign(other.identity, wanted: all.identity)) {
      _ = try Ensemble(try Experiment(plan, seed: 5), other)
    }
    await #expect(throws: Block.Fault.self) {
      _ = try await Experiment(plan, replications: 9, seed: 5).run(continuing: other)
    }
    #expect(try bytes(all) == before, "what is refused changes nothing")
  }

  @Test("every value that results depend on is in the digest; names of scenarios and texts for readers are not")
  func digest() throws {
    func digest(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> String {
      var scenario = try scenario()
      for key in ["gp", "court", "school", "municipality"] { scenario.segments[0].access.controllability[key] = 0.5 }
      try change(&scenario)
      return try Experiment(try SimulationPlan(scenario)).identity.plan
    }
    let base = try digest()
    #expect(base.count == 64)
    #expect(try digest() == base)
    #expect(
      try digest { scenario in
        scenario.name = "other"
        scenario.title = LocalizedText("other")
        scenario.segments[0].name = LocalizedText("other")
      } == base)
    let changes: [(inout Scenario) throws -> Void] = [
      { $0.segments[0].id = "T" }, { $0.segments[0].providers[1].name = "R" },
      { $0.segments[0].inflow.newPerYear = 40.000000000000007 }, { $0.segments[0].stay = try .constant(60) },
      { $0.segments[0].stay = try .gamma(mean: 60, cv: 1) }, { $0.control = nil },
      { $0.budget?.firstYear = 200_001 }, { $0.contract.warmUpMonths += 1 },
      { $0.segments[0].access.controllability["gp"] = 0.51 },
      { scenario in
        var funding = EffortBasedFunding()
        funding.per = .day
        funding.tariff = 100.5
        scenario.segments[0].terms.model = funding
      },
      { $0.segments[0].terms.model = OutputBasedFunding() },
    ]
    var digests = Set([base])
    for change in changes { digests.insert(try digest(change)) }
    #expect(digests.count == changes.count + 1)
  }

  @Test("after a cancellation no thread begins more than it had begun", arguments: [1, 3])
  func cancellation(threads: Int) async throws {
    let plan = try plan()
    let begun = Mutex(0)
    let experiment = try Experiment(plan, replications: 100_000, seed: 5, threads: threads)
    let (hasBlocks, told) = AsyncStream.makeStream(of: Void.self)
    // Each takes five milliseconds at least, so that a machine busy with other tests can't do all before it hears.
    let begins: @Sendable (Int) -> Void = { _ in
      begun.withLock { $0 += 1 }
      Thread.sleep(forTimeInterval: 0.005)
    }
    let task = Task {
      for try await _ in experiment.blocks(begins: begins) { told.yield() }
    }
    for await _ in hasBlocks { break }
    task.cancel()
    let outcome = await task.result
    let atCancellation = begun.withLock { $0 }
    #expect(throws: CancellationError.self) { try outcome.get() }
    // Long enough for many more, if any were begun.
    try await Task.sleep(for: .milliseconds(300))
    #expect(begun.withLock { $0 } - atCancellation <= threads)
    #expect(atCancellation < 100_000)
  }

  @Test("who lets go of the blocks ends the work")
  func lettingGo() async throws {
    let plan = try plan()
    let begun = Mutex(0)
    let experiment = try Experiment(plan, replications: 100_000, seed: 5, threads: 2)
    for try await _ in experiment.blocks(begins: { _ in begun.withLock { $0 += 1 } }) { break }
    let afterwards = begun.withLock { $0 }
    try await Task.sleep(for: .milliseconds(300))
    #expect(begun.withLock { $0 } - afterwards <= 2)
  }

  @Test("what can't have been written is refused and not run into")
  func damage() async throws {
    let whole = try bytes(try await run(try plan(), 3..<9))
    let text = String(decoding: whole, as: UTF8.self)
    func isRefused(_ change: (String) -> String) -> Bool {
      let changed = change(text)
      return changed != text
        && (try? JSONDecoder().decode(Block.self, from: Data(changed.utf8))) == nil
    }
    #expect(isRefused { $0.replacing("[[3,9]]", with: "[[3,10]]") })
    #expect(isRefused { $0.replacing("[[3,9]]", with: "[[9,9],[3,9]]") })
    #expect(isRefused { $0.replacing("[[3,9]]", with: "[[-3,3]]") })
    #expect(isRefused { $0.replacing("[[3,9]]", with: "[[9223372036854775800,9223372036854775806]]") })
    #expect(isRefused { $0.replacing(#""times":24"#, with: #""times":9223372036854775807"#) })
    #expect(isRefused { $0.replacing(#""waitRows":3"#, with: #""waitRows":1048576"#) })
    #expect(isRefused { $0.replacing(#""segments":1,"times"#, with: #""segments":9223372036854775807,"times"#) })
    #expect(isRefused { $0.replacing(#""segments":1,"warm"#, with: #""segments":9223372036854775807,"warm"#) })
    #expect(isRefused { $0.replacing(#""values":""#, with: #""values":"////////////////////////////////"#) })
    #expect(isRefused { $0.replacing(#""values":""#, with: #""values":"AAAA"#) })
  }
}

/// A generator with a fixed seed (SplitMix64), for orders and moments.
struct FixedLuck: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }
}
