internal import YouthCare

extension SectionReader {
  /// An inflow.
  func inflow() -> Inflow {
    var inflow = Inflow()
    let keys = section.names
    // A group that says how growth drifts is read with the drifts.
    let drifting = ["growth", "hours_growth"].filter { keys.contains($0) && entry($0)?.value.entries != nil }
    read(Inflow.parameters.filter { keys.contains($0.key) && !drifting.contains($0.key) }, into: &inflow)
    if let drift = drift("growth") { inflow.growth = drift.mean }
    if let drift = drift("hours_growth") { inflow.hoursGrowth = drift.mean }
    if let season = season() { inflow.season = season }
    for (index, factor) in inflow.season.enumerated() where inflow.season != Inflow().season {
      record("season[\(index + 1)]", factor)
    }
    if let sine = mapping("sine", ScenarioFormat.sine) { sine.read(Inflow.sineParameters, into: &inflow) }
    return inflow
  }

  /// Twelve factors, divided by their mean.
  private func season() -> [Double]? {
    guard let factors = numbers("season") else { return nil }
    guard factors.count == 12 else {
      report(.scenario(.notTwelve("season", factors.count)), at: place(of: "season"))
      return nil
    }
    let mean = factors.reduce(0, +) / 12
    guard mean > 0 else {
      report(.scenario(.allZero("season")), at: place(of: "season"))
      return nil
    }
    return factors.map { $0 / mean }
  }
}
