import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// MODEL.md, V8.
@Suite("numbers that are stated to go together")
struct DependenceTests {
  /// Segments with a stay of known evidence each: levels that are drawn apart.
  private func scenario(_ names: [String], _ correlations: [StatedCorrelation]) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    let segments = try names.map { name in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = 10
      var segment = Segment(id: name, name: LocalizedText(name), stay: try .exponential(mean: 200), funding: funding)
      segment.inflow.newPerYear = 200
      segment.capacity = .unlimited
      var everybody = Severity(name: "light")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = [Provider(name: "P")]
      return segment
    }
    var scenario = Scenario(name: "some", title: LocalizedText("some"), contract: contract, segments: segments)
    scenario.statements.numbers = names.map {
      StatedNumber(Address(["segments", $0, "stay", "mean"]), StatedEvidence(.placeholder))
    }
    scenario.uncertainty.correlations = correlations
    return scenario
  }

  private func stay(_ name: String) -> Address { Address(["segments", name, "stay"]) }

  /// The stay of each segment in worlds from 0.
  private func stays(_ scenario: Scenario, _ names: [String], worlds count: Int, seed: UInt64 = 5) throws -> [[Double]]
  {
    let worlds = Worlds(Uncertainty(scenario), seed: seed)
    let positions = try names.map { name in
      try #require(worlds.uncertainty.numbers.firstIndex { $0.address == stay(name) })
    }
    let all = (0..<count).map { worlds[$0].values }
    return positions.map { position in all.map { $0[position] } }
  }

  private func rankCorrelation(_ left: [Double], _ right: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
      var ranks = [Double](repeating: 0, count: values.count)
      for (rank, position) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
        ranks[position] = Double(rank)
      }
      return ranks
    }
    let (a, b) = (ranks(left), ranks(right))
    let middle = Double(left.count - 1) / 2
    let squares = a.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    return zip(a, b).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) } / squares
  }

  @Test("have that rank correlation over worlds, and each the law that it had", arguments: [0.5, -0.8])
  func ranks(rank: Double) throws {
    let pair = StatedCorrelation(of: stay("A"), stay("B"), rank: rank)
    let count = 10_000
    let names = ["A", "B", "C"]
    let stays = try stays(scenario(names, [pair]), names, worlds: count)
    // The standard error of Spearman's ρ is at most 1.06 (1 − ρ²)/√n: 0.008 at ½, and 1/√n where nothing goes together.
    let error = 1.06 * (1 - rank * rank) / Double(count).squareRoot()
    #expect(abs(rankCorrelation(stays[0], stays[1]) - rank) < 4 * error)
    #expect(abs(rankCorrelation(stays[0], stays[2])) < 4 / Double(count).squareRoot())
    // Sharp: R taken for ρ would be off by 0.018 at ½, more than six errors at −0.8 and two at ½.
    for values in stays {
      let logs = values.map { log($0 / 200) }
      let mean = logs.reduce(0, +) / Double(count)
      let variance = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
      #expect(abs(mean) < 4 * (log(1.01) / Double(count)).squareRoot())
      #expect(abs(variance / log(1.01) - 1) < 4 * (2 / Double(count)).squareRoot())
    }
  }

  @Test("are drawn by what was stated of their group alone: no other number, pair or order moves them")
  func apart() throws {
    let pair = StatedCorrelation(of: stay("A"), stay("B"), rank: 0.6)
    let other = StatedCorrelation(of: stay("D"), stay("C"), rank: -0.4)
    let small = try stays(scenario(["A", "B"], [pair]), ["A", "B"], worlds: 20)
    let large = try stays(scenario(["D", "B", "C", "A"], [other, pair]), ["A", "B"], worlds: 20)
    #expect(small == large)
    let turned = StatedCorrelation(of: stay("B"), stay("A"), rank: 0.6)
    #expect(try stays(scenario(["A", "B"], [turned]), ["A", "B"], worlds: 20) == small)
    // Who goes together with what isn't drawn here is drawn as where it is.
    let without = try stays(scenario(["B"], [pair]), ["B"], worlds: 20)
    #expect(without[0] == small[1])
    // The first of a group keeps the draw that it has by itself, and so does who is in none.
    let independent = try stays(scenario(["A", "B", "C"], []), ["A", "B", "C"], worlds: 20)
    let paired = try stays(scenario(["A", "B", "C"], [pair]), ["A", "B", "C"], worlds: 20)
    for (left, right) in zip(independent[0], paired[0]) { #expect(abs(left / right - 1) < 1e-9) }
    #expect(independent[2] == paired[2] && independent[1] != paired[1])
  }

  @Test("that are impossible together are moved to what is possible, and it is told by how far")
  func impossible() throws {
    func moves(_ rank: Double) throws -> [StatedDependence.Move] {
      let pairs = [
        StatedCorrelation(of: stay("A"), stay("B"), rank: 0.8), StatedCorrelation(of: stay("B"), stay("C"), rank: 0.8),
        StatedCorrelation(of: stay("A"), stay("C"), rank: rank),
      ]
      return Uncertainty(try scenario(["A", "B", "C"], pairs)).dependence.moves
    }
    // With normal scores of 2 sin(πρ/6) two of 0.8 (0.8135) leave 2 × 0.8135² − 1 = 0.3235 at least, which is ρ = 0.310.
    #expect(try moves(0.32).isEmpty)
    let near = try moves(0.25)
    #expect(near.count == 3 && near.allSatisfy { $0.distance < 0.1 } && near[0].distance >= near[2].distance)
    // All three give way: the two that are strong most, and the third towards what they leave.
    let third = try #require(near.first { $0.pair.rank == 0.25 })
    #expect(third.rank > 0.25 && third.rank < 0.310)
    #expect(try moves(-0.5)[0].distance > 0.1)
  }

  @Test("are part of the laws: other correlations are other worlds")
  func laws() throws {
    let pair = StatedCorrelation(of: stay("A"), stay("B"), rank: 0.6)
    let turned = StatedCorrelation(of: stay("B"), stay("A"), rank: 0.6)
    #expect(try Uncertainty(scenario(["A", "B"], [pair])).laws == Uncertainty(scenario(["A", "B"], [turned])).laws)
    #expect(try Uncertainty(scenario(["A", "B"], [pair])).laws != Uncertainty(scenario(["A", "B"], [])).laws)
  }
}
