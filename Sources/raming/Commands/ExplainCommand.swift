import ArgumentParser
import Storage
import YouthCare

/// `raming explain`: what a key of a scenario file means and what stands behind its default.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a key of a scenario file: meaning, unit, range, default, prior, grade and source.",
    discussion: """
      Without a key, all are listed. A key may be given with the keys above it, to tell one growth from another.

      Examples:
        raming explain wait_norm
        raming explain demand.growth --lang en
      """)

  @Argument(help: "The key, such as wait_norm or demand.growth.")
  var key: String?

  @Flag(help: "Print the whole reference as a Markdown page.")
  var markdown = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    if markdown, key != nil {
      throw ValidationError(Messages.markdownWithKey.text(in: words.lang))
    }
  }

  func run() throws {
    let console = Console(words.lang)
    let reference = ScenarioReference()
    if markdown { return try console.print(reference.markdown(in: words.lang)) }
    guard let key else {
      let lines = reference.entries.map { entry in
        "\(entry.path)\n    \(entry.description.meaning.text(in: words.lang))"
      }
      return try console.print(lines.joined(separator: "\n"))
    }
    let entries = reference.find(key)
    if entries.isEmpty {
      console.say(Messages.unknownKey(key, reference.suggestions(for: key)))
      throw ExitCode(64)
    }
    let texts = entries.map { Explanation($0, in: words.lang).text }
    try console.print(texts.joined(separator: "\n"))
  }
}
