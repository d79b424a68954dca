internal import CXLSXWriter
internal import YouthCare

/// How a cell looks, by what it is.
enum CellStyle: Hashable {
  /// What a sheet is called.
  case title
  /// The heading of a part, of several sections.
  case part
  /// The heading of a section.
  case section
  /// The heading of a column, above texts or above numbers.
  case header(isTrailing: Bool)
  /// A text that stands at the left and goes on below itself.
  case text
  /// A text at the right, among numbers.
  case word
  /// A text that goes on over the cells beside it.
  case line
  /// A number in a format.
  case number(String)
  /// A number that the reader may change.
  case input(String)
  /// Something to follow.
  case link

  /// Makes a format of a workbook look so.
  func apply(to format: UnsafeMutablePointer<lxw_format>, colour: UInt32) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch self {
    case .title: heading(format, size: 16, colour)
    case .part: heading(format, size: 13, colour)
    case .section: heading(format, size: 11, colour)
    case .header(let isTrailing):
      heading(format, size: 11, colour)
      format_set_text_wrap(format)
      format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
      format_set_bottom_color(format, colour)
      if isTrailing { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    case .text: format_set_text_wrap(format)
    case .word: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .line: break
    case .number(let code):
      format_set_num_format(format, code)
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .input(let code):
      format_set_num_format(format, code)
      format_set_bg_color(format, 0xFFF2CC)
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .link:
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_font_color(format, 0x0B4FA8)
    }
  }

  /// The height of its row in points, where that is larger than of other text.
  var rowHeight: Double? {
    switch self {
    case .title: 24
    case .part: 20
    case .section, .header, .text, .word, .line, .number, .input, .link: nil
    }
  }

  private func heading(_ format: UnsafeMutablePointer<lxw_format>, size: Double, _ colour: UInt32) {
    format_set_bold(format)
    format_set_font_size(format, size)
    format_set_font_color(format, colour)
    if size > 11 { return }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
  }
}

extension Colour {
  /// As the library of workbooks has it; black is a number of its own there, as 0 stands for none.
  var rgb: UInt32 {
    let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    return value == 0 ? 0x1000000 : value
  }
}
