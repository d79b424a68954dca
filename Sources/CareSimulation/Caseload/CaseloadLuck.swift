internal import Sampling

/// The clients' luck: a random stream for each kind of decision about them.
struct CaseloadLuck: ~Copyable {
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
  var access: RandomStream
  var waitingHarm: RandomStream
  var review: RandomStream
  var listCheck: RandomStream
  var subcontract: RandomStream
  var transfer: RandomStream
  var inducement: RandomStream
  var outsideContract: RandomStream
  var outcome: RandomStream

  init(seed: UInt64) {
    candidateCount = RandomStream(seed, .candidateCount)
    candidateTime = RandomStream(seed, .candidateTime)
    thinning = RandomStream(seed, .thinning)
    monthFactor = RandomStream(seed, .monthFactor)
    yearShock = RandomStream(seed, .yearShock)
    profile = RandomStream(seed, .profile)
    provider = RandomStream(seed, .provider)
    stay = RandomStream(seed, .stay)
    patience = RandomStream(seed, .patience)
    route = RandomStream(seed, .route)
    reEntryDelay = RandomStream(seed, .reEntryDelay)
    dropOutDestination = RandomStream(seed, .dropOutDestination)
    returnDelay = RandomStream(seed, .returnDelay)
    presentCount = RandomStream(seed, .presentCount)
    presentStay = RandomStream(seed, .presentStay)
    presentWait = RandomStream(seed, .presentWait)
    acceptance = RandomStream(seed, .acceptance)
    substitution = RandomStream(seed, .substitution)
    access = RandomStream(seed, .access)
    waitingHarm = RandomStream(seed, .waitingHarm)
    review = RandomStream(seed, .review)
    listCheck = RandomStream(seed, .listCheck)
    subcontract = RandomStream(seed, .subcontract)
    transfer = RandomStream(seed, .transfer)
    inducement = RandomStream(seed, .inducement)
    outsideContract = RandomStream(seed, .outsideContract)
    outcome = RandomStream(seed, .outcome)
  }
}
