internal import YouthCare

/// What the readers of one scenario share: the faults found, the inputs resolved, and how long a month is.
final class Reading {
  /// A file that another names, and where.
  struct NamedFile {
    let name: String
    let place: Place
  }

  let faults: FaultList
  private(set) var resolved: [ScenarioFile.Input] = []
  /// Days in a year, by which lengths in months and years are read; known once the contract is.
  var daysPerYear = 365.2425
  /// Where the keys stand that the region states for all segments: in a segment they are inherited.
  var sharedPlaces: Set<Place> = []
  /// What can't be known: where something couldn't be read, and what is missing. What rests on it isn't told.
  private(set) var unread: Set<Place> = []
  private(set) var missing: Set<Address> = []
  /// Where the numbers stand that were read.
  private(set) var numbers: Set<Place> = []
  /// How far off numbers are said to be, by address, and where that stands.
  private(set) var spreads: [Address: StatedSpread] = [:]
  private(set) var spreadPlaces: [Address: Place] = [:]
  /// The file that it extends, the first of several.
  var base: String?
  /// The file that the scenario says it is compared with.
  var compared: NamedFile?
  /// The futures that the scenario names.
  var futures: [StatedFuture] = []
  /// Whether everything could be read, so that what the scenario says of itself is all there is to tell.
  var isRead = false
  /// Where a file takes away a segment that its base has, by the segment's name, and what names it still.
  private let takenAwaySegments: [String: Place]
  /// Whether the file extends another as a region of its own, from whose terms nothing is derived.
  let isVariantOfRegion: Bool
  private var orphans: [String: [Address]] = [:]

  init(faults: FaultList, takenAwaySegments: [String: Place] = [:], isVariantOfRegion: Bool = false) {
    self.faults = faults
    self.isVariantOfRegion = isVariantOfRegion
    self.takenAwaySegments = takenAwaySegments
  }

  func record(_ path: String, _ value: String, isText: Bool = false) {
    resolved.append(ScenarioFile.Input(path: path, value: value, isText: isText))
  }

  func record(_ path: String, _ value: Double) {
    record(path, value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)")
  }

  /// What is recorded meanwhile, kept apart: whether it counts is known only afterwards.
  func recordingApart<Result>(_ body: () -> Result) -> (Result, [ScenarioFile.Input]) {
    let start = resolved.count
    let result = body()
    let inputs = Array(resolved[start...])
    resolved.removeSubrange(start...)
    return (result, inputs)
  }

  /// Records what was kept apart.
  func record(_ inputs: [ScenarioFile.Input]) {
    resolved += inputs
  }

  func report(_ fault: Fault, at place: Place) {
    switch fault {
    // What is missing is known by its address, and a key that nothing reads changes nothing.
    case .missing, .unknownKey: break
    default: unread.insert(place)
    }
    faults.report(fault, at: place)
  }

  /// Notes that a number, or a list of them, was read at a place.
  func noteNumber(at place: Place) { numbers.insert(place) }

  /// Notes how far off a number is said to be.
  func note(_ spread: StatedSpread, at address: Address, place: Place) {
    spreads[address] = spread
    spreadPlaces[address] = place
  }

  /// Says that what stands at a place couldn't be read, for a fault that was reported elsewhere.
  func leaveUnread(_ place: Place) { unread.insert(place) }

  /// Notes what names a segment that a file takes away; whether it does.
  func isOrphan(_ address: Address, of segment: String, at place: Place) -> Bool {
    guard takenAwaySegments[segment] != nil else { return false }
    if orphans[segment, default: []].last != address { orphans[segment, default: []].append(address) }
    leaveUnread(place)
    return true
  }

  /// Reports each segment that is taken away while something names it still, where it is taken away.
  func reportOrphans() {
    for (segment, addresses) in orphans {
      guard let place = takenAwaySegments[segment] else { continue }
      report(.stillNamed(segment, by: addresses.map(\.description)), at: place)
    }
  }

  /// Reports a key that must be there and isn't, unless a measure may do without it.
  func reportMissing(
    _ description: ParameterDescription, in subject: LocalizedText, of address: Address, at place: Place,
    orMeasure: Bool = false
  ) {
    missing.insert(address.appending(description.key))
    report(.missing(description, in: subject, orMeasure: orMeasure), at: place)
  }
}
