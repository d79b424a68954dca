/// The purposes of numbers that estimates draw for themselves: none is one of the model's.
enum OwnPurpose {
  /// Which values of a sample are drawn anew.
  static let resampling = UInt16.max
  /// The shift of evenly spread points.
  static let shift = UInt16.max - 1
  /// The paths of an elementary-effects design.
  static let paths = UInt16.max - 2
  /// Where in a step of a count an outcome is put.
  static let ties = UInt16.max - 3
  /// Which half of the cases a box is searched in.
  static let halves = UInt16.max - 4
}
