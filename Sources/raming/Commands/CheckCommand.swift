import ArgumentParser
import CareSimulation
import Experiments
import Reporting
import Storage
import YouthCare

/// `raming check`: reads scenarios and shows what their numbers amount to, without simulating.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Read scenario files: tell every fault, or show the region in balance on its first day, and whom the buyer depends on.",
    discussion: """
      Faults are told as file:line:column: what is wrong; what would mend it.

      Examples:
        raming check Scenarios/living-region.yaml
        raming check Scenarios/*.yaml --lang en
      """)

  @Argument(help: ArgumentHelp("Scenario files (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var files: [String]

  @OptionGroup var words: LanguageOption

  func run() throws {
    let console = Console(words.lang)
    _ = try ScenarioSources(files, console) { path, file, plan in
      let summary = BalanceSummary(
        plan.scenario, plan.balance, ownPlaces: plan.ownPlaces, matrix: BuyersMatrix(firstDayOf: plan),
        solved: ScenarioSources.solvedAnew(file, plan), in: words.lang)
      let compared = file.comparedWith.map { "; \(Messages.compared(with: $0).text(in: words.lang))" } ?? ""
      try console.print(
        "\(path): \(Messages.inOrder(remarks: file.remarks.count).text(in: words.lang))\(compared)\n\n\(summary.text)")
    }
  }
}
