internal import YouthCare

/// The segments that a key names.
enum SegmentSelection {
  /// Every one; with the place of the word.
  case all(Place)
  /// Those in a list, by position.
  case listed([(position: Int, place: Place)])
}

extension SectionReader {
  /// The segments behind `segments`, or `nil` (and a fault, if something else is there).
  func segmentSelection(among ids: [String]) -> SegmentSelection? {
    guard let entry = entry("segments") else { return nil }
    if entry.value.scalar == ReservedName.all.rawValue { return .all(entry.value.place) }
    guard case .list(let nodes) = entry.value.content, !nodes.isEmpty else {
      report(.expectedSegments(entry.value.scalar), at: entry.place)
      return nil
    }
    var listed: [(position: Int, place: Place)] = []
    for node in nodes {
      guard let id = node.isNull ? "" : scalar(node, "segments", at: node.place),
        let position = segment(named: id, "segments", among: ids, at: node.place)
      else { continue }
      if listed.contains(where: { $0.position == position }) { report(.segmentTwice(id), at: node.place) }
      listed.append((position, node.place))
    }
    return .listed(listed)
  }

  /// The position of the segment that a key names, or `nil` (and a fault, if something is there).
  func segment(_ key: String, among ids: [String]) -> Int? {
    guard let id = scalar(key) else { return nil }
    return segment(named: id, key, among: ids, at: valuePlace(of: key))
  }

  /// The position of a segment, or `nil` and a fault.
  func segment(named id: String, _ key: String, among ids: [String], at place: Place) -> Int? {
    if let position = ids.firstIndex(of: id) { return position }
    report(misread(.unknownName(id, in: key, LocalizedText("segment"), ids), key, id), at: place)
    return nil
  }
}
