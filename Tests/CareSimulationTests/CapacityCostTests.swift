import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// What capacity costs a provider, to the cent: of each month's 3,650.00 euro a fifth of 91 %, 664.30, is fixed.
@Suite("The cost of capacity, by hand")
struct CapacityCostTests {
  private typealias World = StaffWorld

  /// Expects fixed costs of a share of a month's, to the cent.
  private func expect(
    _ cents: [Int], month: Double, _ shares: [Double], _ location: SourceLocation = #_sourceLocation
  ) {
    // A half cent rounds either way.
    let wrong = zip(cents, shares).enumerated().first { abs(Double($0.element.0) - month * $0.element.1) > 0.5001 }
    #expect(
      wrong == nil, "month \(wrong?.offset ?? 0): \(wrong?.element.0 ?? 0), not \(month * (wrong?.element.1 ?? 0))",
      sourceLocation: location)
  }

  private func terms(administration: Double = 0.09) -> ContractTerms {
    var model = ContractBookTests.daily
    model.conduct.administration = administration
    return ContractTerms(model)
  }

  @Test("fixed cost follows places, and temporary staff costs more")
  func agencyPremium() throws {
    // Half as many clients again as expected; vacancies are filled with a time of four months, six in ten by others.
    let rules = World.loyal { ($0.fillTime, $0.agency, $0.agencyPremium) = (4, 0.6, 0.35) }
    let scenario = try World.circle(requests: 300, rules, years: 10, terms: terms())
    let books = try SmallWorld.books(scenario)
    let vacancies = [0] + (1..<60).map { 0.5 * exp(-Double($0) / 4) }
    // A hundred in care are expected: ten times the usual.
    expect(
      books(.fixedCost), month: 664_300,
      vacancies.enumerated().map { $0.offset == 0 ? 1 : 1.5 - 0.4 * $0.element + 0.35 * 0.6 * $0.element })
    #expect(books(.careExpense) == .init(repeating: 5_475_000, count: 120))
    #expect(books(.variableCost) == .init(repeating: 3_985_800, count: 120))
  }

  @Test("the usual temporary staff is in the cost price of what there is: only more or less of it counts")
  func usualAgency() throws {
    for requests in [0, 100, 200, 300] {
      let rules = World.usual { ($0.turnover, $0.agencyPremium) = (0.5, 0.5) }
      var hand = StaffByHand(rules)
      let usual = hand.agency
      let shares =
        [1.0]
        + (1..<60).map { _ in
          let capacity = hand.month(requests: Double(requests))
          return capacity + 0.5 * (hand.agency - usual * capacity)
        }
      let books = try SmallWorld.books(World.circle(requests: requests, rules, terms: terms()))
      expect(books(.fixedCost), month: 664_300, shares)
      if requests == 200 { #expect(books(.fixedCost) == .init(repeating: 664_300, count: 60)) }
    }
  }

  @Test("twice the places cost twice as much, their temporary staff included")
  func morePlaces() throws {
    let rules = World.loyal { ($0.fillTime, $0.agency, $0.agencyPremium) = (4, 0.6, 0.35) }
    let scenario = try World.circle(requests: 300, rules, years: 10, terms: terms()) {
      $0.changes.append(SmallWorld.change(.places, .times(2), from: 2 * World.month))
    }
    let vacancies = [0] + (1..<60).map { 0.5 * exp(-Double($0) / 4) }
    let shares = vacancies.enumerated().map { month, vacancies in
      (month == 0 ? 1 : 1.5 - 0.4 * vacancies + 0.35 * 0.6 * vacancies) * (month < 2 ? 1 : 2)
    }
    expect(try SmallWorld.books(scenario)(.fixedCost), month: 664_300, shares)
  }

  /// A provider of ten places who closes when March is over, with four clients until day 200 and for good.
  private func closing(
    on day: Double? = monthStart(3), leavingAt remaining: Double = 200, clients: Int = 4,
    _ adapt: (inout Segment) -> Void = { _ in }
  ) throws -> Books {
    var segment = try ContractBookTests.segment(clients: clients)
    segment.capacity = .places(10)
    segment.present.residual = try .constant(remaining)
    segment.providers[0].closes = day
    adapt(&segment)
    let books = try SmallWorld.books(ContractBookTests.scenario([segment]))
    #expect(books.violations == [])
    return books
  }

  @Test("after a closure only the places of those who are still there cost something")
  func closure() throws {
    let open = try closing(on: nil)
    #expect(open(.fixedCost) == .init(repeating: 66_430, count: 12))
    // From April on four of ten; they leave in July.
    let books = try closing()
    #expect(books(.fixedCost) == (0..<12).map { $0 < 3 ? 66_430 : $0 < 6 ? 26_572 : 0 })
    #expect(books(.careExpense)[..<6] == open(.careExpense)[..<6])
    #expect(try closing(leavingAt: 100_000)(.fixedCost) == (0..<12).map { $0 < 3 ? 66_430 : 26_572 })
    #expect(try closing(clients: 0)(.fixedCost) == (0..<12).map { $0 < 3 ? 66_430 : 0 })
  }

  @Test("where places have no limit, those who are still there cost as much as the same number of those expected")
  func closureWithoutLimit() throws {
    let books = try closing { $0.capacity = .unlimited }
    #expect(books(.fixedCost) == (0..<12).map { $0 < 3 ? 66_430 : $0 < 6 ? 26_572 : 0 })
  }

  @Test("staff that has left before the closure costs nothing after it either")
  func closureWithStaff() throws {
    let books = try closing {
      $0.workforce = StaffWorld.usual { $0.absence = 0.3 }
      $0.workforce?.smoothing = 1e15
    }
    #expect(books(.fixedCost, month: 0) == 66_430)
    // Three quarters of the hours are left in February.
    #expect(books(.fixedCost, month: 1) < 60_000)
    #expect((3..<6).allSatisfy { books(.fixedCost, month: $0) == 26_572 })
  }
}
