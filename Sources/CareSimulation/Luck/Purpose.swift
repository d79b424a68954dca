/// The kinds of decision, each with random numbers of its own.
///
/// The raw value is part of every counter: it is never reused and never renumbered, or results move.
enum Purpose: UInt16, CaseIterable {
  case candidateCount = 1
  case thinning = 2
  case monthFactor = 3
  case yearShock = 4
  case severity = 5
  case referrer = 6
  case urgency = 7
  case provider = 8
  case stay = 9
  case patience = 10
  case route = 11
  case reEntry = 12
  case reEntryDelay = 13
  case dropOutDestination = 14
  case returnDelay = 15
  case returnSeverity = 16
  case returnUrgency = 17
  case presentCount = 18
  case presentStay = 19
  case presentWait = 20
  case candidateTime = 21
}
