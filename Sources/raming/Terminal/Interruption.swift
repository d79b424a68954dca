import Dispatch
import Foundation
import Storage
import Synchronization

/// Ctrl-C and its kin: what was being written is removed, and the command ends with 128 plus the signal's number.
final class Interruption: Sendable {
  private let console: Console
  private let folder = Mutex<OutputFolder?>(nil)
  private let progress = Mutex<ProgressLine?>(nil)
  /// Kept alive and touched in `init` only.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  init(_ console: Console) {
    self.console = console
    // A file that may grow no further is then an error of writing, told like any other.
    signal(SIGXFSZ, SIG_IGN)
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    sources = numbers.map { DispatchSource.makeSignalSource(signal: $0, queue: .global()) }
    for (number, source) in zip(numbers, sources) {
      signal(number, SIG_IGN)
      source.setEventHandler { [self] in end(number) }
      source.resume()
    }
  }

  /// Opens an output folder that is removed when the command is interrupted.
  func open(_ path: String) throws -> OutputFolder {
    do throws(OutputFailure) {
      let opened = try OutputFolder(path)
      folder.withLock { $0 = opened }
      return opened
    } catch {
      throw console.failure(error)
    }
  }

  /// Names the line that is wiped first.
  func watch(_ line: ProgressLine) {
    progress.withLock { $0 = line }
  }

  private func end(_ number: Int32) {
    progress.withLock { $0?.clear() }
    let isUnwritten = folder.withLock { folder in
      folder?.discard()
      return folder.map { !$0.isCommitted } ?? false
    }
    console.say(isUnwritten ? Messages.interruptedUnwritten : Messages.interrupted)
    _exit(128 + number)
  }
}
