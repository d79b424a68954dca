public import ArgumentParser
import Experiments
import Foundation
import Reporting
import Storage
import Workshop
import WorkshopServer
public import YouthCare

/// The workshop's page: parse, open, serve.
@main
struct RamingServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raming-serve",
    abstract: "Open a page on which a group chooses, compares and decides together.",
    discussion: """
      Serves the scenarios of a folder to the browsers of a group, from this machine and without the internet. Who has \
      the room's code takes part; who has the facilitator's key leads. All that is submitted is kept in a file at once: \
      after a stop or a kill the same command opens the workshop where it was, and runs nothing by itself.

      Examples:
        raming serve Scenarios
        raming serve Scenarios --host 0.0.0.0 --workshop monday.sqlite --lang en

      Exit codes: 0 stopped, 1 failed, 64 bad usage or input.
      """)

  @Argument(help: ArgumentHelp("The folder with the scenarios (YAML).", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The scenario of the folder that options differ from. (default: the one that most others extend)",
      valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var base: String?

  @Option(help: "The port that the page is served on; 0 takes a free one.")
  var port = 8_080

  @Option(help: "The address that the page is served on; 0.0.0.0 lets other devices in.")
  var host = "127.0.0.1"

  @Option(help: "The language of the workshop, for who chooses none: nl or en.")
  var lang = Language.dutch

  @Option(
    help: ArgumentHelp("The file that keeps the workshop. (default: workshop.sqlite in the folder)", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var workshop: String?

  @Option(help: "The worlds to which answers are refined, 2 to 1,000,000.")
  var worlds = 1_000

  @Option(help: "The number that all luck follows from.")
  var seed: UInt64 = 1

  @Option(help: "Threads, 1 to 256; changes no result. (default: the machine's cores)")
  var threads: Int?

  /// Parses, serves, and tells in the user's language what is wrong with the command line.
  static func main() async {
    do {
      try await parse().run()
    } catch {
      let (code, full) = (exitCode(for: error), fullMessage(for: error))
      // Help is a result; what ends with a code has said why.
      guard !code.isSuccess, !full.isEmpty else { exit(withError: error) }
      let arguments = Array(CommandLine.arguments.dropFirst())
      say(UsageMessage(message(for: error), full: full, arguments: arguments).text)
      Foundation.exit(code.rawValue)
    }
  }

  func run() async throws {
    let folder = try checkedFolder()
    do {
      let settings = ServerSettings(hostname: host, port: port, language: lang)
      try settings.checkHost()
      let file = try WorkshopFile(at: workshop ?? folder.path(of: "workshop.sqlite"))
      let room = try await WorkshopRoom(
        over: folder.path(of: base ?? folder.mostUsedBase), file: file,
        terms: RoomTerms(
          version: ProgramVersion.number, seed: seed, worlds: worlds, threads: ThreadChoice(threads).count,
          language: lang))
      let server = try WorkshopServer(room, file: file, settings: settings)
      await room.admit(by: server.code)
      try await server.run { port in
        let text = ServeText.started(server, settings, port: port, file: file.path).text(in: lang)
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
      }
      try file.close()
      print(ServeText.stopped.text(in: lang))
    } catch let fault as WorkshopFileFault {
      throw refusal(fault.message, fault.isRefusal ? 64 : 1)
    } catch let fault as ServerFault {
      throw refusal(fault.message, fault.isRefusal ? 64 : 1)
    } catch let fault as RoomFault {
      throw refusal(fault.message, 64)
    } catch let fault as WorkshopUnreadable {
      throw refusal(fault.text, 1)
    } catch let faults as ScenarioFaults {
      for fault in faults.diagnostics { Self.say(fault.description(in: lang)) }
      throw ExitCode(64)
    }
  }

  private func checkedFolder() throws -> ScenarioFolder {
    if !(0...65_535).contains(port) { throw refusal(ServeText.port(port), 64) }
    if !(2...Experiment.replicationLimit).contains(worlds) { throw refusal(ServeText.worlds(worlds), 64) }
    if let fault = ThreadChoice(threads).fault { throw refusal(fault, 64) }
    guard let folder = ScenarioFolder(folder) else { throw refusal(ServeText.noScenarios(folder), 64) }
    if let base, !folder.files.contains(base) { throw refusal(ServeText.noBase(base, folder), 64) }
    return folder
  }

  /// Says why it doesn't go on, and with which code it ends.
  private func refusal(_ text: LocalizedText, _ code: Int32) -> ExitCode {
    Self.say("raming: " + text.text(in: lang))
    return ExitCode(code)
  }

  private static func say(_ text: String) {
    FileHandle.standardError.write(Data((text.madeVisible(keepingLines: true) + "\n").utf8))
  }
}

extension Language: ExpressibleByArgument {}
