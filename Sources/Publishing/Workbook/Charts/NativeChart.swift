internal import CXLSXWriter

/// A chart of the workbook's own program, drawn from cells of a sheet.
struct NativeChart {
  private let chart: UnsafeMutablePointer<lxw_chart>?
  private let sheet: WorkbookSheet
  /// What an axis is of.
  enum Axis {
    case horizontal, vertical
  }

  /// How a series is drawn.
  struct Look {
    var colour: UInt32
    var width: Float = 2.25
    var dash = LXW_CHART_LINE_DASH_SOLID
    var hasLine = true
    var marker = LXW_CHART_MARKER_NONE
    var isFilled = true
    /// What stands at its point.
    var label: String?
  }

  /// Colours that can be told apart by the colour-blind and in grey (Okabe and Ito, 2008, but its yellow).
  static let palette: [UInt32] = [0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0x7F6000, 0x555555]

  /// A chart of a kind with a title; its texts stand in cells, because a text of a chart that begins with `=` would be
  /// a formula.
  init(_ type: lxw_chart_type, on sheet: WorkbookSheet) {
    self.sheet = sheet
    chart = sheet.file.addChart(type)
    chart_title_set_name(chart, "=" + CellRange(row: 0, column: 0).absolute(on: sheet.name))
    setSmallTitle()
  }

  private func setSmallTitle() {
    var font = lxw_chart_font()
    (font.size, font.bold) = (12, 1)
    chart_title_set_name_font(chart, &font)
  }

  /// Adds a series; `nil` name for one that says nothing.
  func add(categories: CellRange, values: CellRange, name: CellRange?, _ look: Look, isBar: Bool = false) {
    let series = chart_add_series(
      chart, "=" + categories.absolute(on: sheet.name), "=" + values.absolute(on: sheet.name))
    if let name { chart_series_set_name(series, "=" + name.absolute(on: sheet.name)) }
    var fill = lxw_chart_fill()
    (fill.color, fill.none) = (look.isFilled ? look.colour : 0xBFBFBF, isBar && !look.isFilled ? 1 : 0)
    var line = lxw_chart_line()
    (line.color, line.width, line.dash_type) = (look.colour, look.width, UInt8(look.dash.rawValue))
    if isBar {
      chart_series_set_fill(series, &fill)
    } else {
      var edge = line
      (edge.width, edge.dash_type) = (1.5, 0)
      line.none = look.hasLine ? 0 : 1
      chart_series_set_line(series, &line)
      chart_series_set_marker_type(series, UInt8(look.marker.rawValue))
      if look.marker != LXW_CHART_MARKER_NONE {
        chart_series_set_marker_size(series, 7)
        chart_series_set_marker_fill(series, &fill)
        chart_series_set_marker_line(series, &edge)
      }
    }
    if let label = look.label { setLabel(label, of: series) }
  }

  private func setLabel(_ text: String, of series: UnsafeMutablePointer<lxw_chart_series>?) {
    chart_series_set_labels_options(series, 1, 0, 0)
    chart_series_set_labels_position(series, UInt8(LXW_CHART_LABEL_POSITION_ABOVE.rawValue))
    // One that begins with `=` would be a formula; the name of the series stands there then.
    guard !text.hasPrefix("=") else { return }
    var characters = Array(text.utf8CString)
    characters.withUnsafeMutableBufferPointer { characters in
      var label = lxw_chart_data_label()
      label.value = characters.baseAddress
      withUnsafeMutablePointer(to: &label) { label in
        var labels: [UnsafeMutablePointer<lxw_chart_data_label>?] = [label, nil]
        sheet.file.keep(chart_series_set_labels_custom(series, &labels))
      }
    }
  }

  /// Names an axis by a cell, and says how its numbers are shown.
  func nameAxis(_ axis: Axis, _ cell: CellRange, format: String? = nil) {
    let axis = pointer(axis)
    chart_axis_set_name(axis, "=" + cell.absolute(on: sheet.name))
    if let format { chart_axis_set_num_format(axis, format) }
    var grid = lxw_chart_line()
    (grid.color, grid.width) = (0xD9D9D9, 0.75)
    chart_axis_major_gridlines_set_line(axis, &grid)
    chart_axis_major_gridlines_set_visible(axis, format == nil ? 0 : 1)
  }

  /// Where an axis begins and ends.
  func limit(_ axis: Axis, from low: Double, to high: Double? = nil) {
    chart_axis_set_min(pointer(axis), low)
    if let high { chart_axis_set_max(pointer(axis), high) }
  }

  /// Takes numbers, marks and lines from an axis that means nothing.
  func hide(_ axis: Axis) {
    chart_axis_set_label_position(pointer(axis), UInt8(LXW_CHART_AXIS_LABEL_POSITION_NONE.rawValue))
    chart_axis_set_major_tick_mark(pointer(axis), UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    chart_axis_major_gridlines_set_visible(pointer(axis), 0)
  }

  /// Shows the first category of bars at the top, and the axis of their lengths below.
  func putFirstOnTop() {
    chart_axis_set_reverse(pointer(.vertical))
    chart_axis_set_crossing_max(pointer(.vertical))
  }

  /// Keeps the names of an axis at the edge where numbers fall below zero.
  func keepLabelsLow(_ axis: Axis) {
    chart_axis_set_label_position(pointer(axis), UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
  }

  /// Draws the vertical axis at the left edge, wherever zero is.
  func crossAtLeft() { chart_axis_set_crossing_min(pointer(.horizontal)) }

  /// Sets how much room is left between bars, in percents of their width.
  func setGap(_ percent: Int) { chart_set_series_gap(chart, UInt16(percent)) }

  /// Puts the legend below, without some series; none where it would be empty.
  func setLegend(without hidden: [Int] = [], isEmpty: Bool = false) {
    guard !isEmpty else { return chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue)) }
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    // The library takes a list of none for a missing one.
    guard !hidden.isEmpty else { return }
    var series = hidden.map(Int16.init) + [-1]
    sheet.file.keep(chart_legend_delete_series(chart, &series))
  }

  /// Puts it on its sheet, with words for who can't see it.
  func place(row: Int, column: Int, description: String, height: Double = 1.5) {
    sheet.insert(chart, description: description, row: row, column: column, height: height)
  }

  private func pointer(_ axis: Axis) -> UnsafeMutablePointer<lxw_chart_axis>? {
    switch axis {
    case .horizontal: chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X)
    case .vertical: chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y)
    }
  }
}
