import ArgumentParser
import CareSimulation
import Experiments
import Reporting
import Storage
import YouthCare

/// The futures that a run looks at, made ready: of the scenarios that were asked for, and not of what they are compared
/// with.
struct FutureRuns {
  /// One future of a scenario.
  private struct Run {
    let future: FutureFile
    let experiment: Experiment
  }

  /// By the position of the scenario.
  private var runs: [[Run]] = []
  private var isWhole: [Bool] = []
  private let language: Language

  /// All of them, one after the other.
  var experiments: [Experiment] { runs.flatMap { $0.map(\.experiment) } }

  /// Makes the futures ready, or tells why one can't be run and ends the command.
  ///
  /// - Parameters:
  ///   - asked: the future that was asked for, `none` for none of them, `nil` for all.
  ///   - paths: the files that were asked for.
  ///   - experiment: makes one of a plan.
  init(
    _ sources: ScenarioSources, of paths: [String], asked: String?, _ console: Console,
    experiment: (ScenarioFile, SimulationPlan) throws -> Experiment
  ) throws {
    language = console.language
    let isAsked = Set(paths)
    let known = sources.files.flatMap { $0.futures.map(\.name) }
    if let asked, asked != Self.none, !known.contains(asked) {
      throw console.refuse(Messages.unknownFuture(asked, known))
    }
    for file in sources.files {
      let all = isAsked.contains(file.files[0]) ? file.futures : []
      let chosen = all.filter { asked == nil || $0.name == asked }
      isWhole.append(chosen.count == all.count)
      runs.append(
        try chosen.map { future in
          Run(future: future, experiment: try experiment(future.file, Self.plan(future, of: file, console)))
        })
    }
  }

  private static func plan(_ future: FutureFile, of file: ScenarioFile, _ console: Console) throws -> SimulationPlan {
    do throws(ScenarioFaults) {
      return try ScenarioSources.plan(future.file, file.files[0])
    } catch {
      console.sayLine(error.description(in: console.language))
      throw ExitCode(64)
    }
  }

  /// What is asked for to leave futures out.
  static let none = "none"

  /// The table of a scenario's futures; `nil` where none is looked at.
  ///
  /// - Parameters:
  ///   - position: that of the scenario.
  ///   - stated: what came of the scenario as it is stated.
  ///   - each: runs an experiment, or throws.
  func text(of position: Int, beside stated: Projection, each: (Experiment) async throws -> Ensemble) async throws
    -> String?
  {
    guard !runs[position].isEmpty else { return nil }
    var cases: [FutureSummary.Case] = []
    for run in runs[position] {
      let values = FutureValues(Projection(try await each(run.experiment)))
      cases.append(FutureSummary.Case(title: run.future.title, weight: run.future.weight, values: values))
    }
    return FutureSummary(
      stated.ensemble.scenario, stated: FutureValues(stated), futures: cases, isWhole: isWhole[position], in: language
    ).text
  }
}
