/// Makes the first cells of rows their headings, in the tags of a PDF as Typst 0.15 writes it.
///
/// Typst can do so by itself (`pdf.header-cell`), but behind a switch (`a11y-extras`) that its package for Python doesn't
/// have. It tags them as data, each cell naming the heading of its column. Here that name gives way: the first cell is a
/// heading of its row, as those of the header row are of their columns already, so that a reader finds both from where a
/// cell stands (PDF/UA-1, 7.5). Everything stays in its place, filled up with spaces; what looks otherwise stays as it is.
enum PDFRowLabels {
  private static let cell = Array("<</Type/StructElem/S/TD/P ".utf8)
  private static let headings = Array("/A[<</O/Table/Headers[(".utf8)
  private static let end = Array(")]>>".utf8)

  /// A PDF with its rows named.
  static func tagged(in pdf: [UInt8]) -> [UInt8] {
    var tagged = pdf
    var place = pdf.startIndex
    while let mark = pdf[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = mark + 1
      guard let (old, text) = named(pdf[mark...]) else { continue }
      // Shorter, as "Scope/Row" is than the name of a heading.
      for (offset, byte) in old.enumerated() {
        tagged[byte] = offset < text.count ? text[offset] : UInt8(ascii: " ")
      }
      place = old.upperBound
    }
    return tagged
  }

  /// Where the beginning of a cell stands, with the name of its one heading, and what stands there instead; `nil` where
  /// something else does.
  private static func named(_ rest: ArraySlice<UInt8>) -> (old: Range<Int>, text: [UInt8])? {
    guard rest.starts(with: cell) else { return nil }
    let parent = rest.dropFirst(cell.count).prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "R") || isDigit($0) }
    guard rest[parent.endIndex...].starts(with: headings) else { return nil }
    // U, the table, x, the column, y, the row.
    let name = rest[parent.endIndex...].dropFirst(headings.count).prefix { $0 != UInt8(ascii: ")") }
    guard rest[name.endIndex...].starts(with: end), let x = name.firstIndex(of: UInt8(ascii: "x")) else { return nil }
    let isFirst = name[(x + 1)...].prefix(while: isDigit).elementsEqual("0".utf8)
    let (kind, table) = isFirst ? ("TH", "/Scope/Row") : ("TD", "")
    let text = "<</Type/StructElem/S/\(kind)/P \(String(decoding: parent, as: UTF8.self))/A[<</O/Table\(table)>>"
    return (rest.startIndex..<(name.endIndex + end.count), Array(text.utf8))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
