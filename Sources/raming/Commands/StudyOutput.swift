import ArgumentParser
import CareSimulation
import Experiments
import Storage
import YouthCare

/// What a study keeps in a folder: the values of its runs while it lasts, and then its tables.
final class StudyOutput: OutcomeKeeping {
  /// The folder of its tables.
  let folder: OutputFolder
  /// How many runs an earlier run of the same command has left.
  let found: Int
  private let values: KeptValues
  private let console: Console
  private let saysRemarks: Bool

  /// Makes ready to write the results of a study.
  ///
  /// - Parameters:
  ///   - options: which work each of its scenarios is, lived through as a headline run.
  ///   - question: all else that its runs hang on.
  ///   - most: how many runs it takes at most, where that is known.
  ///   - saysRemarks: whether it says what goes on, not only what goes wrong.
  init(
    _ path: String, of options: [Block.Identity], asking question: String, most: Int?, saysRemarks: Bool,
    _ console: Console, _ interruption: Interruption
  ) throws {
    self.console = console
    self.saysRemarks = saysRemarks
    folder = try interruption.open(path)
    values = KeptValues(of: folder, study: options, asking: question)
    let (found, remarks) = values.open()
    self.found = found
    interruption.watch(values)
    // That kept work goes is said in any case.
    remarks.forEach(console.say)
    if found > 0, saysRemarks { console.say(Messages.studyGoesOn(kept: found, ofAtMost: most)) }
  }

  func kept(of identity: Block.Identity, _ asked: [String]) -> OutcomePart? { values.kept(of: identity, asked) }

  func keep(_ part: OutcomePart) { remark(values.keep(part)) }

  /// Removes what was kept of runs that can't be trusted.
  func removeValues() { values.remove() }

  /// Puts the tables in place; or tells why they can't be, and ends the command.
  func finish(_ write: (OutputFolder) throws(OutputFailure) -> Void) throws {
    do throws(OutputFailure) {
      try write(folder)
    } catch {
      folder.discard()
      let code = console.failure(error)
      // Where another path or an emptied folder mends it, nothing needs to be run again.
      if error.isRefusal { remark(values.flush()) }
      if values.holdsAny { console.say(Messages.blocksKept) }
      throw code
    }
    values.remove()
  }

  private func remark(_ remark: LocalizedText?) {
    if let remark, saysRemarks { console.say(remark) }
  }
}

extension ChoiceOption {
  /// Which work it is, lived through as a headline run.
  func identity(fixed: Bool, seed: UInt64) throws -> Block.Identity {
    try Experiment(plan, in: uncertainty(fixed: fixed), replications: 1, seed: seed).identity
  }
}
