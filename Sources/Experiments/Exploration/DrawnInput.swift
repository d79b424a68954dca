public import CareSimulation
public import YouthCare

/// Something that isn't known of the inputs, by world: what a level was, or how a quantity grew.
public struct DrawnInput: Sendable {
  /// What it is.
  public enum Subject: Sendable, Equatable {
    /// A number, by the address of what is one unknown, with the address of one of its numbers and its unit.
    case level(String, at: Address, unit: ParameterUnit)
    /// The mean growth a year over the contract of what drifts in a segment, by its id.
    case growth(Drift.Target, segment: String)
    /// The same of all segments, by the weight of each on the first day.
    case growthOfAll(Drift.Target)
    /// The mean growth a year of the price index.
    case growthOfIndex
  }

  /// What it is.
  public let subject: Subject
  /// What a level means, in a sentence; `nil` of what isn't a level.
  public let meaning: LocalizedText?
  /// By world: a level in the unit that the program computes in, a growth as a share a year.
  public let values: [Double]

  /// An input.
  public init(_ subject: Subject, meaning: LocalizedText? = nil, values: [Double]) {
    self.subject = subject
    self.meaning = meaning
    self.values = values
  }

  /// Its name in tables: an address, or what grows, such as `growth.inflow.S2`.
  public var name: String {
    switch subject {
    case .level(let name, _, _): name
    case .growth(let target, let segment): Address(["growth", target.rawValue, segment]).description
    case .growthOfAll(let target): Address(["growth", target.rawValue, ReservedName.all.rawValue]).description
    case .growthOfIndex: Address(["growth", WorldFactor.index.key]).description
    }
  }

  /// All inputs of an option in some worlds that differ between them.
  ///
  /// - Parameter plan: the option as it is stated, by whose starts and clients in care segments are weighed.
  public static func all(
    of uncertainty: Uncertainty, _ plan: SimulationPlan, in worlds: Range<Int>, seed: UInt64
  ) -> [DrawnInput] {
    let drawn = worlds.map { Worlds(uncertainty, seed: seed)[$0] }
    return (levels(uncertainty, plan.scenario.parameters, drawn) + growths(uncertainty, plan, drawn)).filter { input in
      input.values.contains { $0 != input.values[0] }
    }
  }

  private static func levels(
    _ uncertainty: Uncertainty, _ parameters: ScenarioParameters, _ worlds: [World]
  ) -> [DrawnInput] {
    let values = worlds.map { uncertainty.drawn(in: $0) }
    var seen: Set<String> = []
    return uncertainty.numbers.enumerated().compactMap { position, number in
      guard seen.insert(number.luck).inserted else { return nil }
      return DrawnInput(
        .level(number.luck, at: number.address, unit: number.unit),
        meaning: parameters[number.address]?.description.meaning ?? StatedLength(at: number.address)?.meaning,
        values: values.map { $0[position] })
    }
  }

  private static func growths(
    _ uncertainty: Uncertainty, _ plan: SimulationPlan, _ worlds: [World]
  ) -> [DrawnInput] {
    let values = worlds.map { uncertainty.meanGrowth(in: $0) }
    return Drift.Target.allCases.flatMap { target -> [DrawnInput] in
      let own = uncertainty.drifts.enumerated().filter { $0.element.target == target }
      guard !own.isEmpty else { return [] }
      let each = own.map { position, drift in
        DrawnInput(
          .growth(target, segment: uncertainty.segment(of: drift).id), values: values.map { $0[position] })
      }
      guard own.count > 1 else { return each }
      let weights = own.map { weight(of: target, in: plan.balance.segments[$0.element.segment]) }
      let sum = weights.reduce(0, +)
      guard sum > 0 else { return each }
      let together = values.map { world in
        zip(own, weights).reduce(0) { $0 + world[$1.0.offset] * $1.1 } / sum
      }
      return [DrawnInput(.growthOfAll(target), values: together)] + each
    }
  }

  /// Requests count by who starts, what befalls clients in care by those.
  private static func weight(of target: Drift.Target, in flows: Balance.SegmentBalance) -> Double {
    switch target {
    case .inflow: flows.starts
    case .stay, .hours, .places: flows.inCare
    }
  }
}
