internal import CareSimulation
internal import Foundation
internal import Synchronization

/// The making of blocks by several threads: which are handed out, which are done, and when it ends.
///
/// Blocks are told in order of their replications, whichever is done first, so that what is told doesn't hang on the
/// threads: not its blocks, and not the failure that ends it.
final class BlockWork: Sendable {
  /// The replications of a block: enough to be worth handing out, and done within half a second for most regions.
  static let blockSize = 16

  private struct State {
    /// The next block to hand out.
    var next = 0
    /// The next block to tell.
    var due = 0
    /// Blocks that are done before their turn.
    var early: [Int: Result<Block, any Error>] = [:]
  }

  private let experiment: Experiment
  private let ranges: [Range<Int>]
  private let begins: @Sendable (Int) -> Void
  private let blocks: AsyncThrowingStream<Block, any Error>.Continuation
  private let state = Mutex(State())
  private let isEnded = Atomic(false)

  private init(
    _ experiment: Experiment, _ missing: RangeSet<Int>, _ begins: @escaping @Sendable (Int) -> Void,
    _ blocks: AsyncThrowingStream<Block, any Error>.Continuation
  ) {
    self.experiment = experiment
    self.begins = begins
    self.blocks = blocks
    ranges = missing.ranges.flatMap { range in
      stride(from: range.lowerBound, to: range.upperBound, by: Self.blockSize).map {
        $0..<min($0 + Self.blockSize, range.upperBound)
      }
    }
  }

  /// Starts threads that run what an experiment still misses.
  static func start(
    _ experiment: Experiment, _ missing: RangeSet<Int>, _ begins: @escaping @Sendable (Int) -> Void
  ) -> AsyncThrowingStream<Block, any Error> {
    AsyncThrowingStream { blocks in
      let work = BlockWork(experiment, missing, begins, blocks)
      guard !work.ranges.isEmpty else { return blocks.finish() }
      blocks.onTermination = { _ in work.isEnded.store(true, ordering: .relaxed) }
      for _ in 0..<min(experiment.threads, work.ranges.count) { Thread.detachNewThread { work.run() } }
    }
  }

  /// Makes blocks, one after another, until there are no more.
  private func run() {
    var replicator = Replicator(experiment.plan, seed: experiment.seed)
    while let position = next() {
      do throws(Experiment.Failure) {
        guard let block = try block(of: ranges[position], by: &replicator) else { return }
        done(position, .success(block))
      } catch {
        done(position, .failure(error))
      }
    }
  }

  private func next() -> Int? {
    guard !isEnded.load(ordering: .relaxed) else { return nil }
    return state.withLock { state in
      guard state.next < ranges.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  private func done(_ position: Int, _ result: Result<Block, any Error>) {
    state.withLock { state in
      if case .failure = result { state.next = ranges.count }
      state.early[position] = result
      while let due = state.early.removeValue(forKey: state.due) {
        state.due += 1
        blocks.yield(with: due)
      }
      if state.due == ranges.count { blocks.finish() }
    }
  }

  /// Runs the replications of a block, or as many as are begun before the work is ended: then there is none.
  private func block(
    of numbers: Range<Int>, by replicator: inout Replicator
  ) throws(Experiment.Failure) -> Block? {
    let plan = experiment.plan
    let worlds = experiment.worlds
    let shape = BlockShape(plan)
    var part = BlockPart(numbers, shape)
    var ledger = LedgerSums(plan)
    var control = ControlSums(plan)
    var eventCount = 0
    for (position, number) in numbers.enumerated() {
      if isEnded.load(ordering: .relaxed) { return nil }
      begins(number)
      let draw = experiment.design.draw(number)
      if let worlds {
        replicator = Replicator(try plan.inWorld(draw, of: worlds, replication: number), seed: experiment.seed)
      }
      let eventsBefore = replicator.eventCount
      let audit = replicator.run(draw.chanceNumber) { month, row in
        part.tallies.write(row, replication: position, time: month)
      }
      if let failure = Experiment.Failure(audit, of: number, plan) { throw failure }
      ledger.add(replicator.book)
      part.keep(replicator, plan)
      if let record = replicator.controlRecord { control.add(record) }
      eventCount += replicator.eventCount - eventsBefore
    }
    return Block(
      experiment.identity, shape, ledger, control, eventCount: eventCount, parts: [part])
  }
}
