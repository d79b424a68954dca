import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Hours of care that grow, or change at a date, by hand (MODEL.md, E10).
@Suite("Hours of care, by hand")
struct CareHoursTests {
  private static func more(_ factor: Double, from month: Int) -> DatedChange {
    SmallWorld.change(.hours, .times(factor), from: monthStart(month))
  }

  /// 12 euro a day, as an hour a day.
  private static var hourly: EffortBasedFunding {
    var model = EffortBasedFunding()
    (model.per, model.tariff, model.hoursPerWeek) = (.hour, 12, 7)
    return model
  }

  /// Ten clients in care for good: 3,650.00 a month.
  private static func books(_ model: EffortBasedFunding, years: Int = 1, _ adapt: (inout Scenario) -> Void) throws
    -> Books
  {
    var segment = try ContractBookTests.segment(ContractTerms(model))
    segment.observedTerms = ContractTerms(model)
    let books = try SmallWorld.books(ContractBookTests.scenario([segment], years: years, adapt))
    #expect(books.violations == [])
    return books
  }

  @Test("a fifth more hours: a fifth more is paid, by the hour or in dearer days; variable cost is a fifth more")
  func change() throws {
    for model in [Self.hourly, ContractBookTests.daily] {
      let books = try Self.books(model) { $0.changes.append(Self.more(1.2, from: 6)) }
      let care = [Int](repeating: 365_000, count: 6) + [Int](repeating: 438_000, count: 6)
      #expect(books(.careExpense) == care && books(.production) == care)
      for month in 6..<12 {
        let before = books(.variableCost, month: 0)
        #expect(abs(Double(books(.variableCost, month: month)) - 1.2 * Double(before)) <= 1)
        #expect(books(.fixedCost, month: month) == books(.fixedCost, month: 0))
      }
    }
  }

  @Test("hours that grow by a fifth a year are a fifth more after a year, and √1.2 times as many half-way")
  func growth() throws {
    let books = try Self.books(Self.hourly, years: 2) { $0.segments[0].inflow.hoursGrowth = 0.2 }
    for (month, factor) in [(0, 1.0), (6, 1.2.squareRoot()), (12, 1.2), (18, 1.2 * 1.2.squareRoot())] {
      // Ten clients, each in whole cents.
      #expect(books(.careExpense, month: month) == 10 * Int((36_500 * factor).rounded()))
    }
  }

  @Test("the same staff has places for fewer clients at once, and grows to the work within about a year")
  func staff() throws {
    let segment = try StaffWorld.still(clients: 10, places: 100_000, StaffWorld.loyal())
    let scenario = ContractBookTests.scenario([segment], years: 5) { $0.changes.append(Self.more(1.25, from: 6)) }
    // What is learnt of hours in a month: 1 − e^(−1/12) of what was not known.
    func expected(_ month: Int) -> Double {
      guard month >= 6 else { return 1 }
      let known: Double = 1.25 - 0.25 * exp(-Double(month - 5) / 12)
      return known / 1.25
    }
    #expect(StaffWorld.difference(try StaffWorld.places(scenario), from: (0..<60).map(expected)) == nil)
  }

  @Test("places that are as stated stay as many, and clients come and go as they did")
  func stated() throws {
    func run(_ changes: [DatedChange]) throws -> SmallWorld.Record {
      let segment = try SmallWorld.segment(places: 3, inCare: 3, leavingAt: 40, waiting: 4, stay: 50)
      return try SmallWorld.run(SmallWorld.scenario([segment], changes: changes))
    }
    #expect(try run([Self.more(2, from: 1)]).months == run([]).months)
  }

  @Test("a price per trajectory, per measure or for a task stays as it is, and the provider bears the hours")
  func otherModels() throws {
    var trajectory = OutputBasedFunding()
    trajectory.price = 1_000
    var measure = PricePerMeasureFunding()
    measure.pricePerMonth = 300
    for model in [trajectory, measure, ContractBookTests.budget(43_800)] as [any FundingModel] {
      func books(_ changes: [DatedChange]) throws -> Books {
        var segment = try ContractBookTests.segment(ContractTerms(model))
        segment.observedTerms = segment.terms
        return try SmallWorld.books(ContractBookTests.scenario([segment]) { $0.changes += changes })
      }
      let (more, plain) = (try books([Self.more(1.2, from: 6)]), try books([]))
      #expect(more.violations == [] && more(.careExpense) == plain(.careExpense))
      #expect(more.total(.variableCost) > plain.total(.variableCost))
    }
  }
}
