internal import Workshop

/// The options that were read last, and what they ask: one that was checked while it was typed isn't read once more to be
/// run, nor is one that comes back by an undo.
struct ReadOptions {
  private static let limit = 12

  private struct Key: Hashable {
    let number: OptionNumber
    let name: String
    let settings: [LeverSetting]

    init(_ option: WorkshopOption) {
      (number, name, settings) = (option.number, option.name, option.settings)
    }
  }
  private var questions: [(key: Key, question: OptionQuestion)] = []

  /// What an option asks; `nil` where it has to be read.
  subscript(option: WorkshopOption) -> OptionQuestion? {
    let key = Key(option)
    return questions.last { $0.key == key }?.question
  }

  /// Notes what an option asks, in the place of the oldest of too many.
  mutating func note(_ question: OptionQuestion, of option: WorkshopOption) {
    questions.append((Key(option), question))
    if questions.count > Self.limit { questions.removeFirst() }
  }
}
