/// The kinds of decision, each with random numbers of its own.
///
/// MODEL.md, T7.
///
/// The raw value is part of every counter: it is never reused and never renumbered, or results move.
enum Purpose: UInt16, CaseIterable {
  case candidateCount = 1
  case thinning = 2
  case monthFactor = 3
  case yearShock = 4
  /// Who a client is: severity, urgency and referrer, in this order.
  case profile = 5
  case provider = 8
  case stay = 9
  case patience = 10
  /// Where a completed trajectory leads, and whether who leaves comes back, in this order.
  case route = 11
  case reEntryDelay = 13
  /// Where a drop-out goes; whether he comes back heavier; whether urgent, in this order.
  case dropOutDestination = 14
  case returnDelay = 15
  case presentCount = 18
  case presentStay = 19
  case presentWait = 20
  case candidateTime = 21
  /// Whether a provider accepts a client.
  case acceptance = 22
  /// Whether a client is helped in another segment instead; whether that isn't enough, in this order.
  case substitution = 23
  /// Whether a provider gives notice.
  case notice = 24
  /// The cost index of a year, and its provisional value, in this order.
  case costIndex = 25
  /// Whether a higher ceiling is granted.
  case approval = 26
  /// The noise in what the municipality is told of a month.
  case reporting = 27
  /// Whether the council raises the budget.
  case council = 28
  /// Whether support at the practice keeps a client out, whether access diverts him, whether he comes back, heavier and
  /// when, in this order.
  case access = 29
  /// Whether a waiting client has bridging care; whether he becomes heavier, in this order.
  case waitingHarm = 30
  /// When a review ends care; whether too early, in this order.
  case review = 31
  /// Whether a request on the list has been solved.
  case listCheck = 32
  /// Whether a start is passed on to a subcontractor.
  case subcontract = 33
  /// How a provider differs in stay, cost and quality, in this order.
  case traits = 34
  /// How many new providers come in a month.
  case entry = 35
  /// What a score shows besides quality.
  case score = 36
  /// Whether a provider in distress is rescued.
  case rescue = 37
  /// When a client of a provider who closes moves.
  case transfer = 38
  /// How many clients a provider brings in himself, and when each comes.
  case inducement = 39
  /// Whether who is refused gets care outside the contracts.
  case outsideContract = 40
  /// Whether a trajectory reached the outcome on which a part of its price hangs.
  case outcome = 41
}
