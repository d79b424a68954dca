public import YouthCare

/// A text for people as blocks: what it says, and not how it looks.
///
/// A terminal, a page or a word processor each renders it in its own way.
public struct Document: Sendable, Equatable {
  /// The language that it is written in.
  public let language: Language
  /// Its sections, in order.
  public let sections: [Section]

  /// A document of those sections that there are.
  public init(in language: Language, _ sections: [Section?]) {
    self.language = language
    self.sections = sections.compactMap { $0 }
  }

  /// Blocks that belong together.
  public struct Section: Sendable, Equatable {
    /// The blocks, in order.
    public let blocks: [Block]

    /// A section.
    public init(_ blocks: [Block]) {
      self.blocks = blocks
    }
  }

  /// What a document is made of.
  public enum Block: Sendable, Equatable {
    case heading(Heading)
    case paragraph(String)
    /// Items that stand below each other.
    case list([String])
    /// Lines to be copied as they are.
    case lines([String])
    case table(DocumentTable)
    /// A picture, with its data and its words.
    case figure(DocumentFigure)

    /// The heading of a section.
    public static func heading(_ text: String) -> Block { .heading(Heading(level: .section, text: text)) }
  }

  /// A heading.
  public struct Heading: Sendable, Equatable {
    /// What it stands above.
    public enum Level: Sendable {
      /// The whole document.
      case title
      /// A section.
      case section
      /// Several sections on one subject.
      case part
    }

    /// What it stands above.
    public let level: Level
    /// The heading.
    public let text: String
    /// What belongs to it, such as the terms of a contract; a line each.
    public var details: [String]

    /// A heading, with what belongs to it.
    public init(level: Level, text: String, details: [String] = []) {
      (self.level, self.text, self.details) = (level, text, details)
    }
  }
}
