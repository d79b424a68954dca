/// A reason for which one option costs other than another: cost as everywhere, without the municipality's administration.
///
/// MODEL.md, Q9.
public enum CostPart: String, CaseIterable, Sendable {
  /// More or fewer clients in care.
  case clients
  /// Care days a client.
  case careDays = "care_days"
  /// Hours a care day, for a client of given severity.
  case hours
  /// How heavy clients are.
  case severity
  /// What an hour, a day or a trajectory costs, and by which of them is paid.
  case price
  /// What contracts make of the value of care: ceilings, settlements, guarantees, lump sums, innovation, rescue.
  case contractRules = "contract_rules"
  /// Care outside the contracts.
  case outside
  /// What youth care costs the region besides care that is bought.
  case otherCosts = "other_costs"

  /// Those whose product is the value of care.
  static let factors: [CostPart] = [.clients, .careDays, .hours, .severity, .price]

  var position: Int {
    switch self {
    case .clients: 0
    case .careDays: 1
    case .hours: 2
    case .severity: 3
    case .price: 4
    case .contractRules: 5
    case .outside: 6
    case .otherCosts: 7
    }
  }
}
