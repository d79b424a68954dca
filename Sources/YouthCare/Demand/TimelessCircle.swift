internal import Sampling

/// A way that leads a client back to where he was and takes no time: he would go round it for ever on one day.
public enum TimelessCircle: Equatable, Sendable {
  /// Who gives up waiting does so at once, and comes back at once: segment position.
  case dropOut(Int)
  /// Care takes no time, and who comes back after it does so at once: segment position.
  case reEntry(Int)
  /// Care takes no time anywhere in a circle of routes: segment positions, the first again in the last place.
  case routes([Int])
}

extension Scenario {
  /// The circles that can take no time on some day of the contract, however seldom a client goes round them.
  ///
  /// Lengths count as nothing where they are more likely than not shorter than an instant: an atom at zero, or numbers
  /// so small that the clock doesn't move. Dated changes count as they are at their lowest.
  public var timelessCircles: [TimelessCircle] {
    let calendar = ContractCalendar(contract)
    let days = calendar.months[0].start...calendar.horizon
    func lowest(_ target: DatedChange.Target, _ position: Int) -> Double {
      Timeline(1, steps: steps(target, in: position)).bounds(between: days.lowerBound, and: days.upperBound).lowerBound
    }
    func highest(_ share: Double, _ target: DatedChange.Target, _ position: Int) -> Double {
      Timeline(share, steps: steps(target, in: position)).bounds(between: days.lowerBound, and: days.upperBound)
        .upperBound
    }
    let caresAtOnce = segments.enumerated().map { position, segment in
      let factor = lowest(.stay, position)
      return segment.severities.contains { segment.stay.isInstant(times: $0.stay * factor) }
    }
    var circles: [TimelessCircle] = []
    for (position, segment) in segments.enumerated() {
      if let dropOut = segment.dropOut, dropOut.returns > 0, dropOut.returnDelay?.isInstant(times: 1) ?? false {
        let factor = lowest(.patience, position)
        if dropOut.patience.contains(where: { $0?.isInstant(times: factor) ?? false }) {
          circles.append(.dropOut(position))
        }
      }
      if caresAtOnce[position], let reEntry = segment.reEntry, reEntry.delay.isInstant(times: 1),
        highest(reEntry.probability, .reEntry, position) > 0
      {
        circles.append(.reEntry(position))
      }
    }
    let targets = segments.enumerated().map { position, segment in
      segment.routes.filter { highest($0.share, .route(to: $0.target), position) > 0 }.map(\.target)
    }
    return circles + Self.circles(of: targets, among: caresAtOnce).map { .routes($0) }
  }

  /// A circle through each place that has one, of steps between places that are allowed; each circle once.
  private static func circles(of steps: [[Int]], among isAllowed: [Bool]) -> [[Int]] {
    var circles: [[Int]] = []
    var isDone = isAllowed.map { !$0 }
    var path: [Int] = []
    func visit(_ place: Int) {
      if let start = path.firstIndex(of: place) {
        circles.append(path[start...] + [place])
        return
      }
      guard !isDone[place] else { return }
      path.append(place)
      for next in steps[place] { visit(next) }
      path.removeLast()
      isDone[place] = true
    }
    for place in steps.indices { visit(place) }
    return circles
  }
}

extension Distribution {
  /// A tenth of a second, in days: beside it the clock of a contract of years hardly moves.
  private static let instant = 1e-6

  /// Whether a length that is drawn from it, times a factor, is more likely than not over in an instant.
  func isInstant(times factor: Double) -> Bool { factor <= 0 || survival(Self.instant / factor) < 0.5 }
}
