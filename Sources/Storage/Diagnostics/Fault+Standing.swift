internal import YouthCare

extension Fault {
  /// Whether it is about something that stands in the file, whatever stands or misses elsewhere.
  ///
  /// Where part of a file couldn't be read, only such faults are told: what seems to be missing, or not to fit, may
  /// stand in the part that is lost.
  var isAboutWhatStands: Bool {
    switch self {
    case .file, .unknownKey, .expectedMapping, .expectedNames, .expectedScalar, .expectedList, .expectedText,
      .cutAtComma, .expectedDistribution, .expectedSegments, .evidenceWithoutValue, .valueWithoutEvidence,
      .evidenceToCome, .namedEvidence, .spreadTwice, .quantilesMissing, .quantilesOutOfOrder, .spreadOfNothing,
      .spreadWithoutValue, .uncertainty, .badNumber,
      .noWholeNumber, .typography, .badDuration,
      .badDate, .badChoice, .badChoiceOrNumber, .noPercentage, .notWhole, .outOfRange, .noYear:
      true
    case .accountability,
      .noValue, .differsFromNothing, .ownTermsWithoutDiffers, .dates, .missing, .missingFamily, .missingModel,
      .mixedNumbers, .badDistribution, .noSuchSegmentBelow, .stillNamed, .expectedReferrers, .notJudged,
      .toSegmentWithoutRoute, .noOperation, .manyOperations, .severalModels, .notWithFunding, .rampOfFollowing,
      .fundingOfOtherChange:
      false
    case .scenario(let contradiction, _): contradiction.isAboutWhatStands
    }
  }
}
