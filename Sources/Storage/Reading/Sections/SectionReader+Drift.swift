internal import YouthCare

extension SectionReader {
  /// The drift behind a key, where a group states it.
  func drift(_ key: String) -> Drift? {
    guard entry(key)?.value.entries != nil, let reader = mapping(key, ScenarioFormat.drift) else { return nil }
    reader.require("mean")
    let drift = reader.statedDrift()
    if let range = section.description(key)?.range, !range.contains(drift.mean), let text = reader.scalar("mean") {
      report(
        .outOfRange("mean", text, value: drift.mean, range: range, unit: .share), at: reader.valuePlace(of: "mean"))
      return nil
    }
    return drift
  }

  /// The numbers of a drift; a mean that isn't stated is none.
  private func statedDrift() -> Drift {
    var drift = Drift()
    read(Drift.parameters, into: &drift)
    return drift
  }

  /// All that a segment says of how it drifts.
  func drifts() -> [Drift.Target: Drift] {
    var drifts: [Drift.Target: Drift] = [:]
    if let inflow = mapping("inflow", ScenarioFormat.inflow) {
      drifts[.inflow] = inflow.drift("growth")
      drifts[.hours] = inflow.drift("hours_growth")
    }
    if let own = mapping("drift", ScenarioFormat.drifts) {
      drifts[.stay] = own.mapping("stay", ScenarioFormat.drift)?.statedDrift()
      drifts[.places] = own.mapping("places", ScenarioFormat.drift)?.statedDrift()
    }
    return drifts
  }
}
