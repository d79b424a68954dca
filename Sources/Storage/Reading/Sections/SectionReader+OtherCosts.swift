internal import YouthCare

extension SectionReader {
  /// The lines behind `other_costs`, in the order of the file.
  func otherCosts() -> [OtherCost] {
    let what = LocalizedText(nl: "posten", en: "lines")
    let entries = (named("other_costs", of: what) ?? []).filter { !$0.value.isNull }
    guard entries.count <= Scenario.Limit.otherCosts else {
      reportTooMany("other_costs", entries.count, limit: Scenario.Limit.otherCosts)
      return []
    }
    return entries.map { entry in
      var line = OtherCost(name: entry.key)
      guard let reader = child(entry, of: "other_costs", ScenarioFormat.otherCost) else { return line }
      if let title = reader.text("title") { line.title = title }
      reader.read(OtherCost.parameters, into: &line, required: ["per_year"])
      line.taskField = reader.scalar("taakveld")
      reader.record("title", line.title)
      if let field = line.taskField { reader.record("taakveld", LocalizedText(field)) }
      return line
    }
  }
}
