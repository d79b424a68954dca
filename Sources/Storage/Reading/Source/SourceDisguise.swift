/// Characters that stand in for others while Yams reads a text, one for one so that places stay what they are.
///
/// They are of planes for private use, which no file may contain (`Unicode.Scalar.isInvisible`).
///
/// - Yams follows a reference (`*name`) wherever it stands, and hashes keys with all that is in them: it must not meet
///   one. Whether an asterisk opens a reference or stands in a text is known afterwards.
/// - Yams refuses a mapping with equal keys as a whole, without their places. Where the last character of each such
///   word is made unlike all others, the keys differ and can be told one by one.
struct SourceDisguise {
  /// Stands for an asterisk.
  static let asterisk: Unicode.Scalar = "\u{10FFFC}"
  /// Stands for a value that couldn't be read and has been told.
  static let unreadable = "\u{10FFFD}"
  private static let first: UInt32 = 0xF0000
  private static let limit = 0xFFFD
  /// How many words are told apart: each takes a walk through the text.
  private static let wordLimit = 50

  private(set) var text: String
  private var originals: [Unicode.Scalar] = []
  private var words = 0

  init(_ text: String) {
    self.text = text.unicodeScalars.contains("*") ? text.replacing("*", with: String(Self.asterisk)) : text
  }

  /// Another text under the same disguise, such as the same one without some lines.
  mutating func replaceText(_ text: String) {
    self.text = text
  }

  /// Makes each occurrence of a word unlike every other; whether there were several.
  mutating func tellApart(_ word: String) -> Bool {
    let word = Array(word.unicodeScalars).map { $0 == "*" ? Self.asterisk : $0 }
    guard let last = word.last, words < Self.wordLimit else { return false }
    words += 1
    var scalars = Array(text.unicodeScalars)
    var ends: [Int] = []
    var position = 0
    while position + word.count <= scalars.count {
      if scalars[position] == word[0], scalars[position..<position + word.count].elementsEqual(word) {
        ends.append(position + word.count - 1)
        position += word.count
      } else {
        position += 1
      }
    }
    guard ends.count > 1, originals.count + ends.count <= Self.limit else { return false }
    for end in ends {
      guard let scalar = Unicode.Scalar(Self.first + UInt32(originals.count)) else { return false }
      scalars[end] = scalar
      originals.append(last)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    return true
  }

  /// What stood there.
  func original(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= Self.first }) else { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let index = Int(scalar.value) - Int(Self.first)
      view.append(scalar == Self.asterisk ? "*" : originals.indices.contains(index) ? originals[index] : scalar)
    }
    // An asterisk may be the end of a word that was told apart.
    return String(view).replacing(String(Self.asterisk), with: "*")
  }
}
