/// Words that are read aloud and typed over: codes of rooms and keys of facilitators.
enum RoomWord {
  /// Capitals and figures without look-alikes (no I, L, O, U, 0, 1; nor 2, 5 and 8 beside Z, S and B).
  static let alphabet = Array("ABCDEFGHJKMNPQRSTVWXYZ34679")

  /// A word drawn by the machine's own luck, which nobody can foretell.
  static func random(_ length: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return String((0..<length).map { _ in alphabet.randomElement(using: &generator)! })
  }

  /// What was typed, without the spaces, dashes and small letters that people put in.
  static func normalized(_ typed: String) -> String {
    String(typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }.prefix(64))
  }

  /// A word in groups of four, for reading aloud.
  static func grouped(_ word: String) -> String {
    stride(from: 0, to: word.count, by: 4).map { String(word.dropFirst($0).prefix(4)) }.joined(separator: "-")
  }

  /// Whether both are the same, told in a time that doesn't depend on where they differ.
  static func areEqual(_ typed: String, _ word: String) -> Bool {
    let (typed, word) = (Array(typed.utf8), Array(word.utf8))
    guard !word.isEmpty else { return false }
    var difference = typed.count ^ word.count
    for index in word.indices {
      difference |= Int((index < typed.count ? typed[index] : 0) ^ word[index])
    }
    return difference == 0
  }
}
