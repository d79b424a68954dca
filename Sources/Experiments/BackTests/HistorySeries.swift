public import YouthCare

/// What was counted of one thing in the years of the past, one after the other.
public struct HistorySeries: Sendable, Equatable {
  /// Its name.
  public let name: String
  /// What it belongs to: series of one group say something about each other, and are told together.
  public let group: String
  /// Where its clients live while they are helped, by which goes what is believed of how it moves.
  public let setting: Segment.Setting
  /// Whether it is of the nation or of a region.
  public let isOfRegion: Bool
  /// What it counts.
  public let measure: HistoryMeasure
  /// Its first year.
  public let first: Int
  /// Its values, a year each, all above 0: persons, or euros.
  public let values: [Double]

  /// A series of at least one year.
  public init(
    _ name: String, group: String, setting: Segment.Setting, isOfRegion: Bool = false, measure: HistoryMeasure,
    first: Int, values: [Double]
  ) {
    precondition(!values.isEmpty && values.allSatisfy { $0 > 0 && $0.isFinite })
    self.name = name
    self.group = group
    self.setting = setting
    self.isOfRegion = isOfRegion
    self.measure = measure
    self.first = first
    self.values = values
  }

  /// Its years.
  public var years: Range<Int> { first..<first + values.count }

  /// The value of a year; `nil` where there is none.
  public subscript(year: Int) -> Double? { years.contains(year) ? values[year - first] : nil }

  /// The years from which something can be foretold that is known by now: a year before them is known too.
  public var cuts: Range<Int> { years.count < 3 ? first..<first : first + 1..<years.upperBound - 1 }

  /// Years ahead that are looked at.
  public static let longestLead = 5

  /// How many years after a cut are known, and looked at.
  public func leads(after cut: Int) -> Int { max(0, min(Self.longestLead, years.upperBound - 1 - cut)) }
}
