internal import YouthCare

extension SectionReader {
  /// What the municipality does when a year runs over its budget, or `nil` where it does nothing.
  func controlLoop(among ids: [String]) -> ControlLoop? {
    guard let reader = mapping("control", ScenarioFormat.control) else { return nil }
    var control = ControlLoop()
    reader.read(ControlLoop.parameters, ControlLoop.choices, into: &control)
    switch reader.segmentSelection(among: ids) {
    case .listed(let listed): control.segments = listed
    case .all, nil: break
    }
    reader.record(
      "segments", control.segments.isEmpty ? "all" : control.segments.map { ids[$0] }.joined(separator: ", "))
    return control
  }

  /// The check on what was invoiced, or `nil` where nobody does.
  func materialControl() -> MaterialControl? {
    optional("material_control", ScenarioFormat.materialControl, MaterialControl(), MaterialControl.parameters)
  }

  /// How organisations respond; what is checked deters upcoding as well, so that the audited share is said once.
  func behaviour(_ materialControl: MaterialControl?) -> Behaviour {
    var behaviour = Behaviour()
    if let materialControl { behaviour.audit = materialControl.share }
    read("behaviour", ScenarioFormat.behaviour, Behaviour.parameters, Behaviour.choices, into: &behaviour)
    return behaviour
  }
}
