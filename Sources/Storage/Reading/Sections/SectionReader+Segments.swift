internal import YouthCare

/// The segments that a key names.
enum SegmentSelection {
  /// Every one.
  case all
  /// Those in a list, by position.
  case listed([Int])
}

extension SectionReader {
  /// The segments behind `segments`, or `nil` (and a fault, if something else is there).
  func segmentSelection(among ids: [String]) -> SegmentSelection? {
    guard let entry = entry("segments") else { return nil }
    if entry.value.scalar == ReservedName.all.rawValue { return .all }
    guard case .list(let nodes) = entry.value.content, !nodes.isEmpty else {
      report(.expectedSegments(entry.value.scalar), at: entry.place)
      return nil
    }
    var listed: [Int] = []
    for node in nodes {
      guard let id = node.isNull ? "" : scalar(node, "segments", at: node.place),
        let position = segment(named: id, "segments", among: ids, at: node.place)
      else { continue }
      listed.append(position)
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
    if reading.isOrphan(address.appending(key), of: id, at: place) { return nil }
    report(misread(.scenario(.unknownName(id, in: key, LocalizedText("segment"), ids)), key, id), at: place)
    return nil
  }
}
