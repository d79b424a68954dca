/// A provider with all his contracts: his money, and whether he is in distress.
struct Organisation {
  /// Months in a row with an empty till.
  var emptyMonths = 0
  /// The first month in which distress is looked at again, after a rescue.
  var safeUntil = 0
  var isDistressed = false
  /// Months of the contract that ended with him in distress, while a contract of his was open.
  var monthsInDistress = 0
  /// The month in which he ran out of money for good.
  var failedIn: Int?
}
