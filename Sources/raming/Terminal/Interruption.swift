import Dispatch
import Foundation
import Publishing
import Storage
import Synchronization

/// Ctrl-C and its kin: what was being written is removed, and the command ends with 128 plus the signal's number.
///
/// Kept work stays, so that the same command goes on from them.
///
/// A signal that was ignored when the command began stays ignored: `nohup` and a shell's `&` mean it so.
final class Interruption: Sendable {
  private let console: Console
  private let tables = Mutex<OutputFolder?>(nil)
  private let kept = Mutex<(any KeptWork)?>(nil)
  private let pictures = Mutex<PictureFolder?>(nil)
  private let scratch = Mutex<ScratchFolder?>(nil)
  private let progress = Mutex<ProgressLine?>(nil)
  /// Kept alive and touched in `init` only.
  nonisolated(unsafe) private var sources: [any DispatchSourceSignal] = []

  init(_ console: Console) {
    self.console = console
    // A file that may grow no further is then an error of writing, told like any other.
    signal(SIGXFSZ, SIG_IGN)
    // A queue with a thread of its own: on the shared ones a signal would wait until the estimates leave a core.
    let queue = DispatchQueue(label: "signals", qos: .userInteractive)
    for number in [SIGINT, SIGTERM, SIGHUP] where !Self.ignores(number) {
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [self] in end(number) }
      source.resume()
      sources.append(source)
    }
  }

  /// Makes this process ignore a signal, so that only its source hears of it.
  ///
  /// - Returns: whether it did so already.
  private static func ignores(_ number: Int32) -> Bool {
    unsafeBitCast(signal(number, SIG_IGN), to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Opens an output folder that is removed when the command is interrupted.
  func open(_ path: String) throws -> OutputFolder {
    do throws(OutputFailure) {
      let opened = try OutputFolder(path)
      tables.withLock { $0 = opened }
      return opened
    } catch {
      throw console.failure(error)
    }
  }

  /// Names finished work that stays when the command is interrupted.
  func watch(_ work: any KeptWork) {
    kept.withLock { $0 = work }
  }

  /// Names pictures that are given up when the command is interrupted.
  func watch(_ folder: PictureFolder) {
    pictures.withLock { $0 = folder }
  }

  /// Names what is put down on the way, which goes when the command is interrupted.
  func watch(_ folder: ScratchFolder) {
    scratch.withLock { $0 = folder }
  }

  /// Names the line that is wiped first.
  func watch(_ line: ProgressLine) {
    progress.withLock { $0 = line }
  }

  private func end(_ number: Int32) {
    progress.withLock { $0?.clear() }
    pictures.withLock { $0?.discard() }
    scratch.withLock { $0?.discard() }
    let holdsWork = kept.withLock { $0?.holdsAny == true }
    let message = tables.withLock { folder in
      folder?.discard()
      return switch folder?.isCommitted {
      case nil: Messages.interrupted
      case false?: holdsWork ? Messages.interruptedWithBlocks : Messages.interruptedUnwritten
      case true?: Messages.interruptedWritten
      }
    }
    console.say(message)
    _exit(128 + number)
  }
}
