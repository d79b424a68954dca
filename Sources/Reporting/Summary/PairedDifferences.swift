internal import Experiments

/// The differences of one scenario from the reference, each judged as one of all that a comparison tells.
struct PairedDifferences {
  let scenario: PairedValues
  let reference: PairedValues
  /// How many differences the comparison tells, of all scenarios together.
  let comparisons: Int

  /// The differences of several scenarios from one.
  static func all(_ scenarios: [PairedValues], from reference: PairedValues) -> [PairedDifferences] {
    let comparisons = scenarios.reduce(0) { sum, scenario in
      // Who is diverted at the door is told besides, and care that isn't given.
      sum + PairedValues.Compared.allCases.count + 2
        + scenario.objectives.keys.count { reference.objectives[$0] != nil }
    }
    return scenarios.map { PairedDifferences(scenario: $0, reference: reference, comparisons: comparisons) }
  }

  /// The difference of an objective; `nil` where one of the two has no value.
  func difference(of objective: Objective) -> ObjectiveDifference? {
    guard let values = scenario.objectives[objective], let before = reference.objectives[objective] else { return nil }
    return ObjectiveDifference(values, from: before, direction: objective.direction, among: comparisons)
  }

  /// The difference of a measure; better is lower.
  func difference(of compared: PairedValues.Compared) -> ObjectiveDifference? {
    guard let values = scenario.values[compared], let before = reference.values[compared] else { return nil }
    return lower(values, before)
  }

  /// The difference of a measure within each replication.
  func each(_ compared: PairedValues.Compared) -> [Double] {
    zip(scenario.values[compared] ?? [], reference.values[compared] ?? []).map { $0 - $1 }
  }

  /// How many more requests are diverted; worse is more.
  var diverted: ObjectiveDifference? { lower(scenario.diverted, reference.diverted) }

  /// How many more of those come back heavier; worse is more.
  var divertedHeavier: ObjectiveDifference? { lower(scenario.divertedHeavier, reference.divertedHeavier) }

  /// What more care would have cost that isn't given; worse is more.
  var careNotGiven: ObjectiveDifference? { lower(scenario.careNotGiven, reference.careNotGiven) }

  private func lower(_ values: [Double], _ before: [Double]) -> ObjectiveDifference? {
    ObjectiveDifference(.plain(values), from: .plain(before), direction: .lower, among: comparisons)
  }
}
