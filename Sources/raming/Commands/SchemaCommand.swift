import ArgumentParser
import Storage

/// `raming schema`: a JSON Schema of scenario files, by which an editor completes, explains and underlines.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema of scenario files, for an editor.",
    discussion: """
      The shipped scenarios name it in their first line. Your own names it as they do, with the way to the file:
        # yaml-language-server: $schema=scenario.schema.json

      Examples:
        raming schema --lang en > scenario.schema.json
      """)

  @OptionGroup var words: LanguageOption

  func run() throws {
    let schema = ScenarioSchema(in: words.lang)
    try Console(words.lang).print(String(schema.text.dropLast()))
  }
}
