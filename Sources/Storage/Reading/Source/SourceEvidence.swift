internal import Glibc
public import YouthCare

/// Takes what a file says of its evidence out of its tree, and leaves it with the values.
///
/// MODEL.md, V4.
///
/// A value may be a mapping with `value` and `evidence`, and any mapping may have `evidence` for the values in it that
/// state none. It is done file by file, before files are merged: so what a file says holds for its own values, and a
/// value that another one replaces takes its evidence with it.
struct SourceEvidence {
  let faults: FaultList

  /// The keys of a value that says where it comes from, and those of the evidence.
  static let valueKeys = ScenarioFormat.evidence.names
  private static let keys = valueKeys.filter { $0 != "value" && !SourceSpread.keys.contains($0) }
  /// Mappings whose keys are names that users choose.
  private static let named: Set = [
    "segments", "providers", "changes", "severity", "referrers", "routes", "other_costs", "known", "futures",
  ]

  /// A tree without its evidence, which stands with its values.
  func read(_ tree: SourceNode) -> SourceNode {
    read(SourceEntry(key: "", place: tree.place, value: tree), nil)
  }

  private func read(_ entry: SourceEntry, _ inherited: StatedEvidence?) -> SourceNode {
    var node = entry.value
    switch node.content {
    case .null: return node
    case .scalar:
      node.evidence = inherited
      return node
    case .list(let members):
      node.content = .list(
        members.map { read(SourceEntry(key: entry.key, place: $0.place, value: $0), inherited) })
      node.evidence = inherited
      return node
    case .mapping(let entries):
      let stated = entries.filter { Self.valueKeys.contains($0.key) }
      // A distribution has a family, and of one that only moves the base's a value alone.
      func isMistyped() -> Bool {
        entries.contains { !Self.valueKeys.contains($0.key) && nearest(to: $0.key, among: Self.keys) != nil }
      }
      let isValue =
        node.entry("family") == nil
        && (node.entry("value") != nil && (stated.count > 1 || isMistyped())
          || node.entry("p50")?.value.scalar != nil && node.entry("p10") != nil && !Self.named.contains(entry.key))
      if isValue { return value(entry, entries, inherited) }
      guard let group = node.entry("evidence") else {
        node.content = .mapping(entries.map { with($0, read($0, inherited)) })
        return node
      }
      if Self.named.contains(entry.key), let keys = group.value.entries?.map(\.key),
        Set(keys).isDisjoint(with: Self.keys)
      {
        faults.report(.namedEvidence, at: group.place)
        node.content = .mapping(entries.filter { $0.key != "evidence" }.map { with($0, read($0, inherited)) })
        return node
      }
      if stated.count == entries.count, !entry.key.isEmpty {
        return refuse(entry, .evidenceWithoutValue(entry.key))
      }
      let own = evidence(group) ?? inherited
      node.content = .mapping(entries.filter { $0.key != "evidence" }.map { with($0, read($0, own)) })
      return node
    }
  }

  private func with(_ entry: SourceEntry, _ value: SourceNode) -> SourceEntry {
    var entry = entry
    entry.value = value
    return entry
  }

  /// Tells a fault, and leaves a text of which nothing is told besides.
  private func refuse(_ entry: SourceEntry, _ fault: Fault, at place: Place? = nil) -> SourceNode {
    faults.report(fault, at: place ?? entry.place)
    faults.hush([entry.place, entry.value.place])
    return SourceNode(content: .scalar(""), place: entry.value.place)
  }

  /// The value of a mapping that says where it comes from.
  private func value(_ entry: SourceEntry, _ entries: [SourceEntry], _ inherited: StatedEvidence?) -> SourceNode {
    let unknown = entries.filter { !Self.valueKeys.contains($0.key) }
    for other in unknown {
      faults.report(
        .unknownKey(other.key, in: LocalizedText(entry.key), allowed: Self.valueKeys), at: other.place)
    }
    let spread = SourceSpread(entries)
    guard let value = entries.first(where: { $0.key == "value" }) ?? spread?.entry("p50") else { return entry.value }
    if value.key == "value", let median = spread?.entry("p50") {
      return refuse(entry, .uncertainty(.valueTwice(entry.key)), at: median.place)
    }
    switch value.value.content {
    case .null: return refuse(entry, .noValue(value.key), at: value.place)
    case .mapping: return refuse(entry, .expectedScalar(value.key), at: value.place)
    case .scalar, .list: break
    }
    let about = entries.filter { Self.keys.contains($0.key) }
    var node: SourceNode
    if about.contains(where: { $0.key == "evidence" }) {
      node = read(value, evidence(about))
    } else {
      // A mistyped 'evidence' has been told.
      if unknown.isEmpty, spread == nil || !about.isEmpty {
        faults.report(.valueWithoutEvidence(entry.key), at: entry.place)
      }
      node = read(value, inherited)
    }
    node.spread = spread
    return node
  }

  /// What stands behind `evidence` of a mapping: a grade, or a mapping with a source and a date besides.
  private func evidence(_ group: SourceEntry) -> StatedEvidence? {
    guard let entries = group.value.entries else { return evidence([group]) }
    for other in entries where !Self.keys.contains(other.key) {
      faults.report(.unknownKey(other.key, in: LocalizedText("evidence"), allowed: Self.keys), at: other.place)
    }
    guard entries.contains(where: { $0.key == "evidence" }) else {
      faults.report(.valueWithoutEvidence("evidence"), at: group.place)
      return nil
    }
    return evidence(entries)
  }

  /// A grade with its source and date, each told where it can't be.
  private func evidence(_ entries: [SourceEntry]) -> StatedEvidence? {
    func text(_ key: String) -> (text: String, place: Place)? {
      guard let entry = entries.first(where: { $0.key == key }) else { return nil }
      guard let text = entry.value.scalar else {
        faults.report(entry.value.isNull ? .noValue(key) : .expectedScalar(key), at: entry.place)
        return nil
      }
      return (text, entry.value.place)
    }
    var date: CalendarDate?
    if let day = text("date") {
      do {
        let stated = try DateText.parse(day.text)
        if stated.hasYetToCome { faults.report(.evidenceToCome(stated), at: day.place) }
        date = stated
      } catch {
        faults.report(.badDate("date", day.text, error), at: day.place)
      }
    }
    let source = text("source")?.text
    guard let grade = text("evidence") else { return nil }
    guard let known = StatedEvidence.Grade(rawValue: grade.text) else {
      faults.report(
        .badChoice("evidence", grade.text, StatedEvidence.Grade.allCases.map(\.rawValue)), at: grade.place)
      return nil
    }
    return StatedEvidence(known, source: source, date: date)
  }
}

extension CalendarDate {
  /// Whether it has begun nowhere: whatever the time zone, today has.
  public var hasYetToCome: Bool {
    var (tomorrow, parts) = (time(nil) + 86_400, tm())
    gmtime_r(&tomorrow, &parts)
    let (year, month, day) = (1900 + Int(parts.tm_year), 1 + Int(parts.tm_mon), Int(parts.tm_mday))
    guard let last = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("no day on the clock")
    }
    return self > last
  }
}
