import ArgumentParser
import CareSimulation
import Experiments
import Storage
import YouthCare

/// One option of a choice: a file, or a file with some levers set.
struct ChoiceOption {
  let name: String
  let file: ScenarioFile
  let plan: SimulationPlan

  /// What isn't known of it.
  func uncertainty(fixed: Bool) -> Uncertainty? { fixed ? nil : Uncertainty(file.scenario) }
}

extension Console {
  /// A file with some levers set, as an option; or what is wrong with them told, and the command ended.
  func option(_ path: String, setting levers: [SetLever]) throws -> ChoiceOption {
    // Two levers of one segment are told apart without saying that it is a segment.
    let name = levers.map { lever in
      let address = lever.address.keys.first == "segments" ? Address(Array(lever.address.keys[1...])) : lever.address
      return "\(address)=\(lever.value)"
    }.joined(separator: " + ")
    do throws(ScenarioFaults) {
      let file = try ScenarioReader().read(path: path, setting: levers, named: "option")
      return ChoiceOption(name: name, file: file, plan: try ScenarioSources.plan(file, path))
    } catch {
      for diagnostic in error.diagnostics { say(Messages.lever(name, diagnostic.message)) }
      throw ExitCode(64)
    }
  }

  /// The number of a scenario that a key means; or what is wrong with it told, and the command ended.
  func number(meantBy key: String, segment: String? = nil, in scenario: Scenario) throws -> SettableNumber {
    do throws(LeverFault) {
      return try ScenarioReference().number(meantBy: key, segment: segment, in: scenario)
    } catch {
      throw refuse(error.message)
    }
  }

  /// A value of a number as it was typed; or what is wrong with it told, and the command ended.
  func value(_ text: String, of number: SettableNumber, in scenario: Scenario) throws -> Double {
    do throws(ScenarioFaults) {
      return try number.value(of: text, in: scenario)
    } catch {
      for diagnostic in error.diagnostics { say(diagnostic.message) }
      throw ExitCode(64)
    }
  }

  /// Norms as they were typed; or what is wrong with them told, and the command ended.
  func norms(_ texts: [String], of segment: Int? = nil, in plan: SimulationPlan) throws -> [Norm] {
    try texts.map { text in
      do throws(NormFault) {
        return try Norm(text, of: segment, in: plan.scenario, plan.balance)
      } catch {
        throw refuse(error.message)
      }
    }
  }
}
