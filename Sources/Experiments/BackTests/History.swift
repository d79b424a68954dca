internal import Glibc
internal import YouthCare

/// What was counted in the past: series by year.
public struct History: Sendable, Equatable {
  /// The series, in the order of the file.
  public let series: [HistorySeries]

  /// A history.
  public init(_ series: [HistorySeries]) {
    self.series = series
  }

  /// The groups, in order of their first series.
  public var groups: [String] {
    series.reduce(into: []) { groups, next in if !groups.contains(next.group) { groups.append(next.group) } }
  }

  /// The mean growth a year of some series up to a year, as a logarithm: what they did, among as many years of standing
  /// still.
  ///
  /// A growth of one or two years says little of the next ones. With a prior of mean 0 the mean of n years weighs
  /// n/(n + κ), κ the variance of a year over that of the mean growth: (2.5/1.5)² at home. Years that several series tell
  /// of count once.
  static func shrunkGrowth(of series: [HistorySeries], upTo cut: Int) -> Double {
    var sums: [Int: (sum: Double, count: Double)] = [:]
    for one in series {
      for year in one.years.dropFirst() where year <= cut {
        guard let before = one[year - 1], let now = one[year] else { continue }
        let known = sums[year] ?? (0, 0)
        sums[year] = (known.sum + log(now / before), known.count + 1)
      }
    }
    // In order, so that sums are the same in every process.
    let means = sums.sorted { $0.key < $1.key }.map { $0.value.sum / $0.value.count }
    return means.reduce(0, +) / (Double(means.count) + standingStill)
  }

  /// The years of standing still that growth is shrunk by (κ).
  static let standingStill = 3.0
}

extension Segment.Setting {
  /// Whether growth of the past says something about the next years: of what judges and policy decide an extrapolated
  /// trend was a worse forecast than the last value (MODEL.md, V7).
  var hasTrend: Bool {
    switch self {
    case .ambulatory, .day, .family: true
    case .residential, .closed, .protection: false
    }
  }
}
