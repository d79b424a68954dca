extension Fault {
  /// Whether it is about something that stands in the file, whatever stands or misses elsewhere.
  ///
  /// Where part of a file couldn't be read, only such faults are told: what seems to be missing, or not to fit, may
  /// stand in the part that is lost.
  var isAboutWhatStands: Bool {
    switch self {
    case .file, .unknownKey, .emptyName, .expectedMapping, .expectedNames, .expectedScalar, .expectedList,
      .expectedText, .cutAtComma, .expectedDistribution, .expectedSegments, .badNumber, .noWholeNumber, .typography,
      .badDuration, .badDate, .badChoice, .badChoiceOrNumber, .noPercentage, .notWhole, .outOfRange, .notTwelve,
      .allZero, .badSegmentName, .reservedName, .reservedFileName, .similarName, .segmentTwice, .tooMany, .noYear:
      true
    case .noValue, .differsFromNothing, .missing, .missingFamily, .missingModel, .mixedNumbers, .badDistribution, .both,
      .neither,
      .sharesDontAddUp, .sharesPassOne, .routesPassOne, .placesTwice, .placesOfSomeProviders,
      .waitedWithoutWaiting, .waitingWithoutAges, .moreInCareThanPlaces, .nobodyWaits, .startIsEmpty,
      .keepsPlaceForItself, .circleOfKeptPlaces, .unknownName, .noSuchSegmentBelow, .dateOutside, .untilBeforeFrom,
      .yearOutside, .toSegmentWithoutRoute, .noOperation, .manyOperations, .wrongOperation, .nothingToChange, .contract,
      .supply, .timeless, .region:
      false
    }
  }
}
