/// What is measured over more runs than a test has time for, and judged.
protocol Study {
  /// Its name on the command line.
  static var name: String { get }
  /// What it asks, in one sentence.
  static var question: String { get }
  /// The seeds over which it asks, unless others are asked for.
  static var seeds: Int { get }

  static func run(seeds: Int) async throws -> Finding
}

/// What a study found.
struct Finding {
  var table: String
  /// What isn't as it should be, in words.
  var faults: [String]
}
