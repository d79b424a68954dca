internal import YouthCare

/// The regions of which a file is a measure, among the files that it extends.
///
/// MODEL.md, K0.
struct SourceBaseline {
  /// A region, by its position among the files.
  private struct Member {
    let file: Int
    let region: BaselineRegime.Region
    /// How its prices follow the index, as far as it is stated.
    let indexation: [SourceEntry]
  }

  private var members: [Member] = []
  /// The files that all regions extend, themselves included.
  private var common: Set<Int> = []
  /// The segments in which a file states the funding under which data were observed.
  var statedSegments: [String] = []

  /// No region besides the file itself.
  init() {}

  /// A region, merged with what it extends.
  init(region file: Int, _ path: String, _ tree: SourceNode) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let contract = tree.withoutTakenAway().entry("contract")?.value.entries ?? []
    members = [
      Member(
        file: file, region: BaselineRegime.Region(file: name, title: tree.title ?? LocalizedText(name)),
        indexation: contract.filter { ["indexation_share", "true_up"].contains($0.key) })
    ]
  }

  /// Those of which the bases of a measure are measures: of a region and one that extends it, the latter.
  init(of bases: [SourceBaseline], _ ancestors: [Set<Int>]) {
    let all = bases.flatMap(\.members)
    for member in all where !members.contains(where: { $0.file == member.file }) {
      if !all.contains(where: { $0.file != member.file && ancestors[$0.file].contains(member.file) }) {
        members.append(member)
      }
    }
    common = members.map { ancestors[$0.file] }.reduce(Set(ancestors.indices)) { $0.intersection($1) }
  }

  /// The position of the one region's file.
  var onlyFile: Int? { members.count == 1 ? members[0].file : nil }

  /// The same for readers.
  var regime: BaselineRegime {
    var regime = BaselineRegime()
    regime.regions = members.map(\.region)
    regime.statedSegments = statedSegments
    return regime
  }

  /// How prices followed the index, as the regions state it; `nil` where the file's own terms are the baseline.
  ///
  /// Of several regions counts what one of them changes from what they have in common.
  var indexation: SourceNode? {
    guard !members.isEmpty else { return nil }
    var entries: [SourceEntry] = []
    let stated = members.flatMap(\.indexation)
    for entry in stated.filter({ !common.contains($0.place.file) }) + stated
    where !entries.contains(where: { $0.key == entry.key }) {
      entries.append(entry)
    }
    return SourceNode(content: .mapping(entries), place: Place(file: members[0].file, line: 1, column: 1))
  }
}

extension SourceNode {
  /// What a file calls itself, as far as it can be read: nothing is told of another file's title.
  fileprivate var title: LocalizedText? {
    guard let value = entry("title")?.value else { return nil }
    func text(_ node: SourceNode?) -> String? {
      guard let text = node?.scalar, text.unicodeScalars.count <= TextLimit.title,
        !text.allSatisfy(\.isWhitespace)
      else { return nil }
      return text
    }
    if let text = text(value) { return LocalizedText(text) }
    guard let nl = text(value.entry("nl")?.value), let en = text(value.entry("en")?.value) else { return nil }
    return LocalizedText(nl: nl, en: en)
  }
}
