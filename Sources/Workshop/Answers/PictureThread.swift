internal import Dispatch

/// A thread of its own for pictures, which take seconds: one answer's after the other's, so that nobody who asks something
/// meanwhile waits for them.
public final class PictureThread: TaskExecutor {
  private let queue = DispatchQueue(label: "pictures", qos: .utility)

  /// A thread that nothing runs on yet.
  public init() {}

  /// Runs a part of the work after those before it.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
