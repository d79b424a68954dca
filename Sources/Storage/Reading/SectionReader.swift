internal import YouthCare

/// Reads one mapping of a scenario file: refuses the keys that its section doesn't have, and converts the rest.
struct SectionReader {
  let reading: Reading
  let section: FormatSection
  /// How messages name the mapping: its own key.
  let subject: LocalizedText
  /// The keys from the top.
  let address: Address
  /// Where its key stands.
  let place: Place
  /// Whether what is missing is a fault, and what is there an input: not so for defaults that segments complete.
  let isComplete: Bool
  private let entries: [SourceEntry]

  /// A reader for a mapping, or `nil` (and a fault) where there is none.
  init?(
    _ node: SourceNode, _ section: FormatSection, subject: LocalizedText, address: Address, place: Place,
    isComplete: Bool = true, reading: Reading
  ) {
    guard let entries = node.entries else {
      reading.report(.expectedMapping(subject.en, keys: section.names), at: place)
      return nil
    }
    self.reading = reading
    self.section = section
    self.subject = subject
    self.address = address
    self.place = place
    self.isComplete = isComplete
    self.entries = entries
    let cutNumbers = cutNumbers(among: entries)
    for entry in entries {
      if section.description(entry.key) == nil, let (fault, place) = cutNumbers[entry.place] {
        report(fault, at: place)
        // What is left of the number isn't what was meant.
        reading.faults.hush([place])
      } else if section.description(entry.key) == nil {
        reading.report(.unknownKey(entry.key, in: subject, allowed: section.names), at: entry.place)
      } else if entry.value.isNull {
        reading.report(.noValue(entry.key), at: entry.place)
      }
    }
  }

  /// The entry of a key that has a value.
  func entry(_ key: String) -> SourceEntry? {
    precondition(section.description(key) != nil, "\(section.path) doesn't document '\(key)'")
    return entries.first { $0.key == key && !$0.value.isNull }
  }

  /// Whether a key is there, with a value or without.
  func isStated(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Where a key stands, or the mapping if it doesn't.
  func place(of key: String) -> Place { entries.first { $0.key == key }?.place ?? place }

  /// Whether a key is there inside mappings, with a value or without; the outermost first.
  func isStated(_ keys: [String]) -> Bool { trail(of: keys).count == keys.count }

  /// Where a key inside mappings stands, or the innermost of them that is there.
  func place(along keys: [String]) -> Place { trail(of: keys).last?.place ?? place }

  /// Where the value of a key inside mappings stands, or the innermost of them that is there.
  func valuePlace(along keys: [String]) -> Place { trail(of: keys).last?.value.place ?? place }

  /// The entries of a key inside mappings, as far as they are there; members of a list go by their text.
  func trail(of keys: [String]) -> [SourceEntry] {
    var (trail, inner): ([SourceEntry], [SourceEntry]) = ([], entries)
    for key in keys {
      guard let entry = inner.first(where: { $0.key == key }) else { break }
      trail.append(entry)
      inner = entry.value.entries ?? entry.value.members
    }
    return trail
  }

  /// Every entry with a value in it, however deep, with its address.
  func forEachEntry(_ body: (Address, SourceEntry) -> Void) {
    func visit(_ entries: [SourceEntry], at address: Address) {
      for entry in entries where !entry.value.isNull {
        let address = address.appending(entry.key)
        body(address, entry)
        visit(entry.value.entries ?? [], at: address)
      }
    }
    visit(entries, at: address)
  }

  /// Where a key's value stands, or the key, or the mapping.
  func valuePlace(of key: String) -> Place {
    entries.first { $0.key == key && !$0.value.isNull }?.value.place ?? place(of: key)
  }

  /// What the list of inputs calls a key, or several with points between them.
  func path(of key: String) -> String { (address.keys + [key]).joined(separator: ".") }

  func report(_ fault: Fault, at place: Place) { reading.report(fault, at: place) }

  /// Reports a key that must be there and isn't, unless a measure may do without it.
  func require(_ key: String, orMeasure: Bool = false) {
    guard isComplete, !isStated(key), let description = section.description(key) else { return }
    reading.reportMissing(description, in: subject, of: address, at: place, orMeasure: orMeasure)
  }

  // MARK: - Mappings in it

  /// The mapping behind a key, or `nil` where there is none.
  func mapping(_ key: String, _ section: FormatSection) -> SectionReader? {
    guard let entry = entry(key) else { return nil }
    return SectionReader(
      entry.value, section, subject: LocalizedText(key), address: address.appending(key), place: entry.place,
      isComplete: isComplete, reading: reading)
  }

  /// The entries behind a key whose names users choose, those without a value refused.
  func named(_ key: String, of what: LocalizedText) -> [SourceEntry]? {
    guard let entry = entry(key) else { return nil }
    guard let all = entry.value.entries else {
      report(.expectedNames(key, of: what), at: entry.place)
      return nil
    }
    for child in all where child.value.isNull { report(.noValue(child.key), at: child.place) }
    for child in all where child.key.isEmpty { report(.scenario(.emptyName(in: key)), at: child.place) }
    return all
  }

  /// A reader for one of the named entries, or `nil` without a value.
  func child(_ entry: SourceEntry, of key: String, _ section: FormatSection) -> SectionReader? {
    if entry.value.isNull { return nil }
    return SectionReader(
      entry.value, section, subject: LocalizedText(entry.key), address: address.appending(key, entry.key),
      place: entry.place, isComplete: isComplete, reading: reading)
  }
}
