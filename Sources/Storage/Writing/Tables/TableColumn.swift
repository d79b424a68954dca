public import Experiments
public import YouthCare

/// A column of a table: its name, what kind of thing stands in it, in what unit, and what it means.
public struct TableColumn: Sendable, Equatable {
  /// What stands in the column.
  public enum Kind: String, Sendable {
    case text
    case whole
    case number
  }

  /// In what its numbers are counted.
  public enum Unit: Sendable, Equatable {
    /// It holds names, or a number that only counts off.
    case none
    case of(Outcome.Unit)
    /// In that of the row's measure or objective.
    case ofRow

    /// Its name.
    public var name: LocalizedText {
      switch self {
      case .none: .init(nl: "geen", en: "none")
      case .of(let unit): unit.name
      case .ofRow: .init(nl: "die van de regel", en: "that of the row")
      }
    }
  }

  /// The name in the first line.
  public let name: String
  /// What kind of thing stands in it.
  public let kind: Kind
  /// In what its numbers are counted.
  public let unit: Unit
  /// One sentence on what it is.
  public let meaning: LocalizedText

  init(_ name: String, _ kind: Kind, _ unit: Unit, _ meaning: LocalizedText) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.meaning = meaning
  }

  /// A column of what has no unit.
  init(_ name: String, _ kind: Kind, _ meaning: LocalizedText) {
    self.init(name, kind, .none, meaning)
  }
}

// What several tables have.
extension TableColumn {
  static let scenario = TableColumn(
    "scenario", .text, .init(nl: "de naam van het scenario", en: "the scenario's name"))
  static let segment = TableColumn(
    "segment", .text, .init(nl: "het segment, of all voor de regio", en: "the segment, or all for the region"))
  static let measure = TableColumn("measure", .text, .init(nl: "wat is gemeten", en: "what was measured"))
  static let month = TableColumn("month", .text, .init(nl: "de maand, als 2027-01", en: "the month, as 2027-01"))
  static let year = TableColumn("year", .whole, .init(nl: "het begrotingsjaar", en: "the budget year"))
  static let yearOrTotal = TableColumn(
    "year", .text,
    .init(nl: "het begrotingsjaar, of total voor het contract", en: "the budget year, or total for the contract"))
  static let replication = TableColumn(
    "replication", .whole, .init(nl: "het nummer van de herhaling, vanaf 0", en: "the replication's number, from 0"))

  /// A figure's mean.
  static func mean(_ unit: Unit) -> TableColumn {
    TableColumn(
      "mean", .number, unit, .init(nl: "het gemiddelde over herhalingen", en: "the mean over replications"))
  }

  /// The error of the mean.
  static func standardError(_ unit: Unit) -> TableColumn {
    TableColumn(
      "standard_error", .number, unit,
      .init(nl: "de standaardfout van het gemiddelde", en: "the standard error of the mean"))
  }

  /// Quantiles over replications, then their errors.
  static func quantiles(_ probabilities: [Double]) -> [TableColumn] {
    let percents = probabilities.map { Int(($0 * 100).rounded()) }
    func name(_ percent: Int) -> String { "p\(percent < 10 ? "0" : "")\(percent)" }
    let values = percents.map { percent in
      TableColumn(
        name(percent), .number, .ofRow,
        LocalizedText(
          nl: "wat {0} van de 100 herhalingen niet passeren", en: "what {0} in 100 replications do not pass"
        ).filled("\(percent)"))
    }
    let errors = percents.map { percent in
      TableColumn(
        name(percent) + "_error", .number, .ofRow,
        LocalizedText(nl: "de standaardfout van {0}", en: "the standard error of {0}").filled(name(percent)))
    }
    return values + errors
  }
}
