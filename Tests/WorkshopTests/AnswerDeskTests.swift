import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import Workshop
import YouthCare

/// What a desk tells is held against runs of whole experiments, as `raming compare` makes them.
@Suite("Answers beside a base")
struct AnswerDeskTests {
  private static let base = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scenarios/verification/m-m-90.yaml").path

  private func question(_ places: String?, named name: String = "option") throws -> OptionQuestion {
    let settings = places.map { [LeverSetting(Address(["segments", "Q", "places"]), $0)] } ?? []
    return try OptionFile(named: name, setting: settings, besides: Self.base, title: name).question()
  }

  private func base() throws -> OptionQuestion { try OptionQuestion(ScenarioReader().read(path: Self.base)) }

  private func values(_ question: OptionQuestion, worlds: Int) async throws -> OptionValues {
    let experiment = try Experiment(
      question.plan, in: Uncertainty(question.file.scenario), replications: worlds, seed: 1, threads: 2)
    return OptionValues(Projection(try await experiment.run()))
  }

  @Test("each is that of a whole comparison with so many worlds, to the last digit", arguments: [1, 3])
  func sameAsCompare(threads: Int) async throws {
    let desk = AnswerDesk(threads: threads, worlds: 24)
    let base = try base()
    let option = try question("92")
    try await desk.open(base)
    var told: [Int] = []
    for await answer in try await desk.answers(to: option) where answer.worlds > 0 {
      let comparison = try #require(answer.comparison)
      let whole = try OptionComparison(
        [await values(option, worlds: answer.worlds)], with: await values(base, worlds: answer.worlds))
      for (row, other) in zip(comparison.rows, whole.rows) {
        #expect(row.measure == other.measure && row.figures == other.figures)
        #expect(row.differences.map { $0?.difference } == other.differences.map { $0?.difference })
      }
      told.append(answer.worlds)
    }
    #expect(told.last == 24)
  }

  @Test("an option that changes nothing differs by exactly nothing, under its own name")
  func nothing() async throws {
    let desk = AnswerDesk(threads: 2, worlds: 20)
    try await desk.open(base())
    var last: Answer?
    for await answer in try await desk.answers(to: question(nil, named: "same")) { last = answer }
    let comparison = try #require(last?.comparison)
    #expect(last?.progress == .complete)
    #expect(comparison.costs[0].verdict == .equal)
    #expect(comparison.options[0].name == "same")
  }

  @Test("equal questions are run once, and each has its own name beside the other")
  func together() async throws {
    let desk = AnswerDesk(threads: 2, worlds: 20)
    try await desk.open(base())
    let (first, second) = (try question("92", named: "first"), try question("92", named: "second"))
    async let one: [Answer] = collected(desk.answers(to: first))
    async let other: [Answer] = collected(desk.answers(to: second))
    let (a, b) = (try await one, try await other)
    #expect(a.last?.comparison?.options[0].name == "first" && b.last?.comparison?.options[0].name == "second")
    let values = try #require(await desk.comparison(of: [first, second]))
    #expect(values.map(\.name) == ["m-m-90", "first", "second"])
    let costs = values.map { values -> [Double] in
      if case .plain(let costs) = values.values[.cost] { costs } else { [] }
    }
    #expect(costs[1].count == 20 && costs[1] == costs[2])
  }

  @Test("who stops listening stops the work, and others go on")
  func stopping() async throws {
    let desk = AnswerDesk(threads: 1, worlds: 100)
    try await desk.open(base())
    let left = try question("93")
    for await answer in try await desk.answers(to: left) where answer.worlds >= 2 { break }
    for await answer in try await desk.answers(to: question("92")) where answer.worlds >= 60 { break }
    // What was under way when it was left is done; nothing was begun after.
    #expect(await desk.worlds(of: left.digest) < 40)
  }

  @Test("replications of what nobody waits for any more are let go, and what they came to stays")
  func memory() async throws {
    let desk = AnswerDesk(threads: 2, worlds: 4)
    try await desk.open(base())
    let options = try (91...95).map { try question("\($0)", named: "\($0)") }
    for option in options { _ = await collected(try await desk.answers(to: option)) }
    // Those of the base, of the last, and of one besides; without a bound it would be six scenarios.
    #expect(await desk.keptReplications <= 3 * 4)
    #expect(await desk.comparison(of: options)?.map(\.ground.count) == [4, 4, 4, 4, 4, 4])
    // Who needs them has them run anew.
    #expect(await desk.ensemble(of: options[0].digest) == nil)
    _ = await collected(try await desk.answers(to: options[0], needsReplications: true))
    #expect(await desk.ensemble(of: options[0].digest)?.replications == 4)
  }

  @Test("what was stopped halfway and let go begins anew, and says the same")
  func letGoHalfway() async throws {
    let desk = AnswerDesk(threads: 1, worlds: 8)
    try await desk.open(base())
    let option = try question("93")
    for await answer in try await desk.answers(to: option) where answer.worlds >= 4 { break }
    await desk.letGo(option.digest)
    let last = try #require(await collected(try await desk.answers(to: option)).last)
    #expect(last.worlds == 8 && last.progress == .complete)
    let whole = try await values(option, worlds: 8)
    #expect(last.comparison?.options[0].cost(of: 2027) == whole.cost(of: 2027))
  }

  @Test("what may be asked next is lived through meanwhile, as far as an interval takes and the base has been")
  func anticipation() async throws {
    let desk = AnswerDesk(threads: 2, worlds: 20)
    try await desk.open(base())
    let (typed, other) = (try question("91"), try question("93"))
    await desk.anticipate(typed)
    _ = await collected(try await desk.answers(to: question("92")))
    // Nothing is run for what may be asked before the base has been.
    await desk.anticipate(typed)
    while await desk.worlds(of: typed.digest) < 20 { try await Task.sleep(for: .milliseconds(1)) }
    var answers = try await desk.answers(to: typed).makeAsyncIterator()
    #expect(try #require(await answers.next()).worlds == 20)
    await desk.anticipate(other)
    await desk.anticipate(try question("94"))
    #expect(await desk.worlds(of: other.digest) == 0)
  }

  private func collected(_ answers: AsyncStream<Answer>) async -> [Answer] {
    var all: [Answer] = []
    for await answer in answers { all.append(answer) }
    return all
  }
}
