internal import YouthCare

/// What the readers of one scenario share: the faults found, the inputs resolved, and how long a month is.
final class Reading {
  let faults: FaultList
  private(set) var resolved: [ScenarioFile.Input] = []
  /// Days in a year, by which lengths in months and years are read; known once the contract is.
  var daysPerYear = 365.2425
  /// Where the keys stand that the region states for all segments: in a segment they are inherited.
  var sharedPlaces: Set<Place> = []

  init(faults: FaultList) {
    self.faults = faults
  }

  func record(_ path: String, _ value: String, isText: Bool = false) {
    resolved.append(ScenarioFile.Input(path: path, value: value, isText: isText))
  }

  func record(_ path: String, _ value: Double) {
    record(path, value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)")
  }

  /// What is recorded meanwhile, kept apart: whether it counts is known only afterwards.
  func recordingApart<Result>(_ body: () -> Result) -> (Result, [ScenarioFile.Input]) {
    let start = resolved.count
    let result = body()
    let inputs = Array(resolved[start...])
    resolved.removeSubrange(start...)
    return (result, inputs)
  }

  /// Records what was kept apart.
  func record(_ inputs: [ScenarioFile.Input]) {
    resolved += inputs
  }

  func report(_ fault: Fault, at place: Place) {
    faults.report(fault, at: place)
  }
}
