public import ArgumentParser
public import YouthCare

extension Language: ExpressibleByArgument {}

/// `--lang`, which every command has.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language of what is printed: nl or en.")
  var lang = Language.dutch
}
