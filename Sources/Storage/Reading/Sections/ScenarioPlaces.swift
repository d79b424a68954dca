internal import YouthCare

/// Where what a scenario says stands in its files: finds a line and a column for each fault that the scenario itself
/// tells.
struct ScenarioPlaces {
  /// The whole file, and its segments, merged with what the region states for all of them.
  let root: SectionReader
  let segments: [SectionReader]
  let reading: Reading

  /// Reports what contradicts itself or the rest; of what could be read in part, the parts that are known.
  ///
  /// An unusual number of a region is a fault, unless the file says under `unusual` why it is right; of any other
  /// scenario it is a remark.
  func check(_ scenario: inout Scenario, _ reasons: UnusualReasons) {
    guard reading.faults.isEmpty else {
      for fault in Validity.partFaults(of: scenario) where fault.premises.allSatisfy(isKnown) { report(fault) }
      return
    }
    reading.isRead = true
    let validity = Validity(scenario)
    for fault in validity.contradictions { report(fault) }
    guard validity.contradictions.isEmpty else { return }
    let judged = validity.judged.map { ($0.address, place(of: .value($0.address))) }
    reasons.checkAddresses(among: judged.map(\.0), reading)
    scenario.statements.vouched = Set(judged.filter { reasons.cover($0.0, at: $0.1) }.map(\.0))
    for remark in scenario.idleLevers + scenario.dependenceRemarks {
      reading.faults.remark(.scenario(remark.contradiction), at: place(of: remark))
    }
    var told: Set<Place> = []
    // Once a place: the terms of a base stand as those of the observations too.
    for fault in Validity.odd(among: validity.judged, vouched: scenario.statements.vouched)
      .sorted(by: { place(of: $0) < place(of: $1) }) where told.insert(place(of: fault)).inserted
    {
      if Plausibility.isOfRegion(scenario) {
        report(fault)
      } else {
        reading.faults.remark(.scenario(fault.contradiction), at: place(of: fault))
      }
    }
  }

  private func report(_ fault: ScenarioFault) {
    reading.faults.report(.scenario(fault.contradiction, takenAwayBy: takenAway(by: fault)), at: place(of: fault))
  }

  // MARK: - What the files state

  /// What the files state, by its address, and what of it the region states for all segments.
  var statements: Statements {
    var statements = Statements()
    for segment in [root] + segments {
      segment.forEachEntry { address, entry in
        statements.stated.insert(address)
        if reading.sharedPlaces.contains(entry.place) { statements.shared.insert(address) }
      }
    }
    statements.numbers = statedNumbers
    return statements
  }

  /// The numbers that were read, each once, with what the files say of where they come from.
  private var statedNumbers: [StatedNumber] {
    var numbers: [StatedNumber] = []
    var seen: Set<Place> = []
    for reader in [root] + segments {
      reader.forEachEntry { address, entry in
        let place = entry.value.place
        // What a future weighs is no input, nor is how results are reported.
        guard let top = address.keys.first, !Self.noInputs.contains(top), reading.numbers.contains(place),
          seen.insert(place).inserted
        else { return }
        numbers.append(StatedNumber(address, entry.value.evidence))
      }
    }
    return numbers
  }

  private static let noInputs = Set(["futures"] + ScenarioFormat.accountability.map(\.key))

  // MARK: - From an address to a place

  /// Where a fault is to be mended.
  private func place(of fault: ScenarioFault) -> Place { .toMend(fault.spots.map(place(of:))) }

  private func place(of spot: ScenarioFault.Spot) -> Place {
    if spot.address.keys.isEmpty { return Place(file: 0, line: 1, column: 1) }
    let (reader, keys) = reader(of: spot.address)
    return spot.isValue ? reader.valuePlace(along: keys) : reader.place(along: keys)
  }

  /// The mapping in which an address stands, and the keys from there.
  private func reader(of address: Address) -> (SectionReader, [String]) {
    let segment = segments.first { address.keys.starts(with: $0.address.keys) }
    return segment.map { ($0, Array(address.keys.dropFirst($0.address.keys.count))) } ?? (root, address.keys)
  }

  /// Whether everything could be read on the way to an address and below it.
  private func isKnown(_ address: Address) -> Bool {
    let isMissing = reading.missing.contains {
      address.keys.starts(with: $0.keys) || $0.keys.starts(with: address.keys)
    }
    if isMissing { return false }
    let (reader, keys) = reader(of: address)
    let trail = reader.trail(of: keys)
    let below = trail.count == keys.count ? trail.last?.value.allPlaces ?? [] : []
    return reading.unread.isDisjoint(with: trail.flatMap { [$0.place, $0.value.place] } + below)
  }

  // MARK: - What a base states

  /// What takes away the half of a contradiction that comes from a base, or from the region, if one does.
  private func takenAway(by fault: ScenarioFault) -> String? {
    let places = fault.spots.map(place(of:))
    func isOfBase(_ spot: Int, beside other: Place) -> Bool { places[spot].file > other.file }
    switch fault.contradiction {
    case .both(let first, let second):
      if places[0].file == places[1].file { return nil }
      return "\(isOfBase(0, beside: places[1]) ? first : second): null"
    case .placesTwice: return isOfBase(0, beside: places[1]) ? "places: null" : nil
    case .contract(.needsLumpSum(let key, _)), .contract(.needsPaymentByClient(let key, _)):
      return isOfBase(0, beside: places[1]) ? "\(key): null" : nil
    case .contract(.onlyWith(let key, _)):
      let holder = Address(Array(fault.address.keys.dropLast()))
      return isOfBase(0, beside: places.count > 1 ? places[1] : place(of: .key(holder))) ? "\(key): null" : nil
    case .supply(.numberAndNames):
      if reading.sharedPlaces.contains(places[0]) || isOfBase(0, beside: places[1]) {
        return "suppliers: {number: null}"
      }
      return isOfBase(1, beside: places[0]) ? "providers: null" : nil
    case .supply(.staffWithoutLimit): return reading.sharedPlaces.contains(places[0]) ? "workforce: null" : nil
    default: return nil
    }
  }
}
