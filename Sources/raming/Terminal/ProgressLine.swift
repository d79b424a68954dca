import Foundation
import Synchronization
import YouthCare

/// One line on a terminal that is written over and over: how far, and how long still.
///
/// Without a terminal there is nothing to see it, and nothing is written.
final class ProgressLine: Sendable {
  private struct State {
    var finished = 0
    var scenario = ""
    var shown: ContinuousClock.Instant?
    var length = 0
  }

  private let console: Console
  private let isShown: Bool
  private let total: Int
  private let began = ContinuousClock.now
  private let state = Mutex(State())

  /// A line for so many replications of all scenarios together.
  init(_ console: Console, total: Int, isQuiet: Bool) {
    self.console = console
    self.total = total
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Begins a scenario, after so many replications of others.
  func begin(_ scenario: String, after finished: Int) {
    state.withLock { state in
      state.scenario = scenario
      state.finished = finished
      state.shown = nil
    }
    update(done: 0)
  }

  /// Tells how many replications of the scenario are done.
  func update(done: Int) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if let shown = state.shown, now - shown < .milliseconds(200) { return }
      state.shown = now
      let all = state.finished + done
      let spent = now - began
      let left = all > 0 ? spent * (Double(total - all) / Double(all)) : nil
      let text = Messages.progress(
        state.scenario, percent: all * 100 / total, done: all, total: total, left: left.map(Self.words))
      let line = text.text(in: console.language).madeVisible()
      let padding = String(repeating: " ", count: max(0, state.length - line.count))
      state.length = line.count
      _ = Console.write("\r\(line)\(padding)", to: STDERR_FILENO)
    }
  }

  /// Wipes the line.
  func clear() {
    guard isShown else { return }
    state.withLock { state in
      _ = Console.write("\r\(String(repeating: " ", count: state.length))\r", to: STDERR_FILENO)
      state.length = 0
    }
  }

  private static func words(_ duration: Duration) -> String {
    let seconds = Int(duration.components.seconds) + 1
    return seconds < 100
      ? "\(seconds) s" : seconds < 6000 ? "\((seconds + 59) / 60) min" : "\((seconds + 3599) / 3600) h"
  }
}
