/// A file with the files that it extends, merged into one tree.
struct SourceChain {
  /// What a file says of itself alone: a base's title would misname the scenario.
  static let ownKeys: Set<String> = ["title", "differs", "extends", "compared_with"]

  /// The merged tree, or `nil` after a fault.
  private(set) var tree: SourceNode?
  /// Whether the first file extends another.
  let extendsAnother: Bool
  /// The file that extends no other, where the first one extends it: what the region's data were observed under.
  let root: SourceNode?
  /// Where a file takes away a segment that its base has, by the segment's name.
  private(set) var takenAwaySegments: [String: Place] = [:]

  private let members: [SourceLibrary.Member]
  /// Each file with all that it extends, by way of others too.
  private let ancestors: [Set<Int>]

  /// Reads the files; what is wrong with them as files or as texts is told.
  init(path: String, faults: FaultList) {
    let members = SourceLibrary(path: path).members
    self.members = members
    var ancestors: [Set<Int>] = Array(repeating: [], count: members.count)
    for index in members.indices.reversed() {
      ancestors[index] = (members[index].bases ?? []).reduce([index]) { $0.union(ancestors[$1.member]) }
    }
    self.ancestors = ancestors
    extendsAnother = members[0].tree?.entry("extends") != nil
    for member in members { faults.addFile(member.name) }
    for (index, member) in members.enumerated() {
      for fault in member.faults {
        faults.report(.file(fault.fault), at: Place(file: index, line: fault.line, column: fault.column))
      }
    }
    for member in members { faults.hush(member.told) }
    // What is missing, or doesn't add up, can stand in what wasn't read.
    if members.contains(where: { !$0.faults.isEmpty }) { faults.tellsOnlyWhatStands = true }

    let root = members.last { $0.bases?.isEmpty == true }
    self.root = extendsAnother ? root?.tree : nil
    guard members.allSatisfy({ $0.tree != nil && $0.bases != nil }) else { return }
    var merged: [SourceNode?] = Array(repeating: nil, count: members.count)
    for index in members.indices.reversed() {
      merged[index] = layer(index, over: merged, faults)
      if merged[index] == nil { return }
    }
    for entry in merged[0]?.entry("segments")?.value.entries ?? [] where entry.value.hasTakenAway {
      takenAwaySegments[entry.key] = entry.place
    }
    tree = merged[0]?.withoutTakenAway()
  }

  /// A file over its bases, which have been merged before it.
  private func layer(_ index: Int, over merged: [SourceNode?], _ faults: FaultList) -> SourceNode? {
    guard let own = members[index].tree, let bases = members[index].bases else { return nil }
    guard let first = bases.first else { return index == 0 ? own : own.observingFunding() }
    guard var base = merged[first.member]?.removing(Self.ownKeys) else { return nil }
    var below = ancestors[first.member]
    for other in bases.dropFirst() {
      guard let second = merged[other.member]?.removing(Self.ownKeys) else { return nil }
      let shared = below.intersection(ancestors[other.member])
      // The nearest that both reach: bases stand behind what extends them.
      guard let common = nearest(of: shared), let under = merged[common]?.removing(Self.ownKeys) else {
        faults.report(
          .file(.noCommonBase([first, other].map { members[$0.member].name })), at: other.place)
        return nil
      }
      var combination = SourceCombination()
      let entry = { (node: SourceNode) in SourceEntry(key: "", place: node.place, value: node) }
      base = combination.combine(entry(base), entry(second), over: entry(under), below: own, []).value
      for conflict in combination.conflicts {
        let places = [conflict.first, conflict.second].map {
          "\(members[$0.file].name):\($0.line):\($0.column)"
        }
        faults.report(
          .file(.changedTwice(conflict.keys.joined(separator: "."), places[0], places[1])), at: other.place)
      }
      below.formUnion(ancestors[other.member])
    }
    return own.merged(over: base)
  }

  /// The one of some files that none of the others extends; the first, if there are several.
  private func nearest(of files: Set<Int>) -> Int? {
    files.filter { file in files.allSatisfy { $0 == file || !ancestors[$0].contains(file) } }.min()
  }
}
