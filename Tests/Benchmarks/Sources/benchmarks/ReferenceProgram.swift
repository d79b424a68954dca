import Foundation

/// Our CPU time on the reference model over that of another program on the same model, measured in turns.
///
/// The program is called as `PATH REPLICATIONS SEED THREADS` and prints one JSON line with `cpu_s`. Both keep the
/// months of every replication; ours bills each client to the cent besides. Only ratios of one run mean anything.
struct ReferenceProgram: Encodable {
  let oursCPUSeconds: [Double]
  let theirsCPUSeconds: [Double]
  /// The median over the turns; below 1 we are faster.
  let ratio: Double

  private struct Line: Decodable { let cpuS: Double }

  init(path: String, replications: Int = 60, turns: Int) async throws {
    let plan = try Model.reference.plan()
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<turns {
      ours.append(EngineSpeed.run(plan, replications: replications).seconds)
      theirs.append(try Self.run(path, replications: replications))
    }
    let ratios = zip(ours, theirs).map { $0 / $1 }.sorted()
    oursCPUSeconds = ours
    theirsCPUSeconds = theirs
    ratio = ratios[ratios.count / 2]
  }

  private static func run(_ path: String, replications: Int) throws -> Double {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = ["\(replications)", "7", "1"]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Line.self, from: data).cpuS
  }
}
