public import CareSimulation
internal import Synchronization
internal import YouthCare

/// Many replications of one scenario, run in parallel.
///
/// Each replication writes its own rows and depends on the scenario, the seed and its number only, so the result is
/// the same to the bit for any number of threads.
public struct Experiment: Sendable {
  /// Why an experiment can't be run, or its result can't be trusted.
  public enum Failure: Error, Equatable {
    /// The results would take more memory than is allowed: bytes needed, bytes allowed.
    case tooLarge(bytes: Int, allowed: Int)
    /// A book-keeping identity does not hold: a fault of the program. Replication number, and what does not hold.
    case identityViolated(replication: Int, violations: [String])
    /// Clients go round and round in a month without time passing. Replication number, segment, and the month as in
    /// 2027-01.
    case standstill(replication: Int, segment: String, month: String)
  }

  /// Replications that are handed out together; independent of the number of threads.
  static let chunk = 16
  /// The most memory that kept results may take, in bytes.
  public static let memoryLimit = 8 << 30
  /// The numbering of random numbers has room for so many replications.
  public static let replicationLimit = 1_000_000

  /// The scenario, made ready.
  public let plan: SimulationPlan
  /// The number of replications.
  public let replications: Int
  /// The master seed.
  public let seed: UInt64
  /// The number of threads.
  public let threads: Int

  /// An experiment with a plan.
  public init(_ plan: SimulationPlan, replications: Int = 1_000, seed: UInt64 = 1, threads: Int = 1) throws(Failure) {
    precondition(replications >= 1 && replications <= Self.replicationLimit && threads >= 1)
    self.plan = plan
    self.replications = replications
    self.seed = seed
    self.threads = threads
    if keptBytes > Self.memoryLimit { throw .tooLarge(bytes: keptBytes, allowed: Self.memoryLimit) }
  }

  /// The memory that its results take, in bytes: tallies and books of every replication.
  public var keptBytes: Int {
    let values = EnsembleShape.tallies(plan).valuesPerReplication + ReplicationBooks.valuesPerReplication(of: plan)
    return replications * values * MemoryLayout<Double>.stride
  }

  /// Runs all replications.
  ///
  /// - Parameter progress: called now and then, from any thread, with the number of replications done.
  /// - Throws: `Failure` where an identity does not hold, `CancellationError` when the task is cancelled.
  public func run(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> Ensemble {
    let tallies = EnsembleStore(.tallies(plan), replications: replications)
    let books = ReplicationBooks(plan, replications: replications)
    let queue = ReplicationQueue(total: replications)
    let (events, ledger, control) = try await withThrowingTaskGroup(of: (Int, LedgerSums, ControlSums).self) { group in
      for _ in 0..<min(threads, replications) {
        group.addTask {
          var replicator = Replicator(plan, seed: seed)
          var ledger = LedgerSums(plan)
          var control = ControlSums(plan)
          while let chunk = queue.next() {
            for number in chunk {
              let audit = replicator.run(number) { month, row in
                tallies.write(row, replication: number, time: month)
              }
              if let failure = Failure(audit, of: number, plan) { throw failure }
              ledger.add(replicator.book)
              books.keep(replicator, as: number)
              if let record = replicator.controlRecord { control.add(record) }
              try Task.checkCancellation()
            }
            progress(queue.finished(chunk.count))
          }
          return (replicator.eventCount, ledger, control)
        }
      }
      return try await group.reduce(into: (0, LedgerSums(plan), ControlSums(plan))) { all, worker in
        all.0 += worker.0
        all.1.merge(worker.1)
        all.2.merge(worker.2)
      }
    }
    return Ensemble(
      plan: plan, tallies: tallies, books: books, ledger: ledger, control: plan.scenario.control == nil ? nil : control,
      replications: replications, seed: seed, eventCount: events)
  }
}

extension Experiment.Failure {
  /// Why the result of a replication can't be trusted, if it can't.
  init?(_ audit: Audit, of replication: Int, _ plan: SimulationPlan) {
    if let standstill = audit.standstill {
      self = .standstill(
        replication: replication, segment: plan.scenario.segments[standstill.segment].id,
        month: plan.calendar.months[standstill.month].text)
    } else if !audit.violations.isEmpty {
      self = .identityViolated(replication: replication, violations: audit.violations)
    } else {
      return nil
    }
  }
}

/// Hands out the numbers of replications.
private final class ReplicationQueue: Sendable {
  private let state: Mutex<(next: Int, done: Int)> = Mutex((0, 0))
  private let total: Int

  init(total: Int) {
    self.total = total
  }

  func next() -> Range<Int>? {
    state.withLock { state in
      guard state.next < total else { return nil }
      let first = state.next
      state.next = min(total, first + Experiment.chunk)
      return first..<state.next
    }
  }

  func finished(_ count: Int) -> Int {
    state.withLock { state in
      state.done += count
      return state.done
    }
  }
}
