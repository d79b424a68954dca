import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import YouthCare

/// A precision as it is written on the command line: `1%`, `0,5 %` or `0.01`.
struct StatedPrecision: ExpressibleByArgument {
  /// The part of itself to which a figure is wanted; no number where what is written is none.
  let part: Double

  /// Finer than this no run gets within its most replications, and coarser says nothing.
  static let range = 0.0005...0.25

  init(argument: String) {
    let isPercent = argument.hasSuffix("%")
    let digits = (isPercent ? String(argument.dropLast()) : argument).replacing(",", with: ".")
    let number = Double(digits.trimmingCharacters(in: .whitespaces)) ?? .nan
    part = isPercent ? number / 100 : number
  }
}

extension RunCommand {
  /// What was run of an experiment, and what came of the precision that was asked for.
  struct Done {
    var experiment: Experiment
    var replications: Block
    var precision: PrecisionResult?
  }

  /// Holds the precision that is asked for against what is possible.
  func checkPrecision() throws {
    guard let precision else { return }
    if !StatedPrecision.range.contains(precision.part) { throw Console(words.lang).refuse(Messages.precisionOutside) }
    if files.count > 1 { throw Console(words.lang).refuse(Messages.precisionOfSeveral) }
    if replications < 2 { throw Console(words.lang).refuse(Messages.precisionOfOne) }
  }

  /// Runs an experiment: all of it, or as much as the precision that is asked for needs.
  ///
  /// A run to a precision gives what one of so many replications does, to the byte: where an earlier run left more than
  /// are needed, they are not used.
  func run(_ experiment: Experiment, continuing found: Block, by single: SingleRun) async throws -> Done {
    guard let precision else {
      return Done(experiment: experiment, replications: try await single.run(experiment, continuing: found))
    }
    let goal = PrecisionGoal(part: precision.part, most: replications)
    var watch = PrecisionWatch(goal)
    var done = Done(experiment: experiment, replications: found)
    while done.precision == nil {
      let kept = done.replications.replications.ranges.last?.upperBound ?? 0
      let batches = (max(watch.next, kept) + PrecisionGoal.batch - 1) / PrecisionGoal.batch
      let count = min(goal.most, batches * PrecisionGoal.batch)
      done.experiment = try part(of: experiment, replications: count)
      done.replications = try await single.run(done.experiment, continuing: done.replications)
      let projection = Projection(try Ensemble(done.experiment, done.replications))
      while done.precision == nil, watch.count < count {
        done.precision = watch.look(at: projection, upTo: min(count, watch.next))
      }
    }
    if let result = done.precision, result.replications < done.replications.count {
      done.experiment = try part(of: experiment, replications: result.replications)
      done.replications = try await single.run(done.experiment, continuing: Block(for: done.experiment))
    }
    return done
  }

  /// The first replications of an experiment.
  func part(of experiment: Experiment, replications: Int) throws -> Experiment {
    try Experiment(
      experiment.plan, in: experiment.worlds?.uncertainty, replications: replications, seed: experiment.seed,
      threads: experiment.threads)
  }
}
