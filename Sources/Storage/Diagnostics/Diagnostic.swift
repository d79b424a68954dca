public import YouthCare

/// One thing that is wrong with a scenario file: where, what, and what would mend it.
public struct Diagnostic: Sendable, Equatable {
  /// The file as the user gave it; a base as it is found from there.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode characters.
  public let column: Int
  /// What is wrong; what would mend it.
  public let message: LocalizedText

  /// A fault at a place.
  public init(file: String, line: Int, column: Int, message: LocalizedText) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// The line that users see: `file:line:column: what is wrong; what would mend it`, with what is invisible written out.
  public func description(in language: Language) -> String {
    "\(file):\(line):\(column): \(message.text(in: language))".madeVisible()
  }
}

/// Why a scenario file is refused: every fault that was found, in the order of the files.
public struct ScenarioFaults: Error, Equatable {
  /// The faults; at least one.
  public let diagnostics: [Diagnostic]

  /// A refusal.
  public init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// One line a fault.
  public func description(in language: Language) -> String {
    diagnostics.map { $0.description(in: language) }.joined(separator: "\n")
  }
}
