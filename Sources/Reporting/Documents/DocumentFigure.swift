/// A picture as what it shows: its data, its words, and how they are drawn.
///
/// A page draws it, a workbook makes a chart of the same data, and who can't see it reads the description and the table.
public struct DocumentFigure: Sendable, Equatable {
  /// Its name, for links and files: letters, digits and hyphens, once in a document.
  public let name: String
  /// What it is of, in a few words.
  public let title: String
  /// What it shows, in sentences written from the figures.
  public let description: String
  /// How it is drawn.
  public let chart: Chart
  /// The data as a table.
  public let data: DocumentTable

  /// A picture.
  public init(name: String, title: String, description: String, chart: Chart, data: DocumentTable) {
    self.name = name
    self.title = title
    self.description = description
    self.chart = chart
    self.data = data
  }

  /// The same picture by another name, where several documents stand on one page.
  public func named(_ name: String) -> DocumentFigure {
    DocumentFigure(name: name, title: title, description: description, chart: chart, data: data)
  }

  /// What is drawn: a closed set, so that every renderer can draw all.
  public enum Chart: Sendable, Equatable {
    /// A row for each thing that is compared, with a point and its interval.
    case intervals(Intervals)
    /// Amounts by year: a line with its band for each series, beside a level such as a budget or a norm.
    case years(Years)
    /// From one amount to another, step by step.
    case steps(Steps)
    /// A bar for each thing, the longest first.
    case bars(Bars)
  }

  /// Points with intervals.
  public struct Intervals: Sendable, Equatable {
    /// A thing that is compared.
    public struct Row: Sendable, Equatable {
      public let label: String
      public let value: Double
      public let low: Double
      public let high: Double
      /// Whether the interval leaves out the reference.
      public let isDistinguishable: Bool

      /// A thing with its point and interval.
      public init(label: String, value: Double, low: Double, high: Double, isDistinguishable: Bool) {
        (self.label, self.value, self.low, self.high) = (label, value, low, high)
        self.isDistinguishable = isDistinguishable
      }
    }

    /// In what the numbers are.
    public let unit: String
    /// Where the line of no difference, or of the norm, stands.
    public let reference: Double?
    public let rows: [Row]

    /// Points with intervals in a unit.
    public init(unit: String, reference: Double?, rows: [Row]) {
      (self.unit, self.reference, self.rows) = (unit, reference, rows)
    }
  }

  /// Lines over years.
  public struct Years: Sendable, Equatable {
    /// A line: a value for each year, with its band where it has one; `nil` in a year without.
    public struct Series: Sendable, Equatable {
      public let label: String
      public let values: [Double?]
      public let low: [Double?]
      public let high: [Double?]

      /// A line; without a band where none is given.
      public init(label: String, values: [Double?], low: [Double?] = [], high: [Double?] = []) {
        (self.label, self.values) = (label, values)
        let none = [Double?](repeating: nil, count: values.count)
        (self.low, self.high) = (low.isEmpty ? none : low, high.isEmpty ? none : high)
      }
    }

    public let unit: String
    public let years: [Int]
    public let series: [Series]
    /// What the lines are held against, such as the budget; its label and a value for each year.
    public let level: Series?

    /// Lines over years, beside a level where there is one.
    public init(unit: String, years: [Int], series: [Series], level: Series?) {
      (self.unit, self.years, self.series, self.level) = (unit, years, series, level)
    }
  }

  /// A waterfall.
  public struct Steps: Sendable, Equatable {
    /// A part of the difference.
    public struct Step: Sendable, Equatable {
      public let label: String
      public let amount: Double

      /// A part, or what the parts start from or end at.
      public init(label: String, amount: Double) {
        (self.label, self.amount) = (label, amount)
      }
    }

    public let unit: String
    public let start: Step
    public let steps: [Step]
    public let end: Step

    /// From a start to an end in steps.
    public init(unit: String, start: Step, steps: [Step], end: Step) {
      (self.unit, self.start, self.steps, self.end) = (unit, start, steps, end)
    }
  }

  /// Bars.
  public struct Bars: Sendable, Equatable {
    /// A bar.
    public struct Bar: Sendable, Equatable {
      public let label: String
      public let value: Double

      /// A bar.
      public init(label: String, value: Double) {
        (self.label, self.value) = (label, value)
      }
    }

    public let unit: String
    public let bars: [Bar]

    /// Bars, in order.
    public init(unit: String, bars: [Bar]) {
      (self.unit, self.bars) = (unit, bars)
    }
  }
}
