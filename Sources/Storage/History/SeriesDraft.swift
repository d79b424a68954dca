internal import Experiments
internal import YouthCare

/// Of what a series is.
enum HistoryScope: String, CaseIterable {
  case nation
  case region
}

/// A series while it is read.
struct SeriesDraft {
  struct Row {
    let line: Int
    let column: Int
    let year: Int
    let value: Double
  }

  let name: String
  let group: String
  let setting: Segment.Setting
  let isOfRegion: Bool
  let measure: HistoryMeasure
  let unit: HistoryMeasure.Unit
  var rows: [Row]

  /// Its years in order.
  var sortedRows: [Row] { rows.sorted { $0.year < $1.year } }

  /// The series, of years without a gap.
  var series: HistorySeries? {
    guard let first = sortedRows.first else { return nil }
    return HistorySeries(
      name, group: group, setting: setting, isOfRegion: isOfRegion, measure: measure, first: first.year,
      values: sortedRows.map(\.value))
  }

  /// What all lines of a series have to say alike.
  func properties(beside other: SeriesDraft) -> [(HistoryColumn, String, String)] {
    func scope(_ draft: SeriesDraft) -> String {
      (draft.isOfRegion ? HistoryScope.region : HistoryScope.nation).rawValue
    }
    return [
      (.group, group, other.group), (.setting, setting.rawValue, other.setting.rawValue),
      (.scope, scope(self), scope(other)), (.measure, measure.rawValue, other.measure.rawValue),
      (.unit, unit.rawValue, other.unit.rawValue),
    ]
  }
}
