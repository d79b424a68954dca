import Foundation

/// Measures the engine. Only ratios taken in one run travel from one machine to another.
///
/// Counting instructions stays on the main thread and starts no other: valgrind 3.19 fails on the threads of an
/// asynchronous main.
@main
enum Benchmarks {
  static func main() throws {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      FileHandle.standardError.write(Data((Options.usage + "\n").utf8))
      exit(64)
    }
    if let asked = options.instructions {
      print(EngineSpeed.run(try asked.model.plan(), replications: asked.replications).events)
    } else {
      Task {
        do {
          let report = try await Report(options)
          print(options.isJSON ? try report.json() : report.table)
          exit(0)
        } catch {
          FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
          exit(1)
        }
      }
      dispatchMain()
    }
  }
}
