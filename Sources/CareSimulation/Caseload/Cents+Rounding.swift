internal import YouthCare

extension Cents {
  /// Rounds half up; nothing that is rounded so is negative. (`rounded()` calls the C library on processors without
  /// SSE 4.1.)
  @inline(__always)
  static func rounded(_ cents: Double) -> Int { Int(cents * Cents.hairsBreadth + 0.5) }

  /// The same of what can be owed back: half a cent goes away from nothing.
  static func roundedEitherWay(_ cents: Double) -> Int { cents < 0 ? -rounded(-cents) : rounded(cents) }
}
