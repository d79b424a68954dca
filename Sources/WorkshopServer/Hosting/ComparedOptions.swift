internal import Experiments
internal import Workshop

/// Options side by side, known by what they ask, what they are called and the worlds that they have in common.
struct ComparedOptions: Equatable {
  private let digests: [String]
  private let names: [String]
  private let worlds: Int
  /// What was worked out of them; `nil` where they can't be compared.
  var comparison: OptionComparison?

  /// Options with what they came to, that of the base first.
  init(_ questions: [OptionQuestion], _ values: [OptionValues]) {
    (digests, names) = (questions.map(\.digest), values.map(\.name))
    worlds = values[0].ground.count
  }

  static func == (left: ComparedOptions, right: ComparedOptions) -> Bool {
    left.digests == right.digests && left.names == right.names && left.worlds == right.worlds
  }
}
