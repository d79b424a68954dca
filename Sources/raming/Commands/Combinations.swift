import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// The combinations of a comparison's options (`--combine`), read and made ready; or why they can't go together told, and
/// the command ended.
struct Combinations {
  /// Which combinations are run.
  let design: FactorialDesign
  /// The options, by name.
  let options: [String]
  /// The scenarios of those combinations that are neither the base nor a single option.
  private(set) var files: [ScenarioFile] = []
  private(set) var plans: [SimulationPlan] = []
  /// Where each run of the design stands among the base, the options and the combinations, in this order.
  private var places: [Int] = []

  /// Reads the combinations.
  ///
  /// - Parameter sources: the base and the options, each read by itself.
  init(of sources: ScenarioSources, _ console: Console) throws {
    let base = sources.files[0]
    let members = Array(sources.files.dropFirst())
    guard members.count >= 2 else { throw console.refuse(Messages.combinesTooFew) }
    guard members.count <= FactorialDesign.mostMeasures else {
      throw console.refuse(Messages.combinesTooMany(members.count))
    }
    options = members.map(\.scenario.name)
    design = FactorialDesign(measures: members.count)
    let root = Self.resolved(base.files[0])
    let strangers = members.filter { !$0.files.map(Self.resolved).contains(root) }
    for stranger in strangers { console.say(Messages.combinesWithoutBase(stranger.files[0], base.files[0])) }
    if !strangers.isEmpty { throw ExitCode(64) }
    let paths = members.map { $0.files[0] }
    try Self.check(paths, options, console)
    for run in design.runs.indices {
      let own = design.members(of: run)
      guard own.count > 1 else {
        places.append(own.first.map { $0 + 1 } ?? 0)
        continue
      }
      do throws(ScenarioFaults) {
        let file = try ScenarioReader().read(combining: own.map { paths[$0] })
        plans.append(try ScenarioSources.plan(file, file.scenario.name))
        files.append(file)
      } catch {
        Self.say(error, of: own.map { options[$0] }, console)
        throw ExitCode(64)
      }
      places.append(sources.files.count + files.count - 1)
    }
  }

  /// Refuses options of which two change the same, with every reason: what three can't is what two of them can't.
  private static func check(_ paths: [String], _ options: [String], _ console: Console) throws {
    var isRefused = false
    for first in paths.indices {
      for second in paths.indices.dropFirst(first + 1) {
        do throws(ScenarioFaults) {
          _ = try ScenarioReader().read(combining: [paths[first], paths[second]])
        } catch {
          say(error, of: [options[first], options[second]], console)
          isRefused = true
        }
      }
    }
    if isRefused { throw ExitCode(64) }
  }

  /// Says why options can't go together: at a place in a file, or of the options where only their combination is at
  /// fault, which is no file.
  private static func say(_ faults: ScenarioFaults, of options: [String], _ console: Console) {
    for fault in faults.diagnostics {
      if FileManager.default.fileExists(atPath: fault.file) {
        console.sayLine(fault.description(in: console.language))
      } else {
        console.say(Messages.cannotCombine(options, because: fault.message))
      }
    }
  }

  /// What the measures do, each and two together, as a text.
  ///
  /// - Parameter values: of the base, the options and the combinations, in this order.
  func text(_ values: [FactorialValues], in language: Language) -> String {
    FactorialReport(FactorialEffects(design, places.map { values[$0] }), of: options, in: language).text
  }

  private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
}
