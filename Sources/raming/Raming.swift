import ArgumentParser
import Foundation
import Reporting
import YouthCare

/// The command: parse, call, print.
@main
struct Raming: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raming",
    abstract: "Project cost, waiting list and throughput of a youth region, and how likely the budget is exceeded.",
    discussion: """
      A scenario file says who comes, how long they stay, how many places there are and how care is paid. `raming run` \
      lives through its contract many times and tells what a controller asks.

      Examples:
        raming run Scenarios/living-region.yaml
        raming run base.yaml variant.yaml --out results --plots
        raming compare base.yaml one.yaml other.yaml

      Exit codes: 0 done, 1 failed, 64 bad usage or input.
      """,
    version: "raming \(Version.number)",
    subcommands: [
      RunCommand.self, CompareCommand.self, ReportCommand.self, LedgerCommand.self, CheckCommand.self,
      CalibrateCommand.self,
      BackTestCommand.self, ExplainCommand.self, SensitivityCommand.self, ExploreCommand.self, SeekCommand.self,
      ElicitCommand.self,
      SchemaCommand.self, ServeCommand.self,
    ])

  /// Parses, calls, and tells in the user's language what is wrong with the command line.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      let full = fullMessage(for: error)
      // Help and version are results; a command that ends with a code has said why.
      guard !code.isSuccess, !full.isEmpty else { exit(withError: error) }
      let message = UsageMessage(message(for: error), full: full, arguments: Array(CommandLine.arguments.dropFirst()))
      Console(.dutch).sayLine(message.text)
      Foundation.exit(code.rawValue)
    }
  }
}
