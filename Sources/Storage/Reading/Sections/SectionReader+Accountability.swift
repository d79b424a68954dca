internal import YouthCare

/// What a scenario's owner tells beside it.
extension SectionReader {
  /// What is told beside a scenario whose segments and other costs have been read.
  func accountability(of scenario: Scenario) -> Accountability {
    var told = Accountability()
    (told.hypothesis, told.finding, told.decision) = (ownText("hypothesis"), ownText("finding"), ownText("decision"))
    told.house = mapping("house", ScenarioFormat.house)?.house() ?? House()
    if let report = mapping("report", ScenarioFormat.report) {
      if let threshold = report.number("line_threshold") { told.lineThreshold = threshold }
      told.resilience = report.resilience()
    }
    told.taskFields = taskFields(of: scenario)
    told.municipalities = mapping("municipalities", ScenarioFormat.municipalities)?.costSharing(in: scenario)
    return told
  }

  private func ownText(_ key: String) -> LocalizedText? {
    let text = text(key)
    if let text { record(key, text) }
    return text
  }

  /// Records what no result depends on.
  private func note(_ key: String, _ text: String) { record(key, LocalizedText(text)) }

  private func resilience() -> Resilience? {
    let percentile = number("percentile")
    if isStated("percentile") { require("available") }
    guard let available = number("available") else { return nil }
    note("available", Wording.number(available))
    return percentile.map { Resilience(available: available, percentile: $0) } ?? Resilience(available: available)
  }

  // MARK: - House

  private func house() -> House {
    var house = House()
    if let entry = entry("name"), let name = scalar("name") {
      house.name = bounded(name, "name", limit: TextLimit.name, at: entry.value.place)
      note("name", name)
    }
    if let entry = entry("logo"), let name = scalar("logo") {
      // Where the file is that names it: a base's logo stands beside the base.
      let path = SourceLibrary.path(of: name, from: reading.faults.files[entry.value.place.file])
      do throws(LogoProblem) {
        try LogoFile.check(path)
        house.logo = path
      } catch {
        report(.accountability(.badLogo(name, error)), at: entry.value.place)
      }
      note("logo", name)
    }
    if let entry = entry("colour"), let text = scalar("colour") {
      if let colour = Colour(text) {
        house.colour = colour
        if colour.contrast(with: .white) < 4.5 {
          report(.accountability(.paleColour(text, colour)), at: entry.value.place)
        }
      } else {
        report(.accountability(.noColour(text)), at: entry.value.place)
      }
      note("colour", text)
    }
    return house
  }

  // MARK: - Task fields

  private func taskFields(of scenario: Scenario) -> TaskFieldMapping? {
    let what = LocalizedText(nl: "segmenten en andere posten", en: "segments and other costs")
    guard let entries = named("task_fields", of: what) else { return nil }
    let ids = scenario.segments.map(\.id)
    let costs = scenario.otherCosts.map(\.name)
    // What the budget's own year is, whatever came before it.
    let year = scenario.contract.start.year
    var mapped: [String: [TaskField: Double]] = [:]
    for entry in entries where !entry.value.isNull {
      guard (ids + costs).contains(entry.key) else {
        let kind = LocalizedText(nl: "segment of andere post", en: "segment or other cost")
        report(.scenario(.unknownName(entry.key, in: "task_fields", kind, ids + costs)), at: entry.place)
        continue
      }
      mapped[entry.key] = shares(entry, in: year)
    }
    let absent = { (name: String) in !entries.contains { $0.key == name } }
    for cost in scenario.otherCosts where absent(cost.name) {
      // A line of cost may say itself where it stands.
      mapped[cost.name] = cost.taskField.flatMap { TaskField($0, in: year) }.map { [$0: 1] }
    }
    for name in ids + costs where absent(name) && mapped[name] == nil {
      report(.accountability(.noTaskField(name, year: year)), at: place(of: "task_fields"))
    }
    return TaskFieldMapping(segments: ids.map { mapped[$0] ?? [:] }, otherCosts: costs.map { mapped[$0] ?? [:] })
  }

  /// On which lines one segment or cost stands; nothing after a fault.
  private func shares(_ line: SourceEntry, in year: Int) -> [TaskField: Double] {
    func field(_ code: String, at place: Place) -> TaskField? {
      let field = TaskField(code, in: year)
      if field == nil { report(.accountability(.unknownTaskField(code, of: line.key, year: year)), at: place) }
      return field
    }
    guard let entries = line.value.entries else {
      guard let code = scalar(line.value, line.key, at: line.place) else { return [:] }
      note("task_fields.\(line.key)", code)
      return field(code, at: line.value.place).map { [$0: 1] } ?? [:]
    }
    var shares: [TaskField: Double] = [:]
    var isSound = true
    for entry in entries {
      if entry.value.isNull { report(.noValue(entry.key), at: entry.place) }
      guard !entry.value.isNull, let field = field(entry.key, at: entry.place),
        let share = parsed(entry.value, ScenarioFormat.taskFieldShare, entry.key, at: entry.place)
      else {
        isSound = false
        continue
      }
      shares[field] = share
      note("task_fields.\(line.key).\(entry.key)", Wording.number(share))
    }
    let sum = shares.values.sorted().reduce(0, +)
    if isSound, abs(sum - 1) > 1e-6 {
      report(.accountability(.taskFieldSharesDontAddUp(line.key, sum)), at: line.place)
    }
    return shares
  }
}
