import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// What providers do with places that stand empty, by hand (MODEL.md, K6).
@Suite("Slack, by hand")
struct SlackTests {
  // MARK: - Longer stays

  /// The days that a client stays who comes on day 100, to ten places of which some are taken for good.
  private func stay(
    inCare: Int, places: Int? = 10, waiting: Int = 0, list: Segment.WaitingList = .pooled,
    _ adapt: (inout Segment) -> Void = { _ in }
  ) throws -> Double {
    var segment = try SmallWorld.segment(places: places, inCare: inCare, waiting: waiting, stay: 100)
    segment.waitingList = list
    segment.response.slackFilling = 0.38
    adapt(&segment)
    // He is urgent, so that a reserve is there for him.
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment, SmallWorld.source(leavingAt: 100, to: 0, priority: .urgent)]))
    #expect(run.audit.violations == [])
    #expect(run(.starts) == 1 && run(.urgentStarts) == 1)
    return run(.careDays) - 365 * Double(inCare)
  }

  @Test("stays that begin are longer by e^(0.38 × the utilisation below 90 %), and by a tenth at most")
  func slackLength() throws {
    // Eight of ten: 20 % fewer clients than places, and a tenth of it below the norm.
    #expect(isClose(try stay(inCare: 8), 100 * exp(0.038)))
    #expect(isClose(try stay(inCare: 7), 100 * exp(0.076)))
    #expect(isClose(try stay(inCare: 6), 110))
    #expect(isClose(try stay(inCare: 0), 110))
    #expect(isClose(try stay(inCare: 9), 100))
    #expect(isClose(try stay(inCare: 8) { $0.response.slackNorm = 1 }, 100 * exp(0.076)))
    #expect(isClose(try stay(inCare: 8) { $0.response.slackFilling = 0 }, 100))
    #expect(isClose(try stay(inCare: 8, places: nil), 100))
  }

  @Test("where somebody waits nobody stays longer, though places are empty", arguments: Segment.WaitingList.allCases)
  func nobodyWaits(list: Segment.WaitingList) throws {
    // Half of the places are kept for who is urgent, so that a regular client waits beside five empty ones.
    let reserve: (inout Segment) -> Void = { $0.access.crisisReserve = 0.5 }
    #expect(isClose(try stay(inCare: 7, list: list, reserve), 100 * exp(0.076)))
    #expect(isClose(try stay(inCare: 7, waiting: 1, list: list, reserve), 100))
  }

  @Test("the places that are empty when the month opens count: who comes later in it makes no difference")
  func fromTheMonth() throws {
    // Ten places, seven taken until day 95, when the month that opened on day 91 is under way.
    var segment = try SmallWorld.segment(places: 10, inCare: 7, leavingAt: 95, stay: 100)
    segment.response.slackFilling = 0.38
    let run = try SmallWorld.run(SmallWorld.scenario([segment, SmallWorld.source(leavingAt: 100, to: 0)]))
    #expect(isClose(run(.careDays), 7 * 95 + 100 * exp(0.076)))
  }

  // MARK: - Clients whom providers bring in themselves

  /// A hundred places, empty when each month opens: stays take a quarter of an hour.
  private func idle(
    _ share: Double = 0.05, _ terms: ContractTerms = ContractTerms(ContractBookTests.daily),
    _ adapt: (inout Segment) -> Void = { _ in }
  ) throws -> Segment {
    var segment = try ContractBookTests.segment(clients: 0, terms)
    segment.capacity = .places(100)
    segment.stay = try .constant(0.01)
    segment.response.inducedReferrals = share
    adapt(&segment)
    return segment
  }

  /// The clients brought in by month.
  private func induced(_ segment: Segment, replications: Int = 1, years: Int = 10) throws -> [Double] {
    let scenario = ContractBookTests.scenario([segment], years: years)
    return try SmallWorld.run(scenario, replications: 0..<replications).flatMap { run in
      #expect(run.audit.violations == [])
      // All start in their month, at once, and nobody else comes.
      for tally in [Tally.starts, .arrivals] {
        #expect(run.months.indices.allSatisfy { run(tally, month: $0) == run(.inducedStarts, month: $0) })
      }
      #expect(run(.delayed) == 0)
      return run.months.indices.map { run(.inducedStarts, month: $0) }
    }
  }

  @Test("a provider brings in a Poisson number of clients: 5 % of a hundred idle places a month")
  func inducedReferrals() throws {
    let counts = try induced(idle(), replications: 40)
    let sample = SampleMean(counts)
    #expect(abs(sample.deviation(from: 5)) < 4)
    // 4,800 months: a share a twentieth larger or smaller would fail (4 + 2 errors).
    #expect(sample.error * 6 < 0.05 * 5)
    let squares = SampleMean(counts.map { ($0 - 5) * ($0 - 5) })
    #expect(abs(squares.deviation(from: 5)) < 4)
    // A number that is always 5, or as a binomial one of half the variance, would be 25 errors away.
    #expect(squares.error * 25 < 5)
  }

  @Test("clients brought in are in proportion to the places that are idle")
  func idlePlaces() throws {
    // Eighty are taken for good.
    let segment = try idle { $0.present.inCare = 80 }
    let sample = SampleMean(try induced(segment, replications: 40))
    #expect(abs(sample.deviation(from: 1)) < 4)
    // One who reckoned with all places would be off by 4, which is 270 errors.
    #expect(sample.error < 0.016)
    #expect(try induced(idle { $0.present.inCare = 100 }).allSatisfy { $0 == 0 })
  }

  @Test("nobody is brought in who earns nothing, where somebody waits, or where places have no limit")
  func noReason() throws {
    func total(_ segment: Segment) throws -> Double { try induced(segment).reduce(0, +) }
    #expect(try total(idle()) > 400)
    #expect(try total(idle(0)) == 0)
    #expect(try total(idle { $0.capacity = .unlimited }) == 0)
    // A lump sum; a tariff below the variable cost, and one above it.
    #expect(try total(idle(0.05, ContractTerms(ContractBookTests.budget(43_800)))) == 0)
    func tariff(_ euros: Double) -> ContractTerms {
      var model = ContractBookTests.daily
      model.tariff = euros
      return ContractTerms(model)
    }
    #expect(try total(idle(0.05, tariff(9.5))) == 0)
    #expect(try total(idle(0.05, tariff(9.7))) > 400)
  }

  @Test("nobody is brought in while somebody waits")
  func whileSomebodyWaits() throws {
    let segment = try idle {
      $0.access.crisisReserve = 1
      $0.present.waiting = 1
    }
    let run = try SmallWorld.run(ContractBookTests.scenario([segment], years: 10))
    #expect(run(.inducedStarts) == 0 && run(.waiting, month: 119) == 1)
  }

  @Test("a provider fills his own idle places, not another one's list", arguments: Segment.WaitingList.allCases)
  func ownPlaces(list: Segment.WaitingList) throws {
    // P, whom nine clients in ten choose, is full for good; Q has the idle places.
    var segment = try idle()
    segment.waitingList = list
    segment.providers = [Provider(name: "P"), Provider(name: "Q")]
    (segment.providers[0].share, segment.providers[1].share) = (0.9, 0.1)
    (segment.providers[0].places, segment.providers[1].places) = (0, 100)
    #expect(try induced(segment).reduce(0, +) > 400)
  }
}
