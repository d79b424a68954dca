/// A workshop as it stands: options over a base, and what a group expects, thinks and chooses.
///
/// It is what its events make of it, and nothing else: it has no clock, no luck, and runs nothing.
public struct Workshop: Sendable, Equatable {
  /// What all options are held against.
  public internal(set) var base: WorkshopBase
  /// How many have taken part; participants are counted from 1.
  public internal(set) var participants = 0
  /// All options in the order in which they were made, those that were removed too.
  public internal(set) var allOptions: [WorkshopOption] = []
  /// The times at which predictions were asked.
  public internal(set) var predictionRounds: [PredictionRound] = []
  /// The times at which was voted.
  public internal(set) var votingRounds: [VotingRound] = []
  /// The notes that stand, in the order in which they were written.
  public internal(set) var notes: [WorkshopNote] = []
  /// The proposals that stand, in the order in which they were made.
  public internal(set) var proposals: [WorkshopProposal] = []
  /// The parts that the group sees.
  public internal(set) var shownParts = SharedPart.shownAtFirst
  /// What the projector shows.
  public internal(set) var projectorView = ProjectorView(.joining)
  /// How many notes were written, those that were withdrawn too.
  var notesWritten = 0
  /// How many proposals were made, those that are closed too.
  var proposalsMade = 0
  /// How many times each participant has submitted something.
  var deeds: [Int: Int] = [:]

  /// A workshop that was opened over a base: nothing is in it.
  public init(over base: WorkshopBase) {
    self.base = base
  }

  /// The workshop that events make.
  public init(_ events: some Sequence<WorkshopEvent>) throws(WorkshopUnreadable) {
    var workshop: Workshop?
    for event in events {
      if workshop != nil {
        workshop?.apply(event)
      } else if case .opened(let base) = event {
        workshop = Workshop(over: base)
      } else {
        throw .noOpening
      }
    }
    guard let workshop else { throw .noOpening }
    self = workshop
  }

  // MARK: - Options

  /// The options that stand side by side.
  public var options: [WorkshopOption] { allOptions.filter { !$0.isRemoved } }

  /// The options that can be restored.
  public var removedOptions: [WorkshopOption] { allOptions.filter(\.isRemoved) }

  /// An option, removed or not.
  public func option(_ number: OptionNumber) -> WorkshopOption? {
    index(of: number).map { allOptions[$0] }
  }

  func index(of number: OptionNumber) -> Int? {
    // The numbers count the options, so that the place follows from them.
    allOptions.indices.contains(number.number - 1) ? number.number - 1 : nil
  }

  // MARK: - Answers

  /// What has changed since an answer was kept.
  public func age(of answer: KeptAnswer) -> AnswerAge {
    var age: AnswerAge = []
    if answer.question.settings != option(answer.option)?.settings { age.insert(.otherSettings) }
    if answer.question.baseDigest != base.digest { age.insert(.otherBase) }
    if answer.question.version != base.version { age.insert(.otherVersion) }
    if answer.question.seed != base.seed { age.insert(.otherSeed) }
    return age
  }

  /// The kept answer to what an option asks now; `nil` where it has to be run.
  public func currentAnswer(of number: OptionNumber) -> KeptAnswer? {
    option(number)?.answers.last { age(of: $0).isEmpty }
  }

  /// The newest kept answer to the same settings over another base, or by another version or seed: to be shown as
  /// stale, beside a new one where that was run.
  public func staleAnswer(of number: OptionNumber) -> KeptAnswer? {
    option(number)?.answers.last { answer in
      let age = age(of: answer)
      return age.isStale && !age.contains(.otherSettings)
    }
  }
}
