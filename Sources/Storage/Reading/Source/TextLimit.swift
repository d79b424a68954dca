/// How long texts may be, in Unicode characters: titles and names stand in tables and pictures.
enum TextLimit {
  /// Any value at all: what is longer is no scenario's.
  static let any = 1_000
  /// A title.
  static let title = 200
  /// The name of a segment, a provider, a change, a task or a kind.
  static let name = 60

  /// The name of a file, by which the tables call its scenario.
  static let fileName = 100

  /// The limit for the text behind a key.
  static func text(_ key: String) -> Int {
    switch key {
    case "title": title
    case "name", "task": name
    default: any
    }
  }
}
