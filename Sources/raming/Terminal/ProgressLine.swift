import Foundation
import Synchronization
import YouthCare

/// One line on a terminal that is written over and over: how far, and how long still, or what is done besides.
///
/// Without a terminal there is nothing to see it, and nothing is written.
final class ProgressLine: Sendable {
  private struct State {
    var finished = 0
    /// Replications that were done before, and took no time now.
    var kept = 0
    var scenario = ""
    var shown: ContinuousClock.Instant?
    var width = 0
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

  /// Begins a scenario, after so many replications of others, of which some were done by an earlier run.
  func begin(_ scenario: String, after finished: Int, kept: Int = 0) {
    state.withLock { state in
      state.scenario = scenario
      state.finished = finished
      state.kept += kept
      state.shown = nil
    }
    update(done: kept)
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
      let run = all - state.kept
      let left = run > 0 ? spent * (Double(total - all) / Double(run)) : nil
      func line(_ scenario: String) -> TerminalText {
        let text = Messages.progress(
          scenario, percent: all * 100 / total, done: all, total: total, left: left.map(Self.words))
        return TerminalText(text.text(in: console.language).madeVisible())
      }
      // The name gives way first; the last column stays free, or the terminal would go to the next line.
      let room = TerminalText.columns(of: STDERR_FILENO) - 1
      let name = TerminalText(state.scenario.madeVisible()).shortened(to: max(1, room - line("").width))
      write(line(name.text).shortened(to: room), &state)
    }
  }

  /// Tells what is done that isn't counted.
  func tell(_ text: LocalizedText) {
    guard isShown else { return }
    let line = TerminalText(text.text(in: console.language).madeVisible())
    state.withLock { write(line.shortened(to: TerminalText.columns(of: STDERR_FILENO) - 1), &$0) }
  }

  /// Wipes the line.
  func clear() {
    guard isShown else { return }
    state.withLock { state in
      write(TerminalText(""), &state)
      _ = Console.write("\r", to: STDERR_FILENO)
    }
  }

  /// Writes a line over the last one, within the width that the terminal has now.
  private func write(_ line: TerminalText, _ state: inout State) {
    let shown = min(state.width, TerminalText.columns(of: STDERR_FILENO) - 1)
    let padding = String(repeating: " ", count: max(0, shown - line.width))
    state.width = line.width
    _ = Console.write("\r\(line.text)\(padding)", to: STDERR_FILENO)
  }

  private static func words(_ duration: Duration) -> String {
    let seconds = Int(duration.components.seconds) + 1
    return seconds < 100
      ? "\(seconds) s" : seconds < 6000 ? "\((seconds + 59) / 60) min" : "\((seconds + 3599) / 3600) h"
  }
}
