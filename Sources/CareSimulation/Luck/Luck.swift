internal import Sampling

/// The random streams of one worker: one for each kind of decision.
struct Luck: ~Copyable {
  var candidateCount: RandomStream
  var candidateTime: RandomStream
  var thinning: RandomStream
  var monthFactor: RandomStream
  var yearShock: RandomStream
  var profile: RandomStream
  var provider: RandomStream
  var stay: RandomStream
  var patience: RandomStream
  var route: RandomStream
  var reEntryDelay: RandomStream
  var dropOutDestination: RandomStream
  var returnDelay: RandomStream
  var presentCount: RandomStream
  var presentStay: RandomStream
  var presentWait: RandomStream
  var acceptance: RandomStream
  var substitution: RandomStream
  var notice: RandomStream
  var costIndex: RandomStream
  var approval: RandomStream
  var reporting: RandomStream
  var council: RandomStream
  var access: RandomStream
  var waitingHarm: RandomStream
  var review: RandomStream
  var listCheck: RandomStream
  var subcontract: RandomStream
  var traits: RandomStream
  var entry: RandomStream
  var score: RandomStream
  var rescue: RandomStream
  var transfer: RandomStream
  var inducement: RandomStream

  init(seed: UInt64) {
    func stream(_ purpose: Purpose) -> RandomStream { RandomStream(seed: seed, purpose: purpose.rawValue) }
    candidateCount = stream(.candidateCount)
    candidateTime = stream(.candidateTime)
    thinning = stream(.thinning)
    monthFactor = stream(.monthFactor)
    yearShock = stream(.yearShock)
    profile = stream(.profile)
    provider = stream(.provider)
    stay = stream(.stay)
    patience = stream(.patience)
    route = stream(.route)
    reEntryDelay = stream(.reEntryDelay)
    dropOutDestination = stream(.dropOutDestination)
    returnDelay = stream(.returnDelay)
    presentCount = stream(.presentCount)
    presentStay = stream(.presentStay)
    presentWait = stream(.presentWait)
    acceptance = stream(.acceptance)
    substitution = stream(.substitution)
    notice = stream(.notice)
    costIndex = stream(.costIndex)
    approval = stream(.approval)
    reporting = stream(.reporting)
    council = stream(.council)
    access = stream(.access)
    waitingHarm = stream(.waitingHarm)
    review = stream(.review)
    listCheck = stream(.listCheck)
    subcontract = stream(.subcontract)
    traits = stream(.traits)
    entry = stream(.entry)
    score = stream(.score)
    rescue = stream(.rescue)
    transfer = stream(.transfer)
    inducement = stream(.inducement)
  }
}
