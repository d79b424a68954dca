internal import Experiments

/// The parts of a difference in cost as they are printed: reasons add up to the difference, and segments to each reason.
///
/// All stand in the step of the whole difference, which is better known than what it is made of, so that it reads here as
/// it does elsewhere: the last digits of the parts are there to add up.
struct AddedReasons {
  /// The difference.
  let total: RoundedNumber
  private let step: RoundingStep
  private let isExact: Bool
  /// How many steps each reason is told as in the region, and in each segment.
  private let region: [Int]
  private let segments: [[Int]]

  /// Those of reasons, in a unit; `nil` where the error isn't known.
  init?(_ difference: CostDifference, _ reasons: [CostPart], in unit: Double, maximumDecimals: Int) {
    let whole = difference.figure()
    guard whole.standardError.isFinite else { return nil }
    step = RoundingStep(atLeast: whole.standardError / unit, maximumDecimals: maximumDecimals)
    isExact = whole.standardError == 0
    let size = step.size * unit
    let added = AddedParts(reasons.map { difference.figure($0).value }, total: whole.value, inStepsOf: size)
    region = added.parts
    total = RoundedNumber(Double(added.total) * step.size, toPowerOfTen: step.exponent, times: step.multiple)
    let places = difference.segments.indices
    let byReason = zip(reasons, added.parts).map { reason, told in
      // What is the region's alone, no segment has.
      places.allSatisfy { difference.isZero(reason, in: $0) }
        ? places.map { _ in 0 }
        : LargestRemainder.round(places.map { difference.figure(reason, in: $0).value / size }, to: told)
    }
    segments = places.map { place in byReason.map { $0[place] } }
  }

  /// What stands for a reason by its position, or for all of them together; of a segment, or of the region.
  func text(_ reason: Int?, in segment: Int?, by numbers: NumberText) -> String {
    let told = segment.map { segments[$0] } ?? region
    let steps = reason.map { told[$0] } ?? told.reduce(0, +)
    return isExact ? numbers.exact(Double(steps) * step.size, maximumDecimals: 4) : numbers.steps(steps, of: step)
  }
}
