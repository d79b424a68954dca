import ArgumentParser
import Reporting
import Storage
import YouthCare

/// `raming explain`: what a key of a scenario file means and what stands behind its default.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a lever, or a key of a scenario file: meaning, unit, range, default, prior, grade and source.",
    discussion: """
      Without a key, all are listed. A key may be given with the keys above it, to tell one growth from another.

      'uncertainty' with a scenario file tells what is uncertain about its inputs, by how much and on what evidence, and \
      what is the same in every world and why.

      A lever gets a page: how it works, its numbers with grade and source, and what it is not. 'levers' lists them.

      Examples:
        raming explain wait_norm
        raming explain demand.growth --lang en
        raming explain levers
        raming explain uncertainty Scenarios/living-region.yaml
        raming explain access.strictness
        raming explain output-based --markdown
      """)

  /// What is asked for to see all levers.
  private static let allLevers = "levers"
  /// What is asked for, with a file, to see what is uncertain about it.
  private static let uncertainty = "uncertainty"

  @Argument(help: "The key, such as wait_norm or demand.growth, a lever, such as access.strictness, or levers.")
  var key: String?

  @Argument(
    help: ArgumentHelp("A scenario file, with 'uncertainty'.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var file: String?

  @Flag(help: "Print the whole reference, or the page on a lever, in Markdown.")
  var markdown = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    if markdown, let key, ScenarioReference().lever(meantBy: key) == nil {
      throw Console(words.lang).refuse(Messages.markdownWithKey)
    }
  }

  func run() throws {
    let console = Console(words.lang)
    if let file {
      guard key == Self.uncertainty else { throw console.refuse(Messages.fileWithoutUncertainty) }
      _ = try ScenarioSources([file], console) { _, source, _ in
        try console.print(UncertaintyReport(source.scenario, in: words.lang).text)
      }
      return
    }
    let reference = ScenarioReference()
    guard let key else {
      if markdown { return try console.print(reference.markdown(in: words.lang)) }
      let lines = reference.entries.map { entry in
        "\(entry.path)\n    \(entry.description.meaning.text(in: words.lang))"
      }
      return try console.print(lines.joined(separator: "\n"))
    }
    if key == Self.allLevers { return try console.print(reference.leverList(in: words.lang)) }
    if let lever = reference.lever(meantBy: key) {
      let page = reference.page(on: lever, in: words.lang)
      return try console.print(markdown ? page.markdown : page.text)
    }
    let entries = reference.find(key)
    if entries.isEmpty {
      console.say(Messages.unknownKey(key, reference.suggestions(for: key)))
      throw ExitCode(64)
    }
    let texts = entries.map { Explanation($0, lever: reference.lever(of: $0), in: words.lang).text }
    try console.print(texts.joined(separator: "\n"))
  }
}
