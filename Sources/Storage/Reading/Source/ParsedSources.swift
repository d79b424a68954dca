internal import Synchronization

/// The files that were parsed, by their texts: who reads many options of one base parses that base once.
///
/// A file is read from disk each time, and parsed anew where it says something else.
final class ParsedSources: Sendable {
  /// The most texts that are kept: those of the files of one scenario, and of another that it is held against.
  private static let limit = 2 * SourceLibrary.fileLimit

  private struct Known {
    var parsers: [String: SourceParser] = [:]
    var areScenarios: [String: Bool] = [:]
  }
  private let known = Mutex(Known())

  /// What stands in a file that could be read.
  func parser(of file: SourceFile) -> SourceParser {
    if let parser = known.withLock({ $0.parsers[file.text] }) { return parser }
    let parser = SourceParser(file.text)
    known.withLock { known in
      if known.parsers.count >= Self.limit { known.parsers = [:] }
      known.parsers[file.text] = parser
    }
    return parser
  }

  /// Whether it looks like a scenario.
  func looksLikeScenario(_ file: SourceFile) -> Bool {
    if let answer = known.withLock({ $0.areScenarios[file.text] }) { return answer }
    let answer = file.looksLikeScenario
    known.withLock { known in
      if known.areScenarios.count >= Self.limit { known.areScenarios = [:] }
      known.areScenarios[file.text] = answer
    }
    return answer
  }
}
