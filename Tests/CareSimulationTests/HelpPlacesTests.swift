import CareSimulation
import Sampling
import Testing
import YouthCare

/// Places that come with clients who are helped in another segment (MODEL.md, D5), worked out by hand.
///
/// Two clients a day ask for segment 0, half of whom are helped in segment 1, which has one a day of its own, stays of 60
/// days and 70 places for the 60 clients of these. Who is sent is 60 clients more, from the third month on.
@Suite("Places for help in another segment")
struct HelpPlacesTests {
  private static func scenario(
    share: Double = 0.5, places: Double = 1, years: Int = 1, changes: [DatedChange] = [],
    _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    func segment(_ perDay: Double, stay: Double) throws -> Segment {
      var segment = try SmallWorld.segment(stay: stay)
      segment.present = PresentState()
      segment.inflow.newPerYear = perDay * 365
      return segment
    }
    var (asked, helps) = (try segment(2, stay: 10), try segment(1, stay: 60))
    helps.capacity = .places(70)
    asked.access.substitution = AccessSubstitution(target: 1)
    (asked.access.substitution!.share, asked.access.substitution!.failure) = (share, 0)
    asked.access.substitution!.places = places
    var scenario = SmallWorld.scenario([asked, helps], years: years, changes: changes)
    adapt(&scenario)
    return scenario
  }

  private static func places(_ scenario: Scenario) throws -> [Double] {
    let run = try SmallWorld.run(scenario)
    #expect(run.audit.violations == [])
    return run.months.indices.map { run(.places, 1, month: $0) }
  }

  /// Straight lines by quarter, whole places by day: 60 × 30/91.25 on day 30, 60 × 60/91.25 on day 60.
  private static let building = [90.0, 109, 130]

  @Test("places come as the caseload of who is sent builds up, none on the first day")
  func buildUp() throws {
    #expect(try Self.places(Self.scenario()) == Self.building + [Double](repeating: 130, count: 9))
    let none = [Double](repeating: 70, count: 12)
    #expect(try Self.places(Self.scenario(places: 0)) == none)
    #expect(try Self.places(Self.scenario(share: 0)) == none)
    // Half of the places for half as many are a quarter.
    #expect(try Self.places(Self.scenario(share: 0.25, places: 0.5)).last == 85)
  }

  @Test("they follow the share as it is dated, and go again")
  func dated() throws {
    let change = SmallWorld.change(
      .access(.substitution), .to(0.5), from: monthStart(6), until: monthStart(12))
    let path = try Self.places(Self.scenario(share: 0, years: 2, changes: [change]))
    let year = [Double](repeating: 70, count: 6) + Self.building + [130, 130, 130]
    #expect(Array(path[..<12]) == year)
    #expect(path[14] == 70 && path[23] == 70)
  }

  @Test("a task that learns to help elsewhere brings places as it learns")
  func task() throws {
    let path = try Self.places(
      Self.scenario(years: 5) {
        $0.segments[0].access.substitution = nil
        $0.segments[0].terms.substitution = TaskSubstitution(target: 1)
        $0.segments[0].terms.substitution?.share = 0.5
      })
    // σ (1 − e^(−t/2)) of 120 clients, as of some 30 days before: 60 × (1 − e^(−(5 − 0.08)/2)) = 54.9.
    #expect(abs(path[59] - 70 - 54.9) <= 1)
    #expect(path[11] < 70 + 25 && path[11] > 70 + 21)
  }

  @Test("staff follows the requests of who is sent by itself, so no places are added")
  func staff() throws {
    let scenario = try Self.scenario { $0.segments[1].workforce = Workforce() }
    #expect(SubstitutedCaseload(scenario, try Balance(scenario)).steps(in: 1).isEmpty)
    let without = try Self.scenario()
    #expect(!SubstitutedCaseload(without, try Balance(without)).steps(in: 1).isEmpty)
  }

  /// Two come a day and 70/60 start, so that 0.833 a day are left: 912 in three years, less ten who find a free place.
  @Test("without places the list takes them; with places it stays as it was")
  func list() throws {
    func waiting(_ scenario: Scenario) throws -> (mean: Double, error: Double) {
      let runs = try SmallWorld.run(scenario, replications: 0..<40)
      for run in runs { #expect(run.audit.violations == []) }
      let ends = runs.map { $0(.waiting, 1, month: 35) }
      let mean = ends.reduce(0, +) / 40
      let squares = ends.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (mean, (squares / 39 / 40).squareRoot())
    }
    let full = try waiting(Self.scenario(places: 0, years: 3))
    #expect(abs(full.mean - 902.5) < 4 * full.error)
    // Sharp: half of the places, or a list without those sent, is hundreds away.
    #expect(full.error < 10)
    let (ample, nobody) = (
      try waiting(Self.scenario(years: 3)), try waiting(Self.scenario(share: 0, years: 3))
    )
    #expect(ample.mean - nobody.mean < 15 && nobody.mean < 5)
  }

  @Test("who is sent without places is told, unless staff sets them or there is no limit")
  func told() throws {
    func told(_ scenario: Scenario) throws -> [HelpWithoutPlaces] {
      HelpWithoutPlaces.all(in: scenario, try Balance(scenario))
    }
    let found = try told(Self.scenario(places: 0.25))
    #expect(found.map(\.segment) == [0] && found.map(\.target) == [1] && found.map(\.places) == [0.25])
    #expect(try told(Self.scenario()).isEmpty)
    #expect(try told(Self.scenario(share: 0, places: 0)).isEmpty)
    #expect(try told(Self.scenario(places: 0) { $0.segments[1].workforce = Workforce() }).isEmpty)
    #expect(try told(Self.scenario(places: 0) { $0.segments[1].capacity = .unlimited }).isEmpty)
  }
}
