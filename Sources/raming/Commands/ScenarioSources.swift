import ArgumentParser
import CareSimulation
import Experiments
import Storage
import YouthCare

/// The scenarios of a command, read and made ready; or every fault of every file told, and the command ended.
struct ScenarioSources {
  private(set) var files: [ScenarioFile] = []
  private(set) var plans: [SimulationPlan] = []

  /// Reads the files; where one has faults, those of all are told. What is odd in the others is said beside it.
  ///
  /// - Parameters:
  ///   - addsCompared: whether a file by itself brings the one that it says it is compared with, which goes before it.
  ///   - saysRemarks: whether it is.
  ///   - each: called with every file that is in order.
  init(
    _ paths: [String], _ console: Console, addsCompared: Bool = false, saysRemarks: Bool = true,
    each: (String, ScenarioFile, SimulationPlan) throws -> Void = { _, _, _ in }
  ) throws {
    let reader = ScenarioReader()
    func source(_ path: String) -> (path: String, file: Result<ScenarioFile, ScenarioFaults>) {
      (path, Result { () throws(ScenarioFaults) in try reader.read(path: path) })
    }
    var sources = paths.map(source)
    if addsCompared, sources.count == 1, let other = try? sources[0].file.get().comparedWith {
      sources.insert(source(other), at: 0)
    }
    var firstPaths: [String: String] = [:]
    var hasFaults = false
    for (path, result) in sources {
      do throws(ScenarioFaults) {
        let file = try result.get()
        let plan = try Self.plan(file, path)
        if let first = firstPaths.updateValue(path, forKey: nameKey(file.scenario.name)) {
          throw Self.fault(path, Messages.sameName(file.scenario.name, first))
        }
        files.append(file)
        plans.append(plan)
      } catch {
        hasFaults = true
        console.sayLine(error.description(in: console.language))
        continue
      }
      let file = files[files.count - 1]
      for remark in file.remarks where saysRemarks { console.sayLine(remark.description(in: console.language)) }
      try each(path, file, plans[plans.count - 1])
    }
    if hasFaults { throw ExitCode(64) }
  }

  /// What a measure makes the program solve anew, beside what it is compared with or else extends; `nil` where there is
  /// no such scenario, or it can't stand by itself.
  static func solvedAnew(_ file: ScenarioFile, _ plan: SimulationPlan) -> SolvedAnew? {
    guard file.scenario.differs != nil, let path = file.comparedWith ?? file.base,
      let other = try? ScenarioReader().read(path: path), let beside = try? SimulationPlan(other.scenario)
    else { return nil }
    return SolvedAnew(plan, besides: beside, file: path.split(separator: "/").last.map(String.init) ?? path)
  }

  static func plan(_ file: ScenarioFile, _ path: String) throws(ScenarioFaults) -> SimulationPlan {
    do {
      return try SimulationPlan(file.scenario)
    } catch {
      switch error {
      case .balance: throw fault(path, Messages.noBalance)
      case .tooManyPlaces(let segment, _):
        throw fault(path, Messages.tooManyPlaces(file.scenario.segments[segment].id))
      case .amountTooLarge(let segment):
        throw fault(path, Contradiction.region(.amountTooLarge(file.scenario.segments[segment].id)).text())
      }
    }
  }

  /// A fault of a file as a whole.
  private static func fault(_ path: String, _ message: LocalizedText) -> ScenarioFaults {
    ScenarioFaults(diagnostics: [Diagnostic(file: path, line: 1, column: 1, message: message)])
  }
}
