import ArgumentParser
import Foundation
import Reporting
import YouthCare

/// `raming serve`: starts the workshop's page, a program of its own that stands beside this one.
///
/// The page needs a web server and a database; apart, they keep no one waiting who doesn't want them.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Open a page on which a group chooses, compares and decides together.",
    discussion: """
      Starts raming-serve, which stands beside this program, with all that follows; `raming serve --help` tells what that \
      takes. It is built by:
        \(ServeCommand.build)

      Examples:
        raming serve Scenarios
        raming serve Scenarios --port 8081 --lang en

      Exit codes: 0 stopped, 1 failed, 64 bad usage or input.
      """)

  /// What builds the page.
  static let build = "RAMING_WORKSHOP=1 swift build -c release --product raming-serve"

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("The folder with the scenarios, and options.", valueName: "folder"))
  var arguments: [String] = []

  func run() throws {
    let console = Console(UsageMessage.language(in: arguments))
    let page = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "raming-serve").path
    guard let page, FileManager.default.isExecutableFile(atPath: page) else {
      console.say(Messages.pageNotBuilt(Self.build))
      throw ExitCode(1)
    }
    let words = ([page] + arguments).map { strdup($0) } + [nil]
    execv(page, words)
    // What comes back from there hasn't started.
    console.say(Messages.pageNotStarted(page, String(cString: strerror(errno))))
    throw ExitCode(1)
  }
}
