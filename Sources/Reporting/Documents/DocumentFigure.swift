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

  init(name: String, title: String, description: String, chart: Chart, data: DocumentTable) {
    self.name = name
    self.title = title
    self.description = description
    self.chart = chart
    self.data = data
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
    }

    /// In what the numbers are.
    public let unit: String
    /// Where the line of no difference, or of the norm, stands.
    public let reference: Double?
    public let rows: [Row]
  }

  /// Lines over years.
  public struct Years: Sendable, Equatable {
    /// A line: a value for each year, with its band where it has one; `nil` in a year without.
    public struct Series: Sendable, Equatable {
      public let label: String
      public let values: [Double?]
      public let low: [Double?]
      public let high: [Double?]
    }

    public let unit: String
    public let years: [Int]
    public let series: [Series]
    /// What the lines are held against, such as the budget; its label and a value for each year.
    public let level: Series?
  }

  /// A waterfall.
  public struct Steps: Sendable, Equatable {
    /// A part of the difference.
    public struct Step: Sendable, Equatable {
      public let label: String
      public let amount: Double
    }

    public let unit: String
    public let start: Step
    public let steps: [Step]
    public let end: Step
  }

  /// Bars.
  public struct Bars: Sendable, Equatable {
    /// A bar.
    public struct Bar: Sendable, Equatable {
      public let label: String
      public let value: Double
    }

    public let unit: String
    public let bars: [Bar]
  }
}
