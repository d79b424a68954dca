internal import Experiments
internal import YouthCare

/// What there is to say of waiting, in sentences written from the figures.
struct WaitingWords {
  private let part: WaitingPart
  private var summary: Summary { part.summary }
  private var numbers: NumberText { part.numbers }
  private var years: [Int] { summary.calendar.years }
  private var last: Int { years[years.count - 1] }

  /// Those of a part.
  init(_ part: WaitingPart) {
    self.part = part
  }

  /// The list at the end, how it moved, and the waits of the last year against the norms.
  var waiting: String { ([list, change] + norms).compactMap(\.self).joined(separator: " ") }

  /// The harm of waiting over the contract.
  var harm: String {
    guard let harm = summary.table.objectives.estimate(.harm, over: .contract)?.figure else { return "" }
    return part.say(.harm, numbers.figure(harm, maximumDecimals: 0), error(harm))
  }

  private func error(_ figure: Figure) -> String { numbers.errorText(figure.standardError, maximumDecimals: 0) }

  private var list: String? {
    guard let waiting = summary.table.year(last, .waiting, segment: nil) else { return nil }
    return part.say(.atEnd, "\(last)", numbers.mean(waiting, maximumDecimals: 0), error(waiting.figure))
  }

  /// The change from the first year's end, replication by replication: what both years share is then no doubt.
  private var change: String? {
    let first = years[0]
    guard first != last, let before = list(in: first), let after = list(in: last) else { return nil }
    let change = Estimate(zip(after, before).map { $0 - $1 }).figure
    guard change.isDistinguishable else { return part.say(.unclear, "\(first)") }
    let size = Figure(abs(change.value), standardError: change.standardError)
    return part.say(
      change.value > 0 ? .more : .fewer, numbers.figure(size, maximumDecimals: 0), error(size), "\(first)")
  }

  private func list(in year: Int) -> [Double]? {
    guard case .plain(let values) = summary.projection.values(Measure.waiting, segment: nil, over: .year(year)) else {
      return nil
    }
    return values
  }

  private var norms: [String] {
    let segments = summary.scenario.segments
    let withNorm = segments.indices.filter { segments[$0].waitNorm != nil }
    guard !withNorm.isEmpty else { return [] }
    let longer = withNorm.filter { segment in
      guard let wait = summary.table.year(last, .waitMeanDays, segment: segment), let norm = segments[segment].waitNorm
      else { return false }
      return wait.mean > norm && Figure(wait.mean - norm, standardError: wait.standardError).isDistinguishable
    }
    let names = longer.map { segments[$0].label(in: part.language) }.joined(separator: ", ")
    let compared =
      longer.isEmpty
      ? part.say(.nowhereLonger, "\(last)")
      : part.say(.longerThanNorm, "\(last)", numbers.count(longer.count), numbers.count(withNorm.count), names)
    let inTime = summary.table.year(last, .shareWithinNorm, segment: nil).map {
      part.say(.shareInTime, "\(last)", numbers.percentage($0.figure))
    }
    return [compared] + [inTime].compactMap(\.self)
  }
}
