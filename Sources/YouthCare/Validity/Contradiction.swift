/// What can be wrong with a scenario, and how it is said: the reason; what would mend it.
///
/// Texts name keys as scenario files do, so that a page, a test and a file give the same refusals.
package enum Contradiction: Sendable, Equatable {
  // Numbers
  case outOfRange(String, Double, ClosedRange<Double>, ParameterUnit)
  case noDuration(String)
  case notTwelve(String, Int)
  case allZero(String)
  case needs(String, in: LocalizedText, meaning: LocalizedText, kind: LocalizedText)
  case spread(String, SpreadRefusal)
  // Shares, places, clients of today
  case both(String, String)
  case neither(String, String, in: LocalizedText)
  case sharesDontAddUp(String, Double)
  case sharesPassOne([String], Double)
  case routesPassOne(String, Double, day: CalendarDate?)
  case placesTwice
  case placesOfSomeProviders(stated: String, missing: String)
  case waitedWithoutWaiting
  case waitingWithoutAges
  case moreInCareThanPlaces(inCare: Int, places: Int)
  case nobodyWaits(String)
  case startIsEmpty(String)
  case keepsPlaceForItself(String)
  case circleOfKeptPlaces([String])
  // Names
  case none(of: String)
  case noSuchSegment(String, Int)
  case unknownName(String, in: String, LocalizedText, [String])
  case emptyName(in: String)
  case badSegmentName(String)
  case reservedName(String)
  case reservedFileName(String)
  case similarName(String, String)
  case twice(String)
  case tooMany(String, Int, limit: Int)
  case notOnePerSeverity(String, Int, severities: Int)
  // Dates and changes
  case dateOutside(String, CalendarDate, ClosedRange<CalendarDate>)
  case untilBeforeFrom(CalendarDate, CalendarDate)
  case yearOutside(Int, [Int])
  case wrongOperation(String, String, [String])
  case nothingToChange(String, String?)
  /// A segment whose places would follow its caseload twice, and the change by which they do already.
  case followsTwice(String, String)
  /// A lever that can do nothing where it is stated, or not all that is stated, and why: told, and not refused.
  case idle(String, LocalizedText, isInPart: Bool = false)
  // Contracts, providers, the region as a whole
  case contract(ContractContradiction)
  case supply(SupplyContradiction)
  case timeless(TimelessContradiction)
  case region(RegionContradiction)
  // What is uncertain
  case dependence(DependenceContradiction)

  /// Something that is needed and missing in what is named.
  package static func missing(_ description: ParameterDescription, in subject: LocalizedText) -> Contradiction {
    var kind = description.unit.name
    if description.unit == .mapping || description.unit == .text { kind = LocalizedText("") }
    if !description.choices.isEmpty { kind = Wording.list(description.choices, or: true) }
    return .needs(description.key, in: subject, meaning: description.meaning, kind: kind)
  }

  /// Whether it is about something that is there, whatever is there or misses elsewhere.
  package var isAboutWhatStands: Bool {
    switch self {
    case .outOfRange, .notTwelve, .allZero, .emptyName, .badSegmentName, .reservedName, .reservedFileName, .similarName,
      .twice, .tooMany, .spread:
      true
    case .noDuration, .needs, .both, .neither, .sharesDontAddUp, .sharesPassOne, .routesPassOne, .placesTwice,
      .placesOfSomeProviders, .waitedWithoutWaiting, .waitingWithoutAges, .moreInCareThanPlaces, .nobodyWaits,
      .startIsEmpty, .keepsPlaceForItself, .circleOfKeptPlaces, .none, .noSuchSegment, .unknownName, .notOnePerSeverity,
      .dateOutside, .untilBeforeFrom, .yearOutside, .wrongOperation, .nothingToChange, .followsTwice, .idle, .contract,
      .supply, .timeless, .region, .dependence:
      false
    }
  }
}
