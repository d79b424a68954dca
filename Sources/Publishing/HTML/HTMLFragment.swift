public import Reporting
public import YouthCare

/// Blocks of a document as a part of somebody else's page: the same markup as in a report.
public struct HTMLFragment: Sendable {
  /// The markup, without a page around it.
  public let text: String

  /// The fragment of a document.
  ///
  /// - Parameters:
  ///   - prefix: what all names in it begin with, so that several fragments can stand on one page.
  ///   - level: of its highest heading, from 2.
  public init(_ document: Document, prefix: String = "", level: Int = 2, colour: Colour? = nil) {
    let outline = HTMLOutline(document, title: "", prefix: prefix, top: level)
    var body = HTMLBody(outline, in: document.language, colour: colour, prefix: prefix)
    body.add(document)
    text = body.text
  }
}
