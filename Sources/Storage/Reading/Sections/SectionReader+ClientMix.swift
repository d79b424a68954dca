internal import Sampling
internal import YouthCare

extension SectionReader {
  /// The severities behind `severity`; one without effect where none is stated.
  func severities() -> [Severity] {
    let everybody = Severity(name: "all")
    var result: [Severity] = []
    var isSound = true
    if let entries = named("severity", of: LocalizedText(nl: "zwaartes", en: "severities")) {
      guard entries.count <= Scenario.Limit.severities else {
        report(.tooMany("severity", entries.count, limit: Scenario.Limit.severities), at: place(of: "severity"))
        return [everybody]
      }
      for entry in entries {
        var severity = Severity(name: entry.key)
        let reader = child(entry, of: "severity", ScenarioFormat.severity)
        if reader?.read(Severity.parameters, into: &severity, required: ["share"]) != true { isSound = false }
        result.append(severity)
      }
    }
    if isSound, !result.isEmpty { checkSum("severity", result.map(\.share)) }
    if result.isEmpty {
      var all = everybody
      all.share = 1
      result = [all]
    }
    return result
  }

  /// The referrers behind `referrers`.
  func referrers() -> [Referrer] {
    guard let entries = named("referrers", of: LocalizedText(nl: "verwijzers", en: "referrers")) else { return [] }
    checkNames(ofReferrers: entries)
    var result: [Referrer] = []
    for entry in entries where !entry.value.isNull {
      if let share = number(entry.value, ScenarioFormat.referrer, entry.key, at: entry.place) {
        result.append(Referrer(name: entry.key, share: share))
        record("referrers.\(entry.key)", share)
      }
    }
    if result.count == entries.count, !result.isEmpty { checkSum("referrers", result.map(\.share)) }
    return result
  }

  /// The urgency behind `urgency`.
  func urgency() -> Urgency {
    var urgency = Urgency()
    guard let reader = mapping("urgency", ScenarioFormat.urgency) else {
      recordDefaults(of: Urgency.parameters, urgency, for: "urgency")
      return urgency
    }
    if reader.read(Urgency.parameters, into: &urgency), isComplete, urgency.crisis + urgency.urgent > 1 + 1e-9 {
      report(.sharesPassOne(["crisis", "urgent"], urgency.crisis + urgency.urgent), at: reader.place)
    }
    return urgency
  }

  /// The drop-out behind `drop_out`, for the severities there are.
  func dropOut(_ severities: [Severity], areNamed: Bool) -> DropOut? {
    guard let reader = mapping("drop_out", ScenarioFormat.dropOut) else { return nil }
    var dropOut = DropOut(patience: reader.patience(severities, areNamed: areNamed))
    if let flag = reader.flag("urgent_stay") { dropOut.urgentStay = flag }
    reader.record("urgent_stay", "\(dropOut.urgentStay)")
    reader.read(DropOut.parameters, into: &dropOut)
    if let destinations = reader.mapping("destinations", ScenarioFormat.destinations) {
      dropOut.recovered = 0
      if destinations.read(DropOut.destinationParameters, into: &dropOut) {
        reader.checkSum("destinations", [dropOut.recovered, dropOut.elsewhere, dropOut.returns])
      }
    }
    dropOut.returnDelay = reader.distribution("return_delay")
    if dropOut.returns > 0 { reader.require("return_delay") }
    return dropOut
  }

  private func patience(_ severities: [Severity], areNamed: Bool) -> [Distribution?] {
    let patience = distribution("patience")
    guard isStated("patience_by_severity") else {
      if isComplete, !isStated("patience") {
        report(.neither("patience", "patience_by_severity", in: subject), at: place)
      }
      return severities.map { _ in patience }
    }
    if isComplete, isStated("patience") {
      reportBoth("patience", "patience_by_severity")
    }
    var bySeverity: [String: Distribution] = [:]
    let names = areNamed ? severities.map(\.name) : []
    for entry in named("patience_by_severity", of: LocalizedText(nl: "zwaartes", en: "severities")) ?? [] {
      if isComplete, !names.contains(entry.key) {
        report(
          .unknownName(entry.key, in: "patience_by_severity", LocalizedText(nl: "zwaarte", en: "severity"), names),
          at: entry.place)
      }
      if entry.value.isNull { continue }
      bySeverity[entry.key] = distribution(entry, path: path(of: "patience_by_severity") + ".\(entry.key)")
    }
    return severities.map { bySeverity[$0.name] }
  }

  /// The re-entry behind `re_entry`.
  func reEntry() -> ReEntry? {
    guard let reader = mapping("re_entry", ScenarioFormat.reEntry) else { return nil }
    reader.require("delay")
    let delay = reader.distribution("delay")
    var reEntry = ReEntry(delay: delay ?? .placeholder)
    reader.read(ReEntry.parameters, into: &reEntry)
    return reEntry
  }

  /// Reports two keys that exclude each other, at the one that came last.
  func reportBoth(_ first: String, _ second: String) {
    let (one, other) = (place(of: first), place(of: second))
    let later = Place.toMend([one, other])
    report(.both(first, second, inherited: one.file == other.file ? nil : later == one ? second : first), at: later)
  }

  /// Reports shares that don't add to 1.
  func checkSum(_ key: String, _ shares: [Double]) {
    let sum = shares.reduce(0, +)
    if isComplete, abs(sum - 1) > 1e-6 { report(.sharesDontAddUp(key, sum), at: place(of: key)) }
  }
}
