internal import YouthCare

extension SectionReader {
  /// The drift behind a key, where a group states it.
  func drift(_ key: String) -> Drift? {
    entry(key)?.value.entries == nil ? nil : statedDrift(key)
  }

  private func statedDrift(_ key: String) -> Drift? {
    guard let reader = mapping(key, ScenarioFormat.drift) else { return nil }
    reader.require("mean")
    var drift = Drift()
    reader.read(Drift.parameters, into: &drift)
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
      drifts[.stay] = own.statedDrift("stay")
      drifts[.places] = own.statedDrift("places")
    }
    return drifts
  }
}
