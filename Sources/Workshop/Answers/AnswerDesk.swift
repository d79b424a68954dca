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

  let workers: Int
  var base: String?
  var courses: [String: ScenarioCourse] = [:]
  /// The order in which questions were asked, the newest last.
  var order: [String] = []
  private(set) var listeners: [String: [Int: Listener]] = [:]
  /// What may be asked next.
  var anticipated: String?
  private var nextListener = 0
  var running = 0
  var coursesBegun = 0
  /// How many worlds are handed out at once: by what a world takes here.
  var pace = WorldPace()

  /// Who waits for an answer, and what they call the option.
  struct Listener {
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
    // Where it can't be run, all stays as it is.
    let course = try course(question)
    for streams in listeners.values { for listener in streams.values { listener.stream.finish() } }
    listeners = [:]
    courses = [question.digest: course]
    order = [question.digest]
    anticipated = nil
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
    if let known = courses[digest] {
      let isGone = known.hasLetGo && digest != base && (needsReplications || !known.isFinished)
      if known.failure != nil || isGone { courses[digest] = nil }
    }
    if courses[digest] == nil { courses[digest] = try course(question, firstUpTo: pace.first(workers: workers)) }
    if anticipated == digest { anticipated = nil }
    order.removeAll { $0 == digest }
    order.append(digest)
    forgetOldest()
    return stream(digest, question)
  }

  /// Says what may be asked next: where nobody waits for anything, its first worlds are lived through meanwhile, of those
  /// that the base has. Nothing is told of them before it is asked, and what is anticipated after it takes its place.
  public func anticipate(_ question: OptionQuestion) {
    let digest = question.digest
    guard digest != anticipated else { return }
    if let anticipated, !order.contains(anticipated) { courses[anticipated] = nil }
    anticipated = courses[digest] == nil ? digest : nil
    guard anticipated != nil else { return }
    // What is wrong with it is told when it is asked.
    courses[digest] = try? course(question)
    work()
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

  /// How many replications are kept in all.
  public var keptReplications: Int { courses.values.reduce(0) { $0 + $1.kept } }

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
  func tell(_ digest: String) {
    guard let base, let course = courses[digest], let streams = listeners[digest] else { return }
    let least = min(course.done, courses[base]?.done ?? 0)
    let failure = course.failure ?? courses[base]?.failure
    let reached = least >= course.first ? steps.last(upTo: least) : nil
    guard let step = reached ?? (failure == nil ? nil : 0) else { return }
    let progress: Answer.Progress = failure.map { .failed($0) } ?? (step == steps.target ? .complete : .going)
    for listener in streams.values {
      listener.stream.yield(
        Answer(
          worlds: step, target: steps.target, progress: progress, base: courses[base]?.values[step],
          option: course.values[step]?.called(listener.name)))
      if progress != .going { listener.stream.finish() }
    }
    if progress != .going { listeners[digest] = nil }
  }
}
