internal import CGSL

extension Double {
  /// The number for a message: six significant digits, without a point when it is whole.
  var inSixDigits: String {
    guard isFinite, self != 0 else { return self == 0 ? "0" : isNaN ? "not a number" : "infinite" }
    let unit = pow(10, 5 - log10(abs(self)).rounded(.down))
    let rounded = unit.isFinite && unit > 0 ? (self * unit).rounded() / unit : self
    return abs(rounded) < 1e15 && rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
