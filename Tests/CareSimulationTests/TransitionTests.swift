import CareSimulation
import Sampling
import Testing
import YouthCare

/// Care under way when terms change, worked out by hand (MODEL.md, B8).
///
/// 500 clients are in care on the first day and leave when nine twelfths of the year are over; nobody comes. The terms
/// change after six twelfths, so that a quarter of a year of care is left: 91.25 days. How long they were in care before
/// the first day isn't known, and taken to be as long as they stay: 273.75 of 547.5 days, of which a sixth come after
/// the change.
@Suite("Care under way when terms change, by hand")
struct TransitionTests {
  private static let day = ContractBookTests.daily
  /// 600,000 euro a year.
  private static let lump = ContractBookTests.budget(600_000)
  /// 1,000 euro, of which 400 at the start.
  private static var trajectory: OutputBasedFunding {
    var model = OutputBasedFunding()
    (model.price, model.atStart, model.reopeningWindow) = (1_000, 0.4, 0)
    return model
  }
  /// 300 euro a month.
  private static var monthly: PricePerMeasureFunding {
    var model = PricePerMeasureFunding()
    model.pricePerMonth = 300
    return model
  }

  private static func segment(_ model: any FundingModel, observed: any FundingModel, clients: Int = 500) throws
    -> Segment
  {
    var segment = try ContractBookTests.segment(clients: clients, ContractTerms(model))
    segment.observedTerms = ContractTerms(observed)
    segment.present.residual = try .constant(273.75)
    segment.stay = try .constant(91.25)
    return segment
  }

  private static func change(to model: any FundingModel, _ transition: Transition, after day: Double = 182.5)
    -> FundingChange
  {
    FundingChange(
      name: "change", segments: [0], from: day,
      terms: ContractBookTests.terms(model) { $0.transition = transition })
  }

  private struct Paid: Equatable {
    let care: Int
    let transition: Int

    init(_ care: Int, _ transition: Int) { (self.care, self.transition) = (care, transition) }
  }

  /// What a year brings the provider, and what of it is by earlier terms, where the model changes in July.
  private static func paid(
    _ before: any FundingModel, _ after: any FundingModel, _ transition: Transition
  ) throws -> Paid {
    let books = try SmallWorld.books(
      ContractBookTests.scenario([segment(before, observed: before)]) {
        $0.fundingChanges = [change(to: after, transition)]
      })
    #expect(books.violations == [])
    #expect(books(.transition)[..<6].allSatisfy { $0 == 0 })
    return Paid(books.total(.careExpense), books.total(.transition))
  }

  @Test(
    "from a price by day to one by trajectory: days until the end; a sixth of the price; or the part for the end besides",
    arguments: [
      (Transition.termsOfStart, 500 * 12 * 27_375, 500 * 12 * 9_125),
      // 1,095,000 for the days, and 166.67 a client.
      (.byTime, 109_500_000 + 500 * 16_667, 0),
      (.newTerms, 109_500_000 + 500 * 60_000, 0),
    ])
  func toTrajectory(transition: Transition, care: Int, ofWhich: Int) throws {
    let paid = try Self.paid(Self.day, Self.trajectory, transition)
    #expect(paid.care == care && paid.transition == ofWhich)
  }

  @Test(
    "from a price by trajectory to one by day: the part for the end; five sixths less the start, and days; or days alone",
    arguments: [
      (Transition.termsOfStart, 500 * 60_000, 500 * 60_000),
      // 833.33 − 400, and 547,500 for the days.
      (.byTime, 500 * 43_333 + 54_750_000, 500 * 43_333),
      (.newTerms, 54_750_000, 0),
    ])
  func fromTrajectory(transition: Transition, care: Int, ofWhich: Int) throws {
    let paid = try Self.paid(Self.trajectory, Self.day, transition)
    #expect(paid.care == care && paid.transition == ofWhich)
  }

  @Test("from a price by day to one by month: days until the end, or months from the change on")
  func byMonth() throws {
    #expect(try Self.paid(Self.day, Self.monthly, .termsOfStart) == Paid(164_250_000, 54_750_000))
    for transition in [Transition.byTime, .newTerms] {
      #expect(try Self.paid(Self.day, Self.monthly, transition) == Paid(109_500_000 + 500 * 3 * 30_000, 0))
    }
  }

  @Test("a lump sum pays for its period, whoever is in care: trajectories on either side count for their days")
  func lumpSum() throws {
    for transition in [Transition.termsOfStart, .byTime] {
      #expect(try Self.paid(Self.day, Self.lump, transition) == Paid(109_500_000 + 30_000_000, 0))
      #expect(try Self.paid(Self.lump, Self.day, transition) == Paid(30_000_000 + 54_750_000, 0))
      #expect(try Self.paid(Self.trajectory, Self.lump, transition) == Paid(500 * 43_333 + 30_000_000, 500 * 43_333))
      #expect(try Self.paid(Self.lump, Self.trajectory, transition) == Paid(30_000_000 + 500 * 16_667, 0))
    }
    // As if it had begun under the new terms: work before the lump sum isn't paid, or all of it by the new price.
    #expect(try Self.paid(Self.trajectory, Self.lump, .newTerms) == Paid(30_000_000, 0))
    #expect(try Self.paid(Self.lump, Self.trajectory, .newTerms) == Paid(30_000_000 + 500 * 60_000, 0))
  }

  @Test("another price for the same is no other way of paying: it holds for care under way, by any rule")
  func alike() throws {
    var dearer = Self.day
    dearer.tariff = 24
    var other = Self.trajectory
    other.price = 2_000
    for transition in Transition.allCases {
      #expect(try Self.paid(Self.day, dearer, transition) == Paid(109_500_000 + 2 * 54_750_000, 0))
      #expect(try Self.paid(Self.trajectory, other, transition) == Paid(500 * 120_000, 0))
    }
    // Another division over start and end is: who began under 40 % at the start has 60 % at the end.
    other.price = 1_000
    other.atStart = 1
    #expect(try Self.paid(Self.trajectory, other, .termsOfStart) == Paid(500 * 60_000, 500 * 60_000))
    #expect(try Self.paid(Self.trajectory, other, .newTerms) == Paid(0, 0))
    // By time: five sixths less the start by the first, a sixth by the second.
    #expect(try Self.paid(Self.trajectory, other, .byTime) == Paid(500 * 60_000, 500 * 43_333))
  }

  @Test(
    "who is in care on the first day began under the observed terms",
    arguments: [
      (Transition.termsOfStart, 164_250_000, 164_250_000),
      // Half of the days are before the first, in balance.
      (.byTime, 500 * 50_000, 0), (.newTerms, 500 * 60_000, 0),
    ])
  func firstDay(transition: Transition, care: Int, ofWhich: Int) throws {
    var segment = try Self.segment(Self.trajectory, observed: Self.day)
    segment.terms.transition = transition
    let books = try SmallWorld.books(ContractBookTests.scenario([segment]))
    #expect(books.violations == [])
    #expect(books.total(.careExpense) == care && books.total(.transition) == ofWhich)
  }

  @Test("what is paid by the terms of the start is what each contract pays for the clients of its own, to the cent")
  func twoContracts() throws {
    let moments = [150.0, 181, 183, 200, 240.5]
    func paid(
      _ model: any FundingModel, _ observed: any FundingModel, clients: Int, _ moments: [Double], isChanged: Bool
    )
      throws -> Books
    {
      let sources = try moments.map { try SmallWorld.source(leavingAt: $0, to: 0) }
      let own = try Self.segment(model, observed: observed, clients: clients)
      let books = try SmallWorld.books(
        ContractBookTests.scenario([own] + sources) {
          if isChanged { $0.fundingChanges = [Self.change(to: Self.trajectory, .termsOfStart)] }
        })
      #expect(books.violations == [])
      return books
    }
    let changed = try paid(Self.day, Self.day, clients: 500, moments, isChanged: true)
    let first = try paid(Self.day, Self.day, clients: 500, Array(moments[..<2]), isChanged: false)
    let second = try paid(Self.trajectory, Self.trajectory, clients: 0, Array(moments[2...]), isChanged: false)
    #expect(changed.total(.careExpense) == first.total(.careExpense) + second.total(.careExpense))
    // Three trajectories of 1,000 each.
    #expect(second.total(.careExpense) == 300_000)
    #expect(changed.total(.transition) == first(.careExpense)[6...].reduce(0, +))
  }

  @Test("through three models a client goes on by the first, but not past a lump sum")
  func threeModels() throws {
    func paid(_ middle: any FundingModel) throws -> Int {
      let books = try SmallWorld.books(
        ContractBookTests.scenario([Self.segment(Self.day, observed: Self.day)]) {
          $0.fundingChanges = [
            Self.change(to: middle, .termsOfStart, after: 182.5 / 2), Self.change(to: Self.trajectory, .termsOfStart),
          ]
        })
      #expect(books.violations == [])
      return books.total(.careExpense)
    }
    #expect(try paid(Self.monthly) == 164_250_000)
    // Three months by day, three by the lump sum, and a sixth of a trajectory.
    #expect(try paid(Self.lump) == 54_750_000 + 15_000_000 + 500 * 16_667)
  }

  @Test("what is agreed for the old terms goes with them: their discount and their part of a ceiling's period")
  func discount() throws {
    var segment = try Self.segment(Self.day, observed: Self.day)
    segment.terms.efficiencyDiscount = 0.1
    let scenario = ContractBookTests.scenario([segment]) {
      $0.fundingChanges = [Self.change(to: Self.trajectory, .termsOfStart)]
    }
    let books = try SmallWorld.books(scenario)
    #expect(books.violations == [] && books.total(.careExpense) == 147_825_000)
    #expect(books.total(.transition) == 49_275_000)
    var capped = scenario
    capped.fundingChanges[0].terms.ceiling = RevenueCeiling()
    capped.fundingChanges[0].terms.ceiling?.amount = 600_000
    // 985,500 before the change, and 300,000 for the half year under a ceiling of 600,000 a year.
    #expect(try SmallWorld.books(capped).total(.careExpense) == 98_550_000 + 30_000_000)
  }

  @Test("who moves to another provider is still paid by the terms of his start, or by days from when he began")
  func transfers() throws {
    func paid(_ transition: Transition) throws -> Int {
      var segment = try Self.segment(Self.day, observed: Self.day, clients: 10)
      segment.waitingList = .perProvider
      segment.providers = [Provider(name: "P"), Provider(name: "Q")]
      (segment.providers[0].share, segment.providers[1].share) = (1 - 1e-12, 1e-12)
      // In August, a month after the change.
      segment.providers[0].closes = 7 * 365.0 / 12
      segment.failure = ProviderFailure()
      segment.failure?.transfer = 0
      segment.failure?.lengthening = 1
      let books = try SmallWorld.books(
        ContractBookTests.scenario([segment]) { $0.fundingChanges = [Self.change(to: Self.trajectory, transition)] })
      #expect(books.violations == [])
      #expect(books.total(.careExpense, 1) > 0)
      return books.total(.careExpense, 0) + books.total(.careExpense, 1)
    }
    // Each to the cent in each of two places.
    #expect(abs(try paid(.termsOfStart) - 10 * 12 * 27_375) <= 10)
    #expect(try paid(.byTime) == 10 * 12 * 18_250 + 10 * 16_667)
    #expect(try paid(.newTerms) == 10 * 12 * 18_250 + 10 * 60_000)
  }

  @Test(
    "who was paid by day and comes back within the window of a price by trajectory is paid for",
    arguments: [true, false])
  func comesBack(isUnderWay: Bool) throws {
    var model = Self.trajectory
    model.reopeningWindow = 30
    var segment = try Self.segment(isUnderWay ? Self.day : model, observed: isUnderWay ? Self.day : model, clients: 1)
    segment.inflow.newPerYear = 0
    segment.reEntry = ReEntry(delay: try .constant(10))
    segment.reEntry?.probability = 0.5
    let books = try SmallWorld.books(
      ContractBookTests.scenario([segment]) {
        if isUnderWay { $0.fundingChanges = [Self.change(to: model, .termsOfStart)] }
        $0.changes.append(SmallWorld.change(.reEntry, .to(1), from: -100_000))
      })
    #expect(books.violations == [])
    // He leaves on day 273.75 and starts again on 283.75, for 91.25 days, beyond the year: a start, or none.
    #expect(books.total(.careExpense) == (isUnderWay ? 12 * 27_375 + 40_000 : 60_000))
  }

  @Test("where much happens every book balances, by every rule and between every two models")
  func balance() throws {
    let models: [any FundingModel] = [SmallWorld.hourly, SmallWorld.trajectory, Self.lump, Self.monthly]
    for transition in Transition.allCases {
      for (from, before) in models.enumerated() {
        for (to, after) in models.enumerated() where to != from {
          let scenario = try SmallWorld.region(years: 3) {
            for index in $0.segments.indices { $0.segments[index].terms = ContractTerms(before) }
            $0.segments[0].observedTerms = ContractTerms(SmallWorld.hourly)
            $0.fundingChanges = [Self.change(to: after, transition), Self.change(to: before, transition, after: 700)]
            $0.fundingChanges[0].segments = [0, 1]
          }
          for books in try SmallWorld.books(scenario, replications: 0..<3) {
            #expect(books.violations == [], "\(type(of: before).name) to \(type(of: after).name), \(transition)")
          }
        }
      }
    }
  }
}
