internal import CareSimulation
internal import Experiments
internal import YouthCare

/// How far a scenario has been lived through: which worlds are handed out, which are done, and what they came to.
///
/// After each step the values are kept that comparisons need; its replications themselves are kept until they are let go.
struct ScenarioCourse: Sendable {
  /// Which of several courses of a scenario it is: worlds that were handed out for an older one don't count.
  let number: Int
  let question: OptionQuestion
  let experiment: Experiment
  let steps: WorldSteps
  /// The step after which it is told for the first time.
  let first: Int
  /// The worlds that were handed out.
  private(set) var handedOut = 0
  /// The worlds that are done, all up to this number.
  private(set) var done = 0
  /// What it came to after each step.
  private(set) var values: [Int: OptionValues] = [:]
  /// Single worlds, for who wants to see what one future looks like.
  private(set) var futures: SingleFutures?
  /// All replications; `nil` before the first, and when they were let go.
  private(set) var block: Block?
  /// Blocks that were done before their turn, by their first world.
  private var early: [Int: Block] = [:]
  /// Why it ended before its time.
  var failure: LocalizedText?

  /// A course of which nothing is done yet.
  ///
  /// - Parameter most: how many worlds the first answer may rest on; it rests on fewer where no step lies there.
  init(
    _ number: Int, _ question: OptionQuestion, _ experiment: Experiment, _ steps: WorldSteps, firstUpTo most: Int = 2
  ) {
    (self.number, self.question, self.experiment, self.steps) = (number, question, experiment, steps)
    first = steps.last(upTo: most) ?? steps.all[0]
  }

  /// Whether its replications are gone: it can't go on, and its values stay.
  private(set) var hasLetGo = false
  var isFinished: Bool { done == steps.target }
  /// How many replications are kept.
  var kept: Int { block?.count ?? 0 }
  var isHandedOut: Bool { failure != nil || hasLetGo || handedOut == steps.target }

  /// The next worlds to live through, at most so many, and never beyond a step.
  mutating func handOut(atMost most: Int) -> Range<Int>? {
    guard !isHandedOut, let step = steps.next(after: max(handedOut, first - 1)) else { return nil }
    let range = handedOut..<min(step, handedOut + most)
    handedOut = range.upperBound
    return range
  }

  /// Adds worlds that are done; the steps that were reached by them.
  mutating func add(_ block: Block, from first: Int) throws(Block.Fault) -> [Int] {
    guard !hasLetGo else { return [] }
    early[first] = block
    var reached: [Int] = []
    while let next = early.removeValue(forKey: done) {
      if self.block == nil { self.block = Block(for: experiment) }
      try self.block?.merge(next)
      done += next.count
      guard done >= first, steps.all.contains(done), let whole = self.block else { continue }
      let ensemble = try Ensemble(experiment, whole)
      let values = OptionValues(Projection(ensemble))
      if futures == nil, done >= SingleFutures.count { futures = SingleFutures(ensemble, values) }
      self.values[done] = values
      reached.append(done)
    }
    return reached
  }

  /// Lets the replications go: a comparison needs the values alone.
  mutating func letGo() {
    (block, early, hasLetGo) = (nil, [:], true)
  }

  /// All replications so far; `nil` where they were let go.
  func ensemble() -> Ensemble? { block.flatMap { try? Ensemble(experiment, $0) } }
}
