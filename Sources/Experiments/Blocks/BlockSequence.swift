/// The blocks of an experiment, as they are done, in order of their replications.
///
/// They are simulated by threads of their own, never by those on which asynchronous code takes turns: a server that
/// awaits a block keeps answering. Asking for an iterator begins the work; letting go of it, or cancelling the task that
/// awaits a block, ends it. Whoever awaits is free at once, and each thread after the replication that it is in.
public struct BlockSequence: AsyncSequence, Sendable {
  let experiment: Experiment
  let missing: RangeSet<Int>
  let begins: @Sendable (Int) -> Void

  /// Begins the work.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(blocks: BlockWork.start(experiment, missing, begins).makeAsyncIterator())
  }

  /// Blocks that are being made.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var blocks: AsyncThrowingStream<Block, any Error>.Iterator

    /// The next block.
    ///
    /// - Throws: `Experiment.Failure` of the first replication whose result can't be trusted, after the blocks before it;
    ///   `CancellationError` when the task is cancelled.
    public mutating func next() async throws -> Block? {
      let block = try await blocks.next()
      if block == nil { try Task.checkCancellation() }
      return block
    }
  }
}
