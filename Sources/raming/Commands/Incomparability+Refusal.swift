import ArgumentParser
import CareSimulation
import Experiments
import Reporting
import YouthCare

extension Incomparability {
  /// Refuses what can't be compared with the first, with every reason, before anything is run.
  static func refuse(_ experiments: [Experiment], _ console: Console) throws {
    let ground = ComparisonGround(experiments[0])
    let name = experiments[0].plan.scenario.name
    var isRefused = false
    for experiment in experiments.dropFirst() {
      for fault in ComparisonGround(experiment).faults(beside: ground) {
        console.say(fault.sentence(on: experiment.plan.scenario.name, beside: name))
        isRefused = true
      }
    }
    if isRefused { throw ExitCode(64) }
  }
}
