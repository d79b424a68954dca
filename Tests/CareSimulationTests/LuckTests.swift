import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// What is drawn for whom: the same child has the same luck in every scenario, and no two decisions share theirs.
@Suite("Luck")
struct LuckTests {
  func region(_ perYear: Double) throws -> Segment {
    var segment = try SmallWorld.segment()
    segment.stay = try .lognormal(mean: 40, cv: 1)
    segment.inflow.newPerYear = perYear
    return segment
  }

  @Test("a replication depends on the seed and its number, and on nothing that ran before it")
  func replications() throws {
    let scenario = SmallWorld.scenario([try region(1_000)])
    let together = try SmallWorld.run(scenario, replications: 0..<4)
    for number in 0..<4 { #expect(try SmallWorld.run(scenario, replication: number) == together[number]) }
    #expect(Set(together.map { $0(.arrivals) * 1e6 + $0(.careDays) }).count == 4)
    #expect(try SmallWorld.run(scenario, seed: 2) != together[0])
  }

  /// Without a limit on places each client's care depends on nobody else, so more inflow can only add care.
  @Test("more inflow adds clients, and the others stay the same children", arguments: [1.0, 1.07, 1.5, 3])
  func moreInflow(factor: Double) throws {
    let base = try SmallWorld.run(SmallWorld.scenario([region(1_000)]), replications: 0..<20)
    let more = try SmallWorld.run(SmallWorld.scenario([region(1_000 * factor)]), replications: 0..<20)
    for (few, many) in zip(base, more) {
      for month in 0..<12 {
        for tally in [Tally.arrivals, .careDays, .inCare, .ends, .clients] {
          #expect(many(tally, month: month) >= few(tally, month: month) - 1e-6, "\(tally) of month \(month)")
        }
      }
      if factor == 1 { #expect(few == many) }
    }
  }

  @Test("fewer places delay care, and leave each child's stay as it was")
  func fewerPlaces() throws {
    func run(_ places: Int?) throws -> SmallWorld.Record {
      var segment = try region(300)
      segment.stay = try .uniform(low: 10, high: 30)
      segment.capacity = places.map { .places($0) } ?? .unlimited
      // Nobody comes in the second half of the year, so all care is delivered inside the contract.
      segment.inflow.season = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
      return try SmallWorld.run(SmallWorld.scenario([segment], years: 1))
    }
    let free = try run(nil)
    let tight = try run(25)
    #expect(tight(.waitDays) > 100)
    #expect(tight(.waiting, month: 11) == 0 && tight(.inCare, month: 11) == 0)
    #expect(tight(.starts) == free(.starts))
    #expect(isClose(tight(.careDays), free(.careDays)))
  }

  @Test("another segment changes nothing in this one")
  func otherSegment() throws {
    let alone = try SmallWorld.run(SmallWorld.scenario([region(500)]))
    let together = try SmallWorld.run(SmallWorld.scenario([region(500), region(2_000)]))
    for month in 0..<12 {
      for tally in Tally.allCases { #expect(together(tally, 0, month: month) == alone(tally, 0, month: month)) }
      #expect(together(.careCost, 0, month: month) == alone(.careCost, 0, month: month))
    }
    let same = try SmallWorld.run(SmallWorld.scenario([region(500), region(500)]))
    #expect(same(.careDays, 0) != same(.careDays, 1))
  }

  @Test("a segment that stands before it in every order changes nothing either")
  func segmentBefore() throws {
    func run(_ ids: [String], _ perYear: [Double]) throws -> SmallWorld.Record {
      var scenario = SmallWorld.scenario(try perYear.map { try region($0) })
      for (index, id) in ids.enumerated() { scenario.segments[index].id = id }
      return try SmallWorld.run(scenario)
    }
    let alone = try run(["M"], [500])
    let together = try run(["A", "M"], [2_000, 500])
    for month in 0..<12 {
      for tally in Tally.allCases { #expect(together(tally, 1, month: month) == alone(tally, 0, month: month)) }
      #expect(together(.careCost, 1, month: month) == alone(.careCost, 0, month: month))
    }
  }

  /// A heavy client of A and a light one of B reach the only place of T at one moment: one of them is first, the same
  /// one in every order of the file.
  @Test("who is first at one moment doesn't hang on the order of the file")
  func tiesOfOrders() throws {
    func run(_ ids: [String]) throws -> [Double] {
      let segments = try ids.map { id in
        var segment =
          id == "T"
          ? try SmallWorld.segment(places: 1, stay: 20)
          : try SmallWorld.source(leavingAt: 350, to: ids.firstIndex(of: "T") ?? 0)
        var (light, heavy) = (Severity(name: "light"), Severity(name: "heavy"))
        (light.share, heavy.share, heavy.stay) = (id == "A" ? 0 : 1, id == "A" ? 1 : 0, 0.25)
        segment.severities = [light, heavy]
        return segment
      }
      var scenario = SmallWorld.scenario(segments)
      for (index, id) in ids.enumerated() { scenario.segments[index].id = id }
      let run = try SmallWorld.run(scenario)
      return ["A", "B", "T"].flatMap { id in
        let place = ids.firstIndex(of: id) ?? 0
        return (0..<12).flatMap { month in
          Tally.allCases.map { run($0, place, month: month) } + [run(.careCost, place, month: month)]
        }
      }
    }
    let first = try run(["A", "B", "T"])
    for ids in [["B", "A", "T"], ["T", "B", "A"], ["B", "T", "A"], ["A", "T", "B"], ["T", "A", "B"]] {
      #expect(try run(ids) == first, "\(ids)")
    }
  }

  /// Exponential patience and stay: of 8,000 who wait, those who are still there after the median of their patience
  /// start. Their stays are no shorter or longer than anybody's.
  ///
  /// Sharp: six standard errors of 4,000 exponential stays are 9.5 %. If both were drawn from the same numbers, those
  /// with more patience would stay 0.31 or 1.69 times the mean.
  @Test("who has patience stays neither longer nor shorter in care")
  func patienceAndStay() throws {
    var segment = try SmallWorld.segment(places: 0, waiting: 8_000)
    segment.stay = try .exponential(mean: 20)
    segment.dropOut = DropOut(patience: [try .exponential(mean: 30)])
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment], years: 2, changes: [SmallWorld.change(.places, .to(8_000), from: 30 * log(2))]))
    let starts = run(.starts)
    #expect(abs((starts - 4_000) / 2_000.0.squareRoot()) < 4)
    #expect(abs((run(.careDays) / starts - 20) / (20 / starts.squareRoot())) < 4)
    #expect(run(.starts) + run(.dropOuts) == 8_000)
  }

  /// The same for new clients, whose patience runs from their arrival.
  ///
  /// Sharp: six standard errors of about 7,000 stays are 7 %; with shared numbers the longest patience would go with
  /// stays several times the mean.
  @Test("new clients with patience stay neither longer nor shorter in care")
  func patienceAndStayOfNewClients() throws {
    var segment = try region(36_500)
    segment.stay = try .exponential(mean: 5)
    segment.capacity = .places(0)
    segment.present.inCare = nil
    segment.dropOut = DropOut(patience: [try .exponential(mean: 70)])
    segment.inflow.season = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment], changes: [SmallWorld.change(.places, .to(100_000), from: 365 / 4)]) {
        $0.startState = .empty
      })
    let starts = run(.starts)
    #expect(starts > 5_000 && run(.dropOuts) > 5_000)
    #expect(abs((run(.careDays) / starts - 5) / (5 / starts.squareRoot())) < 4)
  }

  /// Two providers with half the clients each, one without places: who chose it waits for ever.
  ///
  /// Sharp: six standard errors of about 5,000 uniform stays are 2.5 % (sd of a uniform: 29 % of its width).
  @Test("which provider a client chooses says nothing of his stay, his severity or where he goes")
  func choicesAreIndependent() throws {
    var segment = try SmallWorld.segment(waiting: 10_000)
    segment.stay = try .uniform(low: 0, high: 20)
    segment.capacity = .unlimited
    segment.waitingList = .perProvider
    segment.providers = [Provider(name: "none"), Provider(name: "all")]
    for index in 0..<2 { segment.providers[index].share = 0.5 }
    segment.providers[0].places = 0
    segment.providers[1].places = 10_000
    var heavy = Severity(name: "heavy")
    heavy.share = 0.5
    heavy.stay = 3
    segment.severities[0].share = 0.5
    segment.severities.append(heavy)
    var route = Route(target: 1)
    route.share = 0.5
    segment.routes = [route]
    var target = try SmallWorld.segment()
    target.severities = segment.severities
    let run = try SmallWorld.run(SmallWorld.scenario([segment, target]))
    let starts = run(.starts)
    #expect(abs((starts - 5_000) / 2_500.0.squareRoot()) < 4)
    // A uniform on 0–20 times 1 or 3: mean 20, E[X²] = 400/3 × (1 + 9)/2.
    let error = ((400.0 / 3 * 5 - 400) / starts).squareRoot()
    #expect(abs((run(.careDays) / starts - 20) / error) < 4)
    #expect(abs((run(.movesIn, 1) / starts - 0.5) / (0.25 / starts).squareRoot()) < 4)
  }

  /// Half of those who complete S0 go to S1, and half of these on to S2.
  ///
  /// Sharp: six standard errors of 5,000 halves are 4 %; with the same numbers at each step all would go on.
  @Test("each step of a client's way has luck of its own")
  func routesOfEpisodes() throws {
    func step(_ waiting: Int, to target: Int) throws -> Segment {
      var segment = try SmallWorld.segment(waiting: waiting)
      var route = Route(target: target)
      route.share = 0.5
      segment.routes = [route]
      return segment
    }
    let run = try SmallWorld.run(
      SmallWorld.scenario([step(10_000, to: 1), step(0, to: 2), SmallWorld.segment()]))
    #expect(abs((run(.movesIn, 1) - 5_000) / 2_500.0.squareRoot()) < 4)
    let second = run(.movesIn, 1)
    #expect(abs((run(.movesIn, 2) - second / 2) / (second / 4).squareRoot()) < 4)
  }
}
