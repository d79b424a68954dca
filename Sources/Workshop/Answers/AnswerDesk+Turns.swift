internal import CareSimulation
internal import Experiments
internal import Storage
internal import YouthCare

/// Who is next, and what becomes of the worlds that are done.
extension AnswerDesk {
  /// The most scenarios of which something is kept at the same time.
  private static let keptScenarios = 12
  /// The most worlds of a question that is lived through before it is asked: as many as an interval takes.
  private static let mostAhead = ObjectiveDifference.leastReplications

  /// Worlds that are handed out.
  private struct Turn {
    let digest: String
    /// Which of the courses of that scenario.
    let course: Int
    let range: Range<Int>
    let experiment: Experiment
  }

  /// How a question is lived through, from its beginning.
  func course(
    _ question: OptionQuestion, firstUpTo most: Int = 2
  ) throws(Experiment.Failure) -> ScenarioCourse {
    let experiment = try Experiment(
      question.plan, in: Uncertainty(question.file.scenario), replications: steps.target, seed: seed, threads: 1)
    coursesBegun += 1
    return ScenarioCourse(coursesBegun, question, experiment, steps, firstUpTo: most)
  }

  /// Begins as much work as there are workers for.
  func work() {
    while running < workers, let turn = next() {
      running += 1
      Task { await self.live(through: turn) }
    }
  }

  /// Who is furthest behind of those that somebody waits for, the base first.
  private func next() -> Turn? {
    guard let base else { return nil }
    let awaited = listeners.keys.filter { courses[$0]?.isHandedOut == false }
    let isBaseAwaited = !awaited.isEmpty || listeners[base] != nil
    let candidates =
      awaited.filter { $0 != base } + (isBaseAwaited && courses[base]?.isHandedOut == false ? [base] : [])
    let chosen = candidates.min { left, right in rank(left) < rank(right) }
    guard let chosen else { return nextAhead() }
    return turn(of: chosen, atMost: pace.worlds)
  }

  /// What may be asked next, as far as the base has been lived through.
  private func nextAhead() -> Turn? {
    guard let base, let digest = anticipated, let handedOut = courses[digest]?.handedOut else { return nil }
    let left = min(Self.mostAhead, courses[base]?.done ?? 0) - handedOut
    guard left > 0 else { return nil }
    return turn(of: digest, atMost: min(left, pace.worlds))
  }

  private func turn(of digest: String, atMost most: Int) -> Turn? {
    guard let range = courses[digest]?.handOut(atMost: most), let course = courses[digest] else { return nil }
    return Turn(
      digest: digest, course: course.number, range: range, experiment: course.experiment)
  }

  /// Worlds handed out; then the base, then in the order of asking.
  private func rank(_ digest: String) -> (Int, Int) {
    (courses[digest]?.handedOut ?? 0, digest == base ? -1 : order.firstIndex(of: digest) ?? order.count)
  }

  private func live(through turn: Turn) async {
    let began = ContinuousClock.now
    let result: Result<Block, any Error>
    do {
      let part = try turn.experiment.part(turn.range)
      var all = Block(for: part)
      for try await block in part.blocks() { try all.merge(block) }
      result = .success(all)
    } catch {
      result = .failure(error)
    }
    pace.note(turn.range.count, took: ContinuousClock.now - began)
    running -= 1
    finish(turn, result)
    work()
  }

  private func finish(_ turn: Turn, _ result: Result<Block, any Error>) {
    let digest = turn.digest
    // What was begun anew meanwhile, or forgotten, has nothing to do with it.
    guard courses[digest]?.number == turn.course else { return }
    do {
      let reached = try courses[digest]?.add(try result.get(), from: turn.range.lowerBound) ?? []
      guard !reached.isEmpty else { return }
    } catch {
      courses[digest]?.failure = AnswerText.words(for: error, in: turn.experiment.plan.scenario)
    }
    // What the base has come to is news for all.
    for told in digest == base ? Array(listeners.keys) : [digest] { tell(told) }
  }

  /// Forgets the oldest questions that nobody waits for, and lets the replications of others go: beside those of the base
  /// and of what is awaited, and of what was asked last, there are never more than one scenario has.
  func forgetOldest() {
    // What was asked last isn't listened to yet.
    var idle = order.dropLast().filter { $0 != base && listeners[$0] == nil }
    func keptIdle() -> Int { idle.reduce(0) { $0 + (courses[$1]?.kept ?? 0) } }
    while order.count > Self.keptScenarios, !idle.isEmpty {
      let oldest = idle.removeFirst()
      courses[oldest] = nil
      order.removeAll { $0 == oldest }
    }
    while keptIdle() > steps.target, !idle.isEmpty { courses[idle.removeFirst()]?.letGo() }
  }
}
