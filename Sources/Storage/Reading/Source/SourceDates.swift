internal import YouthCare

/// Holds the date of a file's data against that of the file that it extends.
///
/// MODEL.md, T10. What a file doesn't state it takes from its base, with the date that it is of: a level and its prices say
/// nothing of another year, and what is known of one region says nothing of another.
struct SourceDates {
  /// The file itself, and merged with what it extends.
  let own: SourceNode
  let merged: SourceNode
  let faults: FaultList

  /// Tells what a region of its own takes from a base, by its name and as it is merged.
  func checkRegion(over base: SourceNode, named name: String) {
    remarkOnDate(base, name)
    checkKnown(base, name)
  }

  /// Remarks that what a measure states of growth holds before its contract too.
  func remarkOnGrowth() {
    guard let date = date(of: merged), date != start(of: merged) else { return }
    let segments = own.entry("segments")?.value.entries ?? []
    let groups = [own.entry("demand")?.value] + segments.map { $0.value.entry("inflow")?.value }
    for (key, parameter) in [("growth", "inflow"), ("hours_growth", "hours")] {
      // Once a key: of many segments it is the same.
      guard let entry = groups.lazy.compactMap({ $0?.entry(key) }).first, !entry.value.isNull else { continue }
      faults.remark(.dates(.growthSinceData(key, date: date, parameter: parameter)), at: entry.place)
    }
  }

  private func remarkOnDate(_ base: SourceNode, _ name: String) {
    guard let date = date(of: merged), let before = self.date(of: base), date != before,
      let contract = own.entry("contract")?.value,
      let place = (contract.entry("observed") ?? contract.entry("start"))?.place
    else { return }
    let segments = (merged.entry("segments")?.value.entries ?? []).map(\.key)
    func without(_ key: String, _ inner: [String]) -> [String] {
      segments.filter { id in
        let group = own.entry("segments")?.value.entry(id)?.value.entry(key)?.value
        return base.entry("segments")?.value.entry(id) != nil && !inner.contains { group?.entry($0) != nil }
      }
    }
    let model = ["tariff", "hours_per_week", "price", "price_per_month", "budget"]
    var parts = [
      (key: "inflow", segments: without("inflow", Self.levels)), (key: "funding", segments: without("funding", model)),
    ].filter { !$0.segments.isEmpty }
    if start(of: merged) != start(of: base), own.entry("budget") == nil, base.entry("budget") != nil {
      parts.append((key: "budget", segments: []))
    }
    guard !parts.isEmpty else { return }
    faults.remark(.dates(.inherited(parts, date: date, base: name, baseDate: before)), at: place)
  }

  private func checkKnown(_ base: SourceNode, _ name: String) {
    guard let known = base.entry("region")?.value.entry("known")?.value, !known.isNull,
      own.entry("region")?.value.entry("known") == nil
    else { return }
    if let youths = own.entry("region")?.value.entry("youths") {
      return faults.report(.dates(.knownOfOtherYouths(base: name)), at: youths.place)
    }
    for segment in own.entry("segments")?.value.entries ?? [] {
      guard let inflow = segment.value.entry("inflow")?.value else { continue }
      if let level = Self.levels.lazy.compactMap({ inflow.entry($0) }).first {
        return faults.remark(.dates(.knownOfOtherLevel(base: name)), at: level.place)
      }
    }
  }

  private static let levels = ["starts_per_year", "new_per_year"]

  private func start(of tree: SourceNode) -> String? { tree.entry("contract")?.value.entry("start")?.value.scalar }

  /// The date of the data: the start, where none is stated.
  private func date(of tree: SourceNode) -> String? {
    tree.entry("contract")?.value.entry("observed")?.value.scalar ?? start(of: tree)
  }
}
