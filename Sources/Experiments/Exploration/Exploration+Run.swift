public import CareSimulation
public import YouthCare

extension Exploration.Option {
  /// Runs an option in the worlds from 0.
  ///
  /// - Parameters:
  ///   - uncertainty: what isn't known of it; without it all inputs are as stated.
  ///   - norms: what has to hold.
  ///   - store: what keeps the values of worlds while the study lasts.
  ///   - progress: called with the number of worlds done.
  public init(
    running plan: SimulationPlan, in uncertainty: Uncertainty?, worlds: Int, seed: UInt64, threads: Int,
    norms: [Norm], name: String, title: LocalizedText, keeping store: (any OutcomeKeeping)? = nil,
    progress: @Sendable (Int) -> Void = { _ in }
  ) async throws {
    let run = WorldRun(plan, in: uncertainty, seed: seed, threads: threads, keeping: store)
    let asked = [Norm(.budget).asked, Self.waiting, Norm(.wait(atMost: .infinity)).asked] + norms.map(\.asked)
    let values = try await run.sample(asked, in: Array(0..<worlds), progress: progress).values
    let inputs = uncertainty.flatMap { $0.isNone ? nil : $0 }.map {
      DrawnInput.all(of: $0, plan, in: 0..<worlds, seed: seed)
    }
    self.init(
      name: name, title: title, costs: values[0], waiting: values[1], waits: values[2],
      norms: run.hold(norms, amounts: Array(values[3...])), inputs: inputs ?? [])
  }

  /// Clients waiting, as the mean of month ends: of who waits on at the end no start tells.
  private static let waiting = OutcomeSample.Asked("waiting on average") {
    $0.perReplication(of: .waiting, over: .contract)
  }
}
