internal import CXLSXWriter

/// A sheet that is being written.
struct WorkbookSheet {
  /// Its name.
  let name: String
  /// The workbook that it is of.
  let file: WorkbookFile
  private let sheet: UnsafeMutablePointer<lxw_worksheet>?

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>?, name: String, of file: WorkbookFile) {
    self.sheet = sheet
    self.name = name
    self.file = file
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    file.keep(worksheet_set_footer(sheet, "&L&A&R&P / &N"))
  }

  /// What a cell holds.
  enum Content {
    case text(String)
    case number(Double)
    case formula(String, Double)
    /// A formula that gives a text.
    case words(String, String)
    case blank
  }

  /// Writes a cell. A text is a text, whatever it begins with.
  func write(_ content: Content, _ style: CellStyle, row: Int, column: Int) {
    if let height = style.rowHeight { setHeight(height, row: row) }
    let (row, column, format) = (UInt32(row), UInt16(column), file.format(style))
    switch content {
    case .text(""), .blank: file.keep(worksheet_write_blank(sheet, row, column, format))
    case .text(let text): file.keep(worksheet_write_string(sheet, row, column, Self.fitting(text), format))
    case .number(let number): file.keep(worksheet_write_number(sheet, row, column, number, format))
    case .formula(let formula, let value):
      file.keep(worksheet_write_formula_num(sheet, row, column, "=" + formula, format, value))
    case .words(let formula, let value):
      file.keep(worksheet_write_formula_str(sheet, row, column, "=" + formula, format, value))
    }
  }

  /// Writes a text that leads to the first cell of another sheet.
  func writeLink(_ text: String, to other: String, row: Int, column: Int) {
    let format = file.format(.link)
    file.keep(
      worksheet_write_url_opt(
        sheet, UInt32(row), UInt16(column), "internal:'\(other)'!A1", format, Self.fitting(text), nil))
  }

  /// Makes a column so many characters wide.
  func setWidth(_ width: Double, column: Int, columns: Int = 1) {
    file.keep(worksheet_set_column(sheet, UInt16(column), UInt16(column + columns - 1), width, nil))
  }

  /// Rows and columns that stay in sight; the rows are printed on each page.
  func freeze(rows: Int, columns: Int) {
    worksheet_freeze_panes(sheet, UInt32(rows), UInt16(columns))
    file.keep(worksheet_repeat_rows(sheet, UInt32(rows - 1), UInt32(rows - 1)))
  }

  /// Hides the lines between cells: for sheets with text.
  func hideGrid() { worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

  /// Makes a row so high.
  func setHeight(_ points: Double, row: Int) {
    file.keep(worksheet_set_row(sheet, UInt32(row), points, nil))
  }

  /// Takes no numbers below 0 in cells, and says so.
  func allowAmounts(in range: CellRange, title: String, message: String) {
    withCStrings(title, message) { title, message in
      var rule = lxw_data_validation()
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      rule.value_number = 0
      rule.error_title = title
      rule.error_message = message
      file.keep(
        worksheet_data_validation_range(
          sheet, UInt32(range.row), UInt16(range.column), UInt32(range.row + range.rows - 1),
          UInt16(range.column + range.columns - 1), &rule))
    }
  }

  /// Puts a chart with its corner at a cell; who can't see it gets its description.
  func insert(
    _ chart: UnsafeMutablePointer<lxw_chart>?, description: String, row: Int, column: Int, height: Double
  ) {
    withCStrings(description, "") { description, _ in
      var options = lxw_chart_options()
      (options.x_scale, options.y_scale) = (1.7, height)
      options.description = description
      file.keep(worksheet_insert_chart_opt(sheet, UInt32(row), UInt16(column), chart, &options))
    }
  }

  /// Puts a PNG at a cell, so many pixels high.
  func insert(png bytes: [UInt8], height: Double, description: String, row: Int, column: Int) {
    // Its size stands in its first chunk: width and height, four bytes each.
    guard bytes.count > 24 else { return }
    let own = bytes[20..<24].reduce(0) { $0 * 256 + Double($1) }
    guard own > 0 else { return }
    withCStrings(description, "") { description, _ in
      var options = lxw_image_options()
      (options.x_scale, options.y_scale) = (height / own, height / own)
      options.description = description
      file.keep(
        worksheet_insert_image_buffer_opt(sheet, UInt32(row), UInt16(column), bytes, bytes.count, &options))
    }
  }

  /// As much of a text as a cell holds.
  private static func fitting(_ text: String) -> String {
    text.utf16.count < 32000 ? text : String(text.prefix(31000)) + " …"
  }
}

/// Texts as the library takes them in its structures; it copies them.
private func withCStrings(
  _ first: String, _ second: String,
  _ body: (_ first: UnsafeMutablePointer<CChar>?, _ second: UnsafeMutablePointer<CChar>?) -> Void
) {
  var (first, second) = (Array(first.utf8CString), Array(second.utf8CString))
  first.withUnsafeMutableBufferPointer { first in
    second.withUnsafeMutableBufferPointer { second in body(first.baseAddress, second.baseAddress) }
  }
}
