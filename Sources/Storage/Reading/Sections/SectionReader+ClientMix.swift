internal import Sampling
internal import YouthCare

extension SectionReader {
  /// The severities behind `severity`; one without effect where none is stated.
  func severities() -> [Severity] {
    let everybody = Severity(name: "all")
    var result: [Severity] = []
    if let entries = named("severity", of: LocalizedText(nl: "zwaartes", en: "severities")) {
      guard entries.count <= Scenario.Limit.severities else {
        reportTooMany("severity", entries.count, limit: Scenario.Limit.severities)
        return [everybody]
      }
      for entry in entries {
        var severity = Severity(name: entry.key)
        child(entry, of: "severity", ScenarioFormat.severity)?
          .read(Severity.parameters, into: &severity, required: ["share"])
        result.append(severity)
      }
    }
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
    var result: [Referrer] = []
    for entry in entries where !entry.value.isNull {
      if let share = number(entry.value, ScenarioFormat.referrer, entry.key, at: entry.place) {
        result.append(Referrer(name: entry.key, share: share))
        record("referrers.\(entry.key)", share)
      }
    }
    return result
  }

  /// The urgency behind `urgency`.
  func urgency() -> Urgency {
    var urgency = Urgency()
    guard let reader = mapping("urgency", ScenarioFormat.urgency) else {
      recordDefaults(of: Urgency.parameters, urgency, for: "urgency")
      return urgency
    }
    reader.read(Urgency.parameters, into: &urgency)
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
      destinations.read(DropOut.destinationParameters, into: &dropOut)
    }
    dropOut.returnDelay = reader.distribution("return_delay")
    return dropOut
  }

  private func patience(_ severities: [Severity], areNamed: Bool) -> [Distribution?] {
    let patience = distribution("patience")
    guard isStated("patience_by_severity") else {
      if isComplete, !isStated("patience") {
        report(.scenario(.neither("patience", "patience_by_severity", in: subject)), at: place)
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
        let kind = LocalizedText(nl: "zwaarte", en: "severity")
        report(.scenario(.unknownName(entry.key, in: "patience_by_severity", kind, names)), at: entry.place)
      }
      if entry.value.isNull { continue }
      bySeverity[entry.key] = distribution(entry, at: address.appending("patience_by_severity", entry.key))
    }
    return severities.map { bySeverity[$0.name] }
  }

  /// The care outside the contracts behind `outside_contract`, or `nil` where there is none.
  func outsideContract(
    in setting: Segment.Setting, _ severities: [Severity], areNamed: Bool
  ) -> OutsideContract? {
    guard let reader = mapping("outside_contract", ScenarioFormat.outsideContract) else { return nil }
    var outside = OutsideContract(usualIn: setting, severities: severities.count)
    reader.readShares(of: &outside, severities, areNamed: areNamed)
    reader.read(OutsideContract.parameters, into: &outside)
    if outside.commonShare == nil {
      for (severity, share) in zip(severities, outside.shares) {
        reader.record("share_by_severity.\(severity.name)", share)
      }
    }
    return outside
  }

  /// The shares of severities that are named.
  private func readShares(of outside: inout OutsideContract, _ severities: [Severity], areNamed: Bool) {
    guard isStated("share_by_severity") else { return }
    if isComplete, isStated("share") { reportBoth("share", "share_by_severity") }
    let names = areNamed ? severities.map(\.name) : []
    for entry in named("share_by_severity", of: LocalizedText(nl: "zwaartes", en: "severities")) ?? [] {
      guard let position = names.firstIndex(of: entry.key) else {
        if isComplete {
          let kind = LocalizedText(nl: "zwaarte", en: "severity")
          report(.scenario(.unknownName(entry.key, in: "share_by_severity", kind, names)), at: entry.place)
        }
        continue
      }
      guard !entry.value.isNull,
        let share = number(entry.value, ScenarioFormat.outsideShare, entry.key, at: entry.place)
      else { continue }
      outside.shares[position] = share
    }
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
    let inherited = one.file == other.file ? nil : later == one ? second : first
    report(.scenario(.both(first, second), takenAwayBy: inherited.map { "\($0): null" }), at: later)
  }

  /// Reports more than is simulated, before any of it is read.
  func reportTooMany(_ key: String, _ count: Int, limit: Int) {
    report(.scenario(.tooMany(key, count, limit: limit)), at: place(of: key))
  }
}
