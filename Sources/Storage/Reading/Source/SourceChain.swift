internal import YouthCare

/// A file with the files that it extends, merged into one tree.
struct SourceChain {
  /// What a file says of itself alone: a base's title would misname the scenario, and its decision is another's.
  static let ownKeys: Set<String> = [
    "title", "hypothesis", "finding", "decision", "differs", "extends", "compared_with",
  ]

  /// The merged tree, or `nil` after a fault.
  private(set) var tree: SourceNode?
  /// Whether the first file extends another, or it is read in one of its futures.
  private(set) var extendsAnother: Bool
  /// Whether it is read in one of its futures.
  private(set) var isFuture = false
  /// The file that it extends, the first of several; of a future the file itself.
  var base: String? {
    isFuture ? members[0].name : members[0].bases?.first.map { members[$0.member].name }
  }
  /// Whether it extends another as a region of its own, and not as a measure.
  var isVariantOfRegion: Bool { extendsAnother && !isFuture && !isMeasure(0) }
  /// Under whose terms the region's data were observed.
  private(set) var baseline = SourceBaseline()
  /// The file of the one region of which the first file is a measure; `nil` where it is none, or of several.
  var regionPath: String? { isMeasure(0) || isFuture ? baseline.onlyFile.map { members[$0].name } : nil }
  /// Where a file takes away a segment that its base has, by the segment's name.
  private(set) var takenAwaySegments: [String: Place] = [:]

  /// The merged tree, with what was taken away still in it.
  private var whole: SourceNode?
  private let members: [SourceLibrary.Member]
  /// Each file with all that it extends, by way of others too.
  private let ancestors: [Set<Int>]

  /// Reads the files; what is wrong with them as files or as texts is told.
  ///
  /// - Parameter text: the first file's text, where it stands in no file.
  init(path: String, text: String? = nil, _ sources: ParsedSources, faults: FaultList) {
    var members = SourceLibrary(path: path, text: text, sources).members
    var ancestors: [Set<Int>] = Array(repeating: [], count: members.count)
    for index in members.indices.reversed() {
      ancestors[index] = (members[index].bases ?? []).reduce([index]) { $0.union(ancestors[$1.member]) }
    }
    self.ancestors = ancestors
    for member in members { faults.addFile(member.name) }
    let evidence = SourceEvidence(faults: faults)
    for index in members.indices {
      members[index].tree = members[index].tree.map(evidence.read)?.withUncertaintyAsGroup()
    }
    self.members = members
    extendsAnother = members[0].tree?.entry("extends") != nil
    for (index, member) in members.enumerated() {
      for fault in member.faults {
        faults.report(.file(fault.fault), at: Place(file: index, line: fault.line, column: fault.column))
      }
    }
    for member in members { faults.hush(member.told) }
    // What is missing, or doesn't add up, can stand in what wasn't read.
    if members.contains(where: { !$0.faults.isEmpty }) { faults.tellsOnlyWhatStands = true }

    guard members.allSatisfy({ $0.tree != nil && $0.bases != nil }) else { return }
    var merged: [SourceNode?] = Array(repeating: nil, count: members.count)
    var baselines = Array(repeating: SourceBaseline(), count: members.count)
    for index in members.indices.reversed() {
      guard let tree = layer(index, over: merged, faults) else { return }
      let bases = (members[index].bases ?? []).map { baselines[$0.member] }
      baselines[index] =
        isMeasure(index)
        ? SourceBaseline(of: bases, ancestors) : SourceBaseline(region: index, members[index].name, tree)
      // Its own funding would stand twice in the file itself, and be no other than what it is held against.
      merged[index] = index == 0 || isMeasure(index) ? tree : tree.observingFunding()
    }
    if isMeasure(0) { baseline = baselines[0] }
    baseline.statedSegments = merged[0]?.segmentsWithStatedBaseline ?? []
    if isVariantOfRegion { remarkOnTerms(over: merged, faults) }
    checkDates(over: merged, faults)
    whole = merged[0]
    finish()
  }

  /// Makes the tree of what was merged.
  private mutating func finish() {
    takenAwaySegments = [:]
    for entry in whole?.entry("segments")?.value.entries ?? [] where entry.value.hasTakenAway {
      takenAwaySegments[entry.key] = entry.place
    }
    tree = whole?.withoutTakenAway(keeping: Set(ScenarioFormat.sharedKeys.map(\.key) + ["inflow"]))
  }

  /// The same in one of its futures, which differs from it as a measure that extends it does.
  ///
  /// - Parameter future: what differs, with a title.
  func inFuture(_ future: SourceNode) -> SourceChain {
    guard let whole, let tree else { return self }
    var chain = self
    var base = whole
    if !isMeasure(0) {
      // A region is what its future is held against.
      chain.baseline = SourceBaseline(region: 0, members[0].name, tree)
      base = whole.observingFunding()
    }
    let merged = future.merged(over: base.removing(Self.ownKeys.union(["futures"])))
    chain.isFuture = true
    chain.extendsAnother = true
    chain.whole = merged
    chain.baseline.statedSegments = merged.segmentsWithStatedBaseline
    chain.finish()
    return chain
  }

  /// A file over its bases, which have been merged before it.
  ///
  /// A region of its own begins without what its bases imply of the terms under which data were observed.
  private func layer(_ index: Int, over merged: [SourceNode?], _ faults: FaultList) -> SourceNode? {
    guard let own = members[index].tree, let bases = members[index].bases else { return nil }
    guard let first = bases.first else { return own }
    func base(_ member: Int) -> SourceNode? {
      let tree = merged[member]?.removing(Self.ownKeys)
      return isMeasure(index) ? tree : tree?.withoutImpliedFunding()
    }
    guard var merging = base(first.member) else { return nil }
    var below = ancestors[first.member]
    for other in bases.dropFirst() {
      guard let second = base(other.member) else { return nil }
      let shared = below.intersection(ancestors[other.member])
      // The nearest that both reach: bases stand behind what extends them.
      guard let common = nearest(of: shared), let under = base(common) else {
        faults.report(
          .file(.noCommonBase([first, other].map { members[$0.member].name })), at: other.place)
        return nil
      }
      var combination = SourceCombination()
      let entry = { (node: SourceNode) in SourceEntry(key: "", place: node.place, value: node) }
      merging = combination.combine(entry(merging), entry(second), over: entry(under), below: own, []).value
      for conflict in combination.conflicts {
        let places = [conflict.first, conflict.second].map {
          "\(members[$0.file].name):\($0.line):\($0.column)"
        }
        faults.report(
          .file(.changedTwice(conflict.keys.joined(separator: "."), places[0], places[1])), at: other.place)
      }
      below.formUnion(ancestors[other.member])
    }
    return own.merged(over: merging)
  }

  /// Whether a file says what differs from its base: it is a measure then, and else a region of its own.
  ///
  /// MODEL.md, K0.
  private func isMeasure(_ index: Int) -> Bool {
    members[index].bases?.isEmpty == false && members[index].tree?.entry("differs")?.value.isNull == false
  }

  /// Remarks that a region of its own pays in another way than its base, which a measure does rather.
  private func remarkOnTerms(over merged: [SourceNode?], _ faults: FaultList) {
    func funding(_ tree: SourceNode?, of segment: String) -> SourceEntry? {
      tree?.entry("segments")?.value.entry(segment)?.value.entry("funding")
    }
    guard let base = members[0].bases?.first.flatMap({ merged[$0.member] }) else { return }
    let changed = (members[0].tree?.entry("segments")?.value.entries ?? []).filter { segment in
      guard funding(members[0].tree, of: segment.key) != nil, let before = funding(base, of: segment.key) else {
        return false
      }
      return funding(merged[0], of: segment.key)?.value.kindOfFunding != before.value.kindOfFunding
    }
    guard let first = changed.first.flatMap({ funding(members[0].tree, of: $0.key) }) else { return }
    faults.remark(.ownTermsWithoutDiffers(changed.map(\.key)), at: first.place)
  }

  /// Tells what the file takes from another date than its own.
  private func checkDates(over merged: [SourceNode?], _ faults: FaultList) {
    guard let own = members[0].tree, let tree = merged[0], let base = members[0].bases?.first else { return }
    let dates = SourceDates(own: own, merged: tree, faults: faults)
    if isMeasure(0) { return dates.remarkOnGrowth() }
    if let below = merged[base.member] { dates.checkRegion(over: below, named: members[base.member].name) }
  }

  /// The one of some files that none of the others extends; the first, if there are several.
  private func nearest(of files: Set<Int>) -> Int? {
    files.filter { file in files.allSatisfy { $0 == file || !ancestors[$0].contains(file) } }.min()
  }
}
