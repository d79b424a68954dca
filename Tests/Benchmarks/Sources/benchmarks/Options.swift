/// What the command line asks for.
struct Options {
  static let usage = """
    benchmarks [--json] [--repeats N] [--reference PATH]    measures and prints a table, or JSON
    benchmarks --instructions MODEL REPLICATIONS            runs a model, for valgrind; prints its events
    benchmarks --errors SEEDS                               claimed against actual errors of all kinds of figures
    benchmarks --differences SEEDS                          the same of paired differences, over drawn samples
    MODEL: \(Model.allCases.map(\.rawValue).joined(separator: ", "))
    """

  var isJSON = false
  var repeats = 10
  /// A compiled reference program.
  var reference: String?
  var instructions: (model: Model, replications: Int)?
  /// The seeds over which claimed errors are held against actual ones.
  var errorSeeds: Int?
  /// The seeds over which paired differences of drawn samples are held against what they do.
  var differenceSeeds: Int?

  /// The options, or `nil` if they make no sense.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": isJSON = true
      case "--repeats":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
        repeats = number
      case "--reference":
        guard let path = rest.popFirst() else { return nil }
        reference = path
      case "--errors":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 1 else { return nil }
        errorSeeds = number
      case "--differences":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 1 else { return nil }
        differenceSeeds = number
      case "--instructions":
        guard let model = rest.popFirst().flatMap({ Model(rawValue: $0) }),
          let number = rest.popFirst().flatMap({ Int($0) }), number > 0
        else { return nil }
        instructions = (model, number)
      default: return nil
      }
    }
  }
}
