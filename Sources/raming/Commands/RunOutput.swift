import CareSimulation
import Experiments
import Reporting
import Storage
import YouthCare

/// What a run keeps in a folder: its blocks while it lasts, then its tables, and then the plots of them.
///
/// The first failure is told and ends the writing, not the run: what was simulated can still be printed.
final class RunOutput {
  /// Whether anything could not be kept.
  private(set) var hasFailed = false
  private let console: Console
  private let interruption: Interruption
  private let folder: OutputFolder
  private let blocks: KeptBlocks
  private let keepsBlocks: Bool
  private let saysRemarks: Bool
  private var writer: ResultWriter?

  /// Makes ready to write the results of experiments.
  ///
  /// - Parameters:
  ///   - others: more experiments, of which there are blocks and no tables.
  ///   - keepsBlocks: whether the blocks stay when the tables are in place.
  ///   - saysRemarks: whether it says what goes on, not only what goes wrong.
  ///   - isOfComparison: whether a comparison is kept, and no tables of the scenarios.
  init(
    _ path: String, of experiments: [Experiment], beside others: [Experiment] = [], keepsBlocks: Bool,
    saysRemarks: Bool, isOfComparison: Bool = false, _ console: Console, _ interruption: Interruption
  ) throws {
    self.console = console
    self.interruption = interruption
    self.keepsBlocks = keepsBlocks
    self.saysRemarks = saysRemarks
    folder = try interruption.open(path)
    blocks = KeptBlocks(of: folder)
    remark(blocks.open(for: experiments + others).map { [$0] } ?? [])
    // That kept work goes is said in any case.
    let unused = blocks.unused(by: experiments + others, stay: keepsBlocks)
    if keepsBlocks { remark(unused) } else { unused.forEach(console.say) }
    interruption.watch(blocks)
    attempt { () throws(OutputFailure) in
      writer =
        isOfComparison
        ? ResultWriter(ofComparisonIn: folder) : try ResultWriter(experiments.map(\.plan.scenario), in: folder)
    }
  }

  /// What an earlier run of the same command left of an experiment.
  ///
  /// - Parameter words: says by its scenario's name that it goes on, and how much of it was done.
  func found(
    for experiment: Experiment, words: (String, _ kept: Int, _ total: Int) -> LocalizedText
  ) -> Block {
    let (block, remarks) = blocks.found(for: experiment)
    remark(remarks)
    if block.count > 0 {
      remark([words(experiment.plan.scenario.name, block.count, experiment.replications)])
    }
    return block
  }

  /// Keeps a block that has been run.
  func keep(_ block: Block) { remark(blocks.keep(block).map { [$0] } ?? []) }

  /// Removes what was kept of replications that can't be trusted.
  func removeBlocks() { blocks.remove() }

  /// Adds a scenario's results.
  func add(_ table: ProjectionTable) {
    attempt { () throws(OutputFailure) in try writer?.add(table) }
  }

  /// Adds why costs differ from those of the first scenario.
  func add(_ differences: [(option: Scenario, difference: CostDifference)]) {
    guard !differences.isEmpty else { return }
    attempt { () throws(OutputFailure) in try writer?.add(differences) }
  }

  /// Adds a comparison of scenarios.
  func add(_ comparison: OptionComparison) {
    attempt { () throws(OutputFailure) in try writer?.add(comparison) }
  }

  /// Adds a file of a report.
  func add(_ bytes: [UInt8], as file: PublishedFile) {
    attempt { () throws(OutputFailure) in try writer?.add(bytes, as: file) }
  }

  /// Puts the tables in place, with the checksums of all files where these are wanted.
  func finish(addsChecksums: Bool = false, _ manifest: () -> RunManifest) {
    attempt { () throws(OutputFailure) in
      try writer?.closeTables()
      if addsChecksums { try writer?.addChecksums() }
      try writer?.finish(manifest())
    }
    if hasFailed {
      if blocks.holdsAny { console.say(Messages.blocksKept) }
    } else if keepsBlocks {
      keepRest()
    } else {
      blocks.remove()
    }
  }

  /// Draws plots of the tables that are in place, and adds them.
  ///
  /// - Parameter paint: draws from the tables in a folder, and returns what is wrong with each plot that failed.
  func draw(_ manifest: () -> RunManifest, by paint: (_ tables: String, PictureFolder) -> [LocalizedText]) {
    guard folder.isCommitted else { return }
    attempt { () throws(OutputFailure) in
      let pictures = try PictureFolder(of: folder)
      defer { pictures.discard() }
      interruption.watch(pictures)
      let failures = paint(folder.target, pictures)
      failures.forEach(console.say)
      if !failures.isEmpty { hasFailed = true }
      try pictures.commit(manifest())
    }
  }

  private func attempt(_ work: () throws(OutputFailure) -> Void) {
    do throws(OutputFailure) {
      try work()
    } catch {
      console.say(error.message)
      hasFailed = true
      writer = nil
      folder.discard()
      // Where another path or an emptied folder mends it, nothing needs to be run again.
      if error.isRefusal { keepRest() }
    }
  }

  private func keepRest() { remark(blocks.flush().map { [$0] } ?? []) }

  private func remark(_ remarks: [LocalizedText]) {
    if saysRemarks { remarks.forEach(console.say) }
  }
}
