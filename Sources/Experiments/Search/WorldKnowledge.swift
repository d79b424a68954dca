/// What is known of each world about whether some norms hold at the values of a lever, when each norm comes to hold, or
/// ceases to, once only as the lever rises.
struct WorldKnowledge: Sendable {
  /// How a norm goes with the lever.
  enum Course: Sendable, Equatable {
    /// It holds from some value on.
    case rises
    /// It holds up to some value.
    case falls
  }

  private struct Bounds {
    /// The greatest position at which it was seen to be on the low side, and the least on the high side.
    var low = Int.min
    var high = Int.max
  }

  let courses: [Course]
  private var bounds: [[Bounds]]

  /// Nothing is known yet.
  init(worlds: Int, courses: [Course]) {
    self.courses = courses
    bounds = Array(repeating: courses.map { _ in Bounds() }, count: worlds)
  }

  /// Notes what a world showed at a position.
  mutating func note(_ holds: [Bool], in world: Int, at position: Int) {
    for (norm, course) in courses.enumerated() {
      if holds[norm] == (course == .rises) {
        bounds[world][norm].high = min(bounds[world][norm].high, position)
      } else {
        bounds[world][norm].low = max(bounds[world][norm].low, position)
      }
    }
  }

  /// Whether a norm holds in a world at a position; `nil` where that has to be seen.
  func holds(_ norm: Int, in world: Int, at position: Int) -> Bool? {
    let known = bounds[world][norm]
    // Where both are said, what is nearer counts: the world isn't as regular as it is taken for.
    if position >= known.high, position > known.low || known.high <= known.low && position == known.high {
      return courses[norm] == .rises
    }
    if position <= known.low { return courses[norm] == .falls }
    return nil
  }

  /// Whether all norms hold in a world at a position; `nil` where that has to be seen.
  func allHold(in world: Int, at position: Int) -> Bool? {
    let each = courses.indices.map { holds($0, in: world, at: position) }
    if each.contains(false) { return false }
    return each.contains(nil) ? nil : true
  }
}
