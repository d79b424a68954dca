package import YouthCare

/// What was wrong with a command line, in the user's language: the option parser itself knows English only.
///
/// Its messages are told apart by their words, for that is all it gives; one that isn't known is passed on as it is,
/// behind a Dutch sentence. `--help` is in English.
package struct UsageMessage {
  private let message: String
  private let usage: String
  private let language: Language

  /// - Parameters:
  ///   - message: what the parser says is wrong.
  ///   - full: that, with a line of help and the usage of the command.
  ///   - arguments: what was typed, for the language asked for.
  package init(_ message: String, full: String, arguments: [String]) {
    self.message = message
    usage = full.firstRange(of: "Usage: ").map { String(full[$0.upperBound...]) } ?? ""
    language = Self.language(in: arguments)
  }

  /// The language that the last sound `--lang` asks for.
  package static func language(in arguments: [String]) -> Language {
    let named = zip(arguments, arguments.dropFirst() + [""]).compactMap { argument, next in
      argument == "--lang"
        ? Language(rawValue: next)
        : argument.hasPrefix("--lang=") ? Language(rawValue: String(argument.dropFirst(7))) : nil
    }
    return named.last ?? .dutch
  }

  /// The lines to print.
  package var text: String {
    let usageWord = LocalizedText(nl: "Gebruik", en: "Usage").text(in: language)
    let usage =
      language == .dutch
      ? usage.replacing(/See '(.+)' for more information\./) { "Zie '\($0.1)' (in het Engels)." } : usage
    let said = language == .dutch ? dutch : message
    return "raming: \(said)" + (usage.isEmpty ? "" : "\n\(usageWord): \(usage)")
  }

  private var dutch: String {
    // `-x` can be an unknown option and one without its value.
    if let both = message.wholeMatch(of: /(Unknown option[^\n]+)\n   or: (Missing value[^\n]+) in '(.+)'/) {
      return "\(Self.dutch(String(both.1)))\n   of: \(Self.dutch(String(both.2))) in '\(both.3)'"
    }
    return Self.dutch(message)
  }

  private static func dutch(_ message: String) -> String {
    if let match = message.wholeMatch(of: /Unknown option '(.+)'\. Did you mean '(.+)'\?/) {
      return "de optie '\(match.1)' is er niet; bedoelde u '\(match.2)'?"
    }
    if let match = message.wholeMatch(of: /(?:Unknown option '|Invalid option: )(.+?)'?/) {
      return "de optie '\(match.1)' is er niet"
    }
    if let match = message.wholeMatch(of: /Missing value for '(.+)'/) {
      return "'\(match.1)' heeft een waarde nodig"
    }
    if let match = message.wholeMatch(of: /The option '(.+)' does not take any value, but '(.*)' was specified\./) {
      return "de optie '\(match.1)' heeft geen waarde, en er staat '\(match.2)'"
    }
    if let match = message.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) (.+)/) {
      return "dit hoort hier niet: \(match.1)"
    }
    if let match = message.wholeMatch(of: /Missing expected argument '(.+)'/) { return "'\(match.1)' ontbreekt" }
    if let match = message.wholeMatch(of: /Missing one of: (.+)/) { return "een van deze ontbreekt: \(match.1)" }
    if let match = message.wholeMatch(
      of: /The value '(.*)' is invalid for '(.+?)'\. Please provide one of (.+)\./.dotMatchesNewlines())
    {
      let choices = match.3.replacing("' and '", with: "' of '").replacing("' or '", with: "' of '")
      return "'\(match.1)' past niet bij '\(match.2)'; kies \(choices)"
    }
    if let match = message.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)'.*/.dotMatchesNewlines()) {
      return "'\(match.1)' past niet bij '\(match.2)'; schrijf een geheel getal"
    }
    if let match = message.wholeMatch(of: /Value to be set with flag (.+) had already been set with flag (.+)/) {
      return "\(match.1) en \(match.2) sluiten elkaar uit"
    }
    if message == "Missing required subcommand." { return "noem een opdracht, zoals 'run'" }
    return "de opdrachtregel klopt niet (\(message))"
  }
}
