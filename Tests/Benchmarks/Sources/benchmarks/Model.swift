import CareSimulation
import Foundation
import Sampling
import Storage
import YouthCare

/// The models that are measured.
enum Model: String, CaseIterable {
  /// A bare M/M/100: nothing but arrivals, care and a queue, for ten years.
  case queue = "m-m-100"
  /// The reference model that seven engines agree on.
  case reference = "reference-model"
  /// The region that people begin with.
  case region = "average-region"
  /// The region in which providers live, access steers and waiting works back: everything on.
  case living = "living-region"

  private static let scenarios = URL(filePath: #filePath).appending(path: "../../../../../Scenarios").standardized

  /// Replications in one timing: about a third of a second.
  static let replications = 20

  func plan() throws -> SimulationPlan { try SimulationPlan(try scenario()) }

  func scenario() throws -> Scenario {
    switch self {
    case .queue: try Self.queueScenario()
    case .reference: try Self.read("verification/reference-model")
    case .region, .living: try Self.read(rawValue)
    }
  }

  private static func read(_ name: String) throws -> Scenario {
    try ScenarioReader().read(path: scenarios.appending(path: "\(name).yaml").path).scenario
  }

  /// 10 clients a day, who stay 9 days, in 100 places: a load of 90 %.
  private static func queueScenario() throws -> Scenario {
    guard let start = CalendarDate(year: 2027, month: 1, day: 1) else { preconditionFailure("a day") }
    var contract = ContractPeriod(start: start)
    contract.calendar = .uniform
    contract.startState = .empty
    contract.years = 10
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 100
    var segment = Segment(id: "Q", name: LocalizedText("Q"), stay: try .exponential(mean: 9), funding: funding)
    segment.inflow.newPerYear = 3_650
    segment.capacity = .places(100)
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "Q")]
    return Scenario(name: "m-m-100", title: LocalizedText("M/M/100"), contract: contract, segments: [segment])
  }
}
