import ArgumentParser
import Experiments
import Foundation
import Storage
import YouthCare

/// Where the command speaks: results on standard output, all else on standard error.
struct Console: Sendable {
  /// The language.
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Prints a result.
  ///
  /// - Throws: exit code 1 where it can't be written, so that a full disk doesn't pass for an empty result.
  func print(_ text: String) throws {
    let text = text.hasSuffix("\n") ? text : text + "\n"
    guard Self.write(text.madeVisible(keepingLines: true), to: STDOUT_FILENO) else {
      say(Messages.notPrinted)
      throw ExitCode(1)
    }
  }

  /// Says what goes on or goes wrong, on one line.
  func say(_ text: LocalizedText) {
    sayLine("raming: " + text.text(in: language))
  }

  /// Says a line as it is, such as `file:line:column: …`.
  ///
  /// What a file or an argument brought along reaches no terminal raw.
  func sayLine(_ line: String) {
    _ = Self.write(line.madeVisible(keepingLines: true) + "\n", to: STDERR_FILENO)
  }

  /// Says what was wrong with the output, and ends: 64 where another folder mends it, 1 where the machine failed.
  func failure(_ failure: OutputFailure) -> ExitCode {
    say(failure.message)
    return ExitCode(failure.isRefusal ? 64 : 1)
  }

  /// Says what is wrong with the command line, and ends.
  func refuse(_ message: LocalizedText) -> ExitCode {
    say(message)
    return ExitCode(64)
  }

  /// Says why an experiment can't be run or trusted, and ends.
  ///
  /// - Parameter canBeFixed: whether the command takes `--fixed`, so that it can be a mend.
  func failure(_ failure: Experiment.Failure, in scenario: String, canBeFixed: Bool = true) -> ExitCode {
    switch failure {
    case .tooLarge(let bytes, let allowed):
      say(Messages.tooLarge(scenario, bytes: bytes, allowed: allowed))
      return ExitCode(64)
    case .identityViolated(let replication, let violations):
      say(Messages.identityViolated(scenario, replication: replication, violations.joined(separator: "; ")))
      return ExitCode(1)
    case .standstill(let replication, let segment, let month):
      say(Messages.standstill(scenario, replication: replication, segment: segment, month: month))
      return ExitCode(1)
    case .impossibleWorld(let replication, let segment, let fault):
      say(
        Messages.impossibleWorld(
          scenario, replication: replication, segment: segment ?? "", because: fault, canBeFixed: canBeFixed))
      return ExitCode(1)
    }
  }

  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
