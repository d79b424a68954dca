internal import CareSimulation
public import Experiments
internal import Storage
internal import YouthCare

/// Where a base and its options are lived through, a few worlds at a time, in fair turns.
///
/// Whoever is behind goes first, the base before all, so that an option's worlds are always among those that the base has
/// lived through. Equal questions are run once. Nothing is run before it is asked for, and what nobody waits for any more
/// stops after the worlds that are under way.
public actor AnswerDesk {
  /// The master seed, and what is aimed at.
  public nonisolated let seed: UInt64
  public nonisolated let steps: WorldSteps
  /// The most scenarios whose replications are kept at the same time.
  private static let keptScenarios = 12

  private let workers: Int
  private var base: String?
  private var courses: [String: ScenarioCourse] = [:]
  /// The order in which questions were asked, the newest last.
  private var order: [String] = []
  private var listeners: [String: [Int: Listener]] = [:]
  private var nextListener = 0
  private var running = 0
  /// How many worlds are handed out at once: by what a world takes here.
  private var pace = WorldPace()

  /// Who waits for an answer, and what they call the option.
  private struct Listener {
    let stream: AsyncStream<Answer>.Continuation
    let name: String
  }

  /// A desk.
  ///
  /// - Parameters:
  ///   - threads: how many worlds are lived through at the same time; changes no answer.
  ///   - worlds: how many are aimed at, at least two.
  public init(threads: Int, worlds: Int = 1_000, seed: UInt64 = 1) {
    precondition(threads >= 1)
    (workers, self.seed) = (threads, seed)
    steps = WorldSteps(upTo: worlds)
  }

  /// Takes a scenario as the base; another one's answers go.
  ///
  /// - Throws: where it can't be run.
  public func open(_ question: OptionQuestion) throws(Experiment.Failure) {
    guard base != question.digest else { return }
    let experiment = try experiment(question)
    for streams in listeners.values { for listener in streams.values { listener.stream.finish() } }
    listeners = [:]
    courses = [question.digest: ScenarioCourse(question, experiment, steps)]
    order = [question.digest]
    base = question.digest
  }

  /// The answers to a question beside the base, from the first worlds to the last; the stream ends with them.
  ///
  /// Who stops listening stops the work, unless others wait for the same.
  ///
  /// - Parameter needsReplications: whether its replications are asked for after the last world: where they were let
  ///   go, it is run anew.
  /// - Throws: where it can't be run.
  public func answers(
    to question: OptionQuestion, needsReplications: Bool = false
  ) throws(Experiment.Failure) -> AsyncStream<Answer> {
    let digest = question.digest
    let isGone = needsReplications && digest != base && courses[digest]?.hasLetGo == true
    if courses[digest]?.failure != nil || isGone { courses[digest] = nil }
    if courses[digest] == nil { courses[digest] = ScenarioCourse(question, try experiment(question), steps) }
    order.removeAll { $0 == digest }
    order.append(digest)
    forgetOldest()
    return stream(digest, question)
  }

  /// What the base and some options came to, after the last step that all have done; `nil` before the first.
  ///
  /// Each goes by its own name, also where two of them are the same.
  public func comparison(of questions: [OptionQuestion]) -> [OptionValues]? {
    guard let base, let first = courses[base] else { return nil }
    let asked = questions.compactMap { courses[$0.digest] }
    guard asked.count == questions.count, let least = (asked + [first]).map(\.done).min(),
      let step = steps.last(upTo: least), let before = first.values[step]
    else { return nil }
    let values = zip(questions, asked).compactMap { question, course in
      course.values[step]?.called(question.file.scenario.title.en)
    }
    return values.count == questions.count ? [before] + values : nil
  }

  /// All replications of a scenario so far, for what comparisons don't keep; `nil` where there are none any more.
  public func ensemble(of digest: String) -> Ensemble? { courses[digest]?.ensemble() }

  /// Lets the replications of a scenario go, whose comparisons stay: each takes about a megabyte.
  public func letGo(_ digest: String) { courses[digest]?.letGo() }

  /// Single worlds of a scenario; `nil` before there are enough.
  public func futures(of digest: String) -> SingleFutures? { courses[digest]?.futures }

  /// How many worlds of a scenario are done.
  public func worlds(of digest: String) -> Int { courses[digest]?.done ?? 0 }

  // MARK: - Listening

  private func stream(_ digest: String, _ question: OptionQuestion) -> AsyncStream<Answer> {
    let number = nextListener
    nextListener += 1
    let (stream, continuation) = AsyncStream.makeStream(of: Answer.self, bufferingPolicy: .bufferingNewest(1))
    continuation.onTermination = { _ in Task { await self.leave(digest, number) } }
    listeners[digest, default: [:]][number] = Listener(
      stream: continuation, name: question.file.scenario.title.en)
    tell(digest)
    work()
    return stream
  }

  private func leave(_ digest: String, _ number: Int) {
    listeners[digest]?[number] = nil
    if listeners[digest]?.isEmpty == true { listeners[digest] = nil }
  }

  /// Tells all who listen how far a scenario is; who has heard the last is let go.
  private func tell(_ digest: String) {
    guard let base, let course = courses[digest], let streams = listeners[digest] else { return }
    let least = min(course.done, courses[base]?.done ?? 0)
    let failure = course.failure ?? courses[base]?.failure
    guard let step = steps.last(upTo: least) ?? (failure == nil ? nil : 0) else { return }
    let progress: Answer.Progress = failure.map { .failed($0) } ?? (step == steps.target ? .complete : .going)
    for listener in streams.values {
      listener.stream.yield(
        Answer(
          worlds: step, target: steps.target, progress: progress, base: courses[base]?.values[step],
          option: course.values[step]?.called(listener.name)))
      if progress != .going { listener.stream.finish() }
    }
  }

  // MARK: - Working

  private func experiment(_ question: OptionQuestion) throws(Experiment.Failure) -> Experiment {
    try Experiment(
      question.plan, in: Uncertainty(question.file.scenario), replications: steps.target, seed: seed, threads: 1)
  }

  /// Begins as much work as there are workers for.
  private func work() {
    while running < workers, let (digest, range) = next(), let course = courses[digest] {
      running += 1
      Task { await self.live(through: range, of: course.experiment, digest) }
    }
  }

  /// Who is furthest behind of those that somebody waits for, the base first.
  private func next() -> (String, Range<Int>)? {
    guard let base else { return nil }
    let awaited = listeners.keys.filter { courses[$0]?.isHandedOut == false }
    let isBaseAwaited = !awaited.isEmpty || listeners[base] != nil
    let candidates =
      awaited.filter { $0 != base } + (isBaseAwaited && courses[base]?.isHandedOut == false ? [base] : [])
    let chosen = candidates.min { left, right in rank(left) < rank(right) }
    guard let chosen, let range = courses[chosen]?.handOut(atMost: pace.worlds) else { return nil }
    return (chosen, range)
  }

  /// Worlds handed out; then the base, then in the order of asking.
  private func rank(_ digest: String) -> (Int, Int) {
    (courses[digest]?.handedOut ?? 0, digest == base ? -1 : order.firstIndex(of: digest) ?? order.count)
  }

  private func live(through range: Range<Int>, of experiment: Experiment, _ digest: String) async {
    let began = ContinuousClock.now
    let result: Result<Block, any Error>
    do {
      let part = try experiment.part(range)
      var all = Block(for: part)
      for try await block in part.blocks() { try all.merge(block) }
      result = .success(all)
    } catch {
      result = .failure(error)
    }
    pace.note(range.count, took: ContinuousClock.now - began)
    running -= 1
    finish(range, of: digest, experiment, result)
    work()
  }

  private func finish(
    _ range: Range<Int>, of digest: String, _ experiment: Experiment, _ result: Result<Block, any Error>
  ) {
    // A base that was opened meanwhile has nothing to do with it.
    guard let known = courses[digest], known.experiment.identity == experiment.identity else { return }
    do {
      let reached = try courses[digest]?.add(try result.get(), from: range.lowerBound) ?? []
      guard !reached.isEmpty else { return }
    } catch {
      courses[digest]?.failure = AnswerText.words(for: error, in: known.question.file.scenario)
    }
    // What the base has come to is news for all.
    for told in digest == base ? Array(listeners.keys) : [digest] { tell(told) }
  }

  /// Lets the replications of the oldest questions go that nobody waits for.
  private func forgetOldest() {
    let idle = order.filter { $0 != base && listeners[$0] == nil }
    guard order.count > Self.keptScenarios else { return }
    for digest in idle.prefix(order.count - Self.keptScenarios) {
      courses[digest] = nil
      order.removeAll { $0 == digest }
    }
  }
}
