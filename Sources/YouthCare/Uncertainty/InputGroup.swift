/// What inputs are about: the groups in which a sensitivity analysis varies them.
///
/// MODEL.md, Q4. Whatever is drawn together stands in one group, so that groups are independent of one another: growth
/// of all segments, responses with a common cause, shares of one whole, a number that is stated for all segments.
public enum InputGroup: String, Sendable, CaseIterable {
  /// How many new clients there are now.
  case starts
  /// The mean growth of new clients, and how fast it dies down.
  case growth
  /// What each year brings besides in new clients.
  case walk
  /// How long care lasts, who comes back and who goes on elsewhere.
  case stay
  /// How many hours of care a client gets, and how that grows.
  case hours
  /// The price index and other prices.
  case prices
  /// How severe, how urgent, and from whom.
  case mix
  /// The front door and who gives up waiting.
  case access
  /// How organisations and waiting clients respond.
  case behaviour
  /// Places, staff and what providers are like.
  case supply
  /// What the region does beside the nation.
  case region
  /// The chance of clients: the number of the replication.
  case chance

  /// Whether somebody could find it out before a decision: not what the years bring, and not chance.
  public var canBeFoundOut: Bool {
    switch self {
    case .walk, .prices, .chance: false
    case .starts, .growth, .stay, .hours, .mix, .access, .behaviour, .supply, .region: true
    }
  }

  /// The group of a number, by where it stands; of a segment or of all of them alike.
  public init(ofNumberAt address: Address) {
    let keys = Array(address.keys.first == "segments" ? address.keys.dropFirst(2) : address.keys[...])
    let last = keys.last ?? ""
    switch keys.first ?? "" {
    case "inflow", "demand": self = .starts
    case "stay", "re_entry", "routes": self = .stay
    case "present": self = last == "list_ratio" ? .access : .stay
    case "severity", "urgency", "referrers": self = .mix
    case "outside_contract": self = last == "price" ? .prices : .access
    case "drop_out", "access": self = .access
    case "other_costs", "municipal_cost": self = .prices
    case "contract": self = last.hasPrefix("start_up") ? .supply : .prices
    case "workforce", "suppliers", "partnership", "failure", "cost", "places": self = .supply
    case "providers": self = last == "sensitivity" ? .behaviour : .supply
    default: self = .behaviour
    }
  }
}
