/// What the command line asks for.
struct Options {
  static let usage = """
    benchmarks [--json] [--repeats N] [--reference PATH]    measures and prints a table, or JSON
    benchmarks --instructions MODEL REPLICATIONS            runs a model, for valgrind; prints its events
    MODEL: \(Model.allCases.map(\.rawValue).joined(separator: ", "))
    """

  var isJSON = false
  var repeats = 10
  /// A compiled reference program.
  var reference: String?
  var instructions: (model: Model, replications: Int)?

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
