public import YouthCare

/// What is put before a council: one document, which a page, a PDF and a workbook each render.
public struct Report: Sendable {
  /// What stands at its front.
  public let cover: Cover
  /// All that it says, its title first.
  public let document: Document
  /// What each option may cost, for the sheet on which a reader tries another budget.
  public let curves: [CostCurve]

  /// A report.
  public init(cover: Cover, document: Document, curves: [CostCurve]) {
    self.cover = cover
    self.document = document
    self.curves = curves
  }

  /// Who reports on what, and with which program.
  public struct Cover: Sendable, Equatable {
    public let title: String
    /// The question that the report answers.
    public let question: String
    /// Name, logo and colours of who reports.
    public let house: House
    /// The day on which it was made: the only thing in it that the inputs don't decide.
    public let date: CalendarDate
    /// The version of the program.
    public let version: String
    /// The picture of the house's logo, where it has one.
    public let logo: Logo?

    /// The front of a report.
    public init(
      title: String, question: String, house: House, logo: Logo? = nil, date: CalendarDate, version: String
    ) {
      (self.title, self.question, self.house, self.logo) = (title, question, house, logo)
      (self.date, self.version) = (date, version)
    }
  }

  /// What an option costs in a budget year, or over the contract, with each probability.
  public struct CostCurve: Sendable, Equatable {
    /// The option, for readers.
    public let option: String
    /// The budget year; `nil` for the contract.
    public let year: Int?
    /// The budget, in euro, where there is one.
    public let budget: Double?
    /// In euro, the cost that isn't exceeded with probability 1 %, 2 % … 99 %.
    public let percentiles: [Double]

    /// What an option costs in a year or over the contract.
    public init(option: String, year: Int?, budget: Double?, percentiles: [Double]) {
      (self.option, self.year, self.budget, self.percentiles) = (option, year, budget, percentiles)
    }
  }
}
