import ArgumentParser

@main
struct Raming: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "raming", version: "0.1.0")
}
