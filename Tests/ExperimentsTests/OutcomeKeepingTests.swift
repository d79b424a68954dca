import CareSimulation
import Experiments
import Foundation
import Sampling
import Synchronization
import Testing
import YouthCare

/// Values that a study keeps: what was kept and the rest are the whole, to the bit, and nothing else is taken for them.
@Suite("Values that are kept")
struct OutcomeKeepingTests {
  /// A store in memory that notes what it is given.
  private final class Shelf: OutcomeKeeping {
    private let parts: Mutex<[OutcomePart]>
    private let limit: Int

    /// One with what is there already, which takes so many parts more.
    init(_ parts: [OutcomePart] = [], limit: Int = .max) {
      self.parts = Mutex(parts)
      self.limit = limit
    }

    var all: [OutcomePart] { parts.withLock { $0 } }
    var count: Int { all.reduce(0) { $0 + $1.count } }

    func kept(of identity: Block.Identity, _ asked: [String]) -> OutcomePart? {
      all.filter { $0.identity == identity && $0.asked == asked }.reduce(nil as OutcomePart?) { sum, part in
        guard var sum else { return part }
        try? sum.merge(part)
        return sum
      }
    }

    func keep(_ part: OutcomePart) {
      parts.withLock { if $0.count < limit { $0.append(part) } }
    }
  }

  private func scenario(new: Double = 40) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 100.37
    var segment = Segment(id: "A", name: LocalizedText("A"), stay: try .exponential(mean: 60), funding: funding)
    segment.inflow.newPerYear = new
    segment.capacity = .places(6)
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    return Scenario(name: "one", title: LocalizedText("one"), contract: contract, segments: [segment])
  }

  /// Cost, the list, and values of which no text says the bits: no number, and nothing below zero.
  private let asked: [OutcomeSample.Asked] = [
    .cost, .waitingAtEnd,
    .init("odd") { projection in
      projection.perReplication(.totalCost, over: .contract).enumerated().map { $0 % 2 == 0 ? .nan : -0.0 * $1 }
    },
  ]

  private func experiment(
    _ numbers: Range<Int> = 0..<50, new: Double = 40, seed: UInt64 = 5, design: WorldDesign = .headline
  ) throws -> Experiment {
    try Experiment(try SimulationPlan(try scenario(new: new)), design: design, numbers: numbers, seed: seed, threads: 2)
  }

  private func bits(_ sample: OutcomeSample) -> [[UInt64]] { sample.values.map { $0.map(\.bitPattern) } }

  /// The first two blocks of a sample, of four.
  private func begun() async throws -> [OutcomePart] {
    let shelf = Shelf(limit: 2)
    _ = try await OutcomeSample(of: try experiment(), asked, keeping: shelf)
    return shelf.all
  }

  @Test("what was kept and the rest are the whole, to the bit, and only the rest is run")
  func goesOn() async throws {
    let whole = bits(try await OutcomeSample(of: try experiment(), asked))
    #expect(whole.count == 3 && whole.allSatisfy { $0.count == 50 } && Set(whole[0]).count > 40)
    let shelf = Shelf(try await begun())
    #expect(shelf.count == 32)
    let told = Mutex<[Int]>([])
    let sample = try await OutcomeSample(of: try experiment(), asked, keeping: shelf) { done in
      told.withLock { $0.append(done) }
    }
    #expect(bits(sample) == whole && shelf.count == 50)
    #expect(told.withLock { $0 } == [32, 48, 50])
    // All of it is kept now, and stretches of it are found.
    let rest = try await OutcomeSample(of: try experiment(20..<50), asked, keeping: shelf)
    #expect(bits(rest) == whole.map { Array($0[20...]) } && shelf.count == 50)
  }

  @Test("values of another seed, scenario, design or outcome are not taken for these")
  func others() async throws {
    let parts = try await begun()
    let others = [
      try experiment(seed: 6), try experiment(new: 41),
      try experiment(design: WorldDesign(named: "other") { WorldDraw($0) }),
    ]
    for other in others {
      let shelf = Shelf(parts)
      let sample = try await OutcomeSample(of: other, asked, keeping: shelf)
      #expect(bits(sample) == bits(try await OutcomeSample(of: other, asked)) && shelf.count == 32 + 50)
    }
    let shelf = Shelf(parts)
    let renamed = asked.dropLast() + [OutcomeSample.Asked("other") { $0.perReplication(.waiting, over: $0.lastYear) }]
    let sample = try await OutcomeSample(of: try experiment(), Array(renamed), keeping: shelf)
    #expect(sample.values[2] == sample.values[1] && shelf.count == 32 + 50)
  }

  @Test("norms on other quantities or segments have other names; a limit moves no value")
  func names() {
    func name(_ subject: Norm.Subject, _ segment: Int? = nil) -> String { Norm(subject, of: segment).asked.name }
    let names = [
      name(.budget), name(.wait(atMost: 1)), name(.wait(atMost: 1), 0), name(.wait(atMost: 1), 1),
      name(.started(atLeast: 0.5)), name(.list(atMost: 1)),
    ]
    #expect(Set(names).count == names.count)
    #expect(name(.budget) == name(.cost(atMost: 3)) && name(.wait(atMost: 1)) == name(.wait(atMost: 2)))
  }

  @Test("parts merge in any order; those that overlap or are of other work are refused")
  func merging() async throws {
    let parts = try await begun()
    var turned = parts[1]
    try turned.merge(parts[0])
    var straight = parts[0]
    try straight.merge(parts[1])
    #expect(turned.values[0] == straight.values[0] && turned.values[0].count == 32)
    #expect(throws: Block.Fault.overlapping(0..<16)) { try straight.merge(parts[0]) }
    var other = OutcomePart(of: try experiment(seed: 6).identity, parts[0].asked)
    #expect(throws: Block.Fault.self) { try other.merge(parts[0]) }
    var renamed = OutcomePart(of: parts[0].identity, ["cost"])
    #expect(throws: Block.Fault.self) { try renamed.merge(parts[0]) }
  }

  @Test("a part is read as it was written, to the bit, and what was not written so is refused")
  func written() async throws {
    let part = try await begun()[1]
    let data = try JSONEncoder().encode(part)
    let read = try JSONDecoder().decode(OutcomePart.self, from: data)
    #expect(read.identity == part.identity && read.asked == part.asked && read.replications == part.replications)
    #expect(read.values.map { $0.map(\.bitPattern) } == part.values.map { $0.map(\.bitPattern) })
    let text = String(decoding: data, as: UTF8.self)
    for (old, new) in [
      ("[[16,32]]", "[[16,33]]"), ("[[16,32]]", "[[16,31]]"), ("[[16,32]]", "[[32,16]]"), ("\"odd\"", "\"odd\",\"x\""),
    ] {
      #expect(text.contains(old))
      let changed = Data(text.replacing(old, with: new).utf8)
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(OutcomePart.self, from: changed) }
    }
  }

  @Test("runs of a nested design with more levels go on with those of fewer")
  func nested() async throws {
    func experiment(levels: Int) throws -> Experiment {
      let design = NestedDesign(levels: levels)
      let scenario = try scenario()
      return try Experiment(
        try SimulationPlan(scenario), in: Uncertainty(scenario), design: .nested(design),
        replications: design.runs.count, seed: 5)
    }
    let few = try await experiment(levels: 2).run()
    let all = try await experiment(levels: 4).run(continuing: few.block)
    let straight = try await experiment(levels: 4).run()
    let costs = [all, straight].map { Projection($0).perReplication(.totalCost, over: .contract) }
    #expect(costs[0] == costs[1] && Set(costs[0]).count == 16)
  }
}
