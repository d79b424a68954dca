/// A line of municipal accounts (Iv3; Dutch: *taakveld*), such as 6.752.
///
/// The lines of youth care were cut anew with the accounts of 2025: by who buys (local, regional, national) instead of by
/// what care it is. Source: Iv3-informatievoorschrift gemeenten 2023 and 2025 (BZK), and budgets of municipalities that
/// name them; in those of before, 6.71a is of the Wmo, and access stood on 6.2 together with that of the Wmo.
public struct TaskField: Sendable, Hashable {
  /// Its number.
  public let code: String
  /// Its name in the accounts.
  public let name: LocalizedText

  private init(_ code: String, nl: String, en: String) {
    self.code = code
    name = LocalizedText(nl: nl, en: en)
  }

  /// By its number.
  public static func == (left: TaskField, right: TaskField) -> Bool { left.code == right.code }

  /// By its number.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The first year of the present lines.
  public static let firstYear = 2025

  /// The lines of youth care of a year, in the order of the accounts.
  public static func all(in year: Int) -> [TaskField] { year < firstYear ? before : present }

  /// All lines, of whatever year.
  public static let all = present + before

  /// The line of a number in a year; `nil` where that year has no such line.
  public init?(_ code: String, in year: Int) {
    guard let field = Self.all(in: year).first(where: { $0.code == code }) else { return nil }
    self = field
  }

  private static let present = [
    TaskField("6.22", nl: "Toegang en eerstelijnsvoorzieningen jeugd", en: "Access and first-line provisions, youth"),
    TaskField("6.751", nl: "Jeugdhulp ambulant lokaal", en: "Ambulatory youth help, local"),
    TaskField("6.752", nl: "Jeugdhulp ambulant regionaal", en: "Ambulatory youth help, regional"),
    TaskField("6.753", nl: "Jeugdhulp ambulant landelijk", en: "Ambulatory youth help, national"),
    TaskField("6.761", nl: "Jeugdhulp met verblijf lokaal", en: "Youth help with residence, local"),
    TaskField("6.762", nl: "Jeugdhulp met verblijf regionaal", en: "Youth help with residence, regional"),
    TaskField("6.763", nl: "Jeugdhulp met verblijf landelijk", en: "Youth help with residence, national"),
    TaskField("6.792", nl: "Pgb jeugd", en: "Personal budgets, youth"),
    TaskField("6.821", nl: "Jeugdbescherming", en: "Child protection"),
    TaskField("6.822", nl: "Jeugdreclassering", en: "Youth probation"),
    TaskField("6.92", nl: "Coördinatie en beleid jeugd", en: "Coordination and policy, youth"),
  ]

  private static let before = [
    TaskField("6.2", nl: "Toegang en eerstelijnsvoorzieningen", en: "Access and first-line provisions"),
    TaskField("6.72a", nl: "Jeugdhulp begeleiding", en: "Youth help, guidance"),
    TaskField("6.72b", nl: "Jeugdhulp behandeling", en: "Youth help, treatment"),
    TaskField("6.72c", nl: "Jeugdhulp dagbesteding", en: "Youth help, day care"),
    TaskField("6.72d", nl: "Jeugdhulp zonder verblijf overig", en: "Youth help without residence, other"),
    TaskField("6.73a", nl: "Pleegzorg", en: "Foster care"),
    TaskField("6.73b", nl: "Gezinsgericht", en: "Family homes"),
    TaskField("6.73c", nl: "Jeugdhulp met verblijf overig", en: "Youth help with residence, other"),
    TaskField("6.74a", nl: "Jeugd behandeling ggz zonder verblijf", en: "Mental health treatment without residence"),
    TaskField("6.74b", nl: "Jeugdhulp crisis/LTA/ggz-verblijf", en: "Crisis, national contracts, clinical admission"),
    TaskField("6.74c", nl: "Gesloten plaatsing", en: "Closed placement"),
    TaskField("6.82a", nl: "Jeugdbescherming", en: "Child protection"),
    TaskField("6.82b", nl: "Jeugdreclassering", en: "Youth probation"),
  ]
}
