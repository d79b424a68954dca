public import Sampling

// Numbers that no owner holds by a key of its own: they stand behind a name, in a list, or in a distribution.

extension Budget {
  /// The budget of a year, behind that year.
  public static let yearParameter = ParameterDescription(
    key: "<year>", unit: .euroPerYear, range: 0...1e12,
    meaning: LocalizedText(
      nl: "De begroting van een jaar, voor twaalf maanden; een deel van een jaar krijgt het deel van zijn maanden.",
      en: "The budget of a year, for twelve months; a part of a year gets the part of its months."),
    evidence: decided, isAgreedSum: true)
}

extension Referrer {
  /// The share of a referrer, behind his name.
  public static let shareParameter = ParameterDescription(
    key: "<referrer>", unit: .share, range: 0...1,
    meaning: LocalizedText(nl: "Aandeel van de nieuwe cliënten.", en: "Share of new clients."),
    evidence: Evidence(.level, grade: .data, source: "the region's own administration"))
}

extension Access {
  /// The control over a referrer's requests, behind his name.
  public static let controlParameter = ParameterDescription(
    key: "<referrer>", unit: .share, range: 0...1, standard: usualControl,
    meaning: LocalizedText(
      nl: "Zeggenschap over zijn aanmeldingen: 0 is geen, 1 is volledig.",
      en: "Control over his requests: 0 is none, 1 is full."),
    evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, D1"))

  /// The usual control over each kind of referrer, the greatest first.
  private static var usualControl: ParameterDefault {
    let usual = usualControllability.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list = usual.map { name, share in "\(name) \(share == share.rounded() ? "\(Int(share))" : "\(share)")" }
      .joined(separator: ", ")
    return .text(nl: "\(list); anderen 0", en: "\(list); others 0")
  }
}

extension Inflow {
  /// A month's factor, in a list of twelve.
  public static let seasonParameter = ParameterDescription(
    key: "season", unit: .factor, range: 0...100, standard: .text(nl: "geen seizoen", en: "no season"),
    meaning: LocalizedText(
      nl:
        "Twaalf maandfactoren, januari eerst; alleen hun verhouding telt: elk kalenderjaar houdt zijn totaal, naar dagen.",
      en:
        "Twelve factors a month, January first; only their proportions count: each calendar year keeps its total, by days."
    ), evidence: Evidence(.fact, grade: .assumption, source: "placeholder"))
}

extension Segment {
  /// The places, where they are a number and no word.
  public static let placesParameter = ParameterDescription(
    key: "places", unit: .count, range: 0...1_000_000, isWhole: true, standard: .word("in_balance"),
    choices: ["in_balance", "unlimited"],
    meaning: LocalizedText(
      nl:
        "Hoeveel cliënten tegelijk in zorg kunnen zijn; in_balance is wat starts, verblijf en wachttijd vragen, naar boven afgerond op hele plaatsen, per aanbieder als ieder een eigen lijst heeft.",
      en:
        "How many clients can be in care at once; in_balance is what starts, stays and waits need, rounded up to whole places, for each provider where each has a list of his own."
    ), evidence: Evidence(.given, grade: .data, source: "the region's own administration"))
}

extension DatedChange {
  /// How long a change takes to be whole.
  public static let rampParameter = ParameterDescription(
    key: "ramp", unit: .days, range: ramps, standard: .number(0),
    meaning: LocalizedText(
      nl:
        "Hoe lang het duurt tot het hele effect er is; het groeit lineair. Hele plaatsen en de toegang volgen per dag, een prijs op de eerste van elke maand.",
      en:
        "How long it takes until the whole effect is there; it grows linearly. Whole places and access follow by day, a price on the first of each month."
    ))

  /// The factor of a change that multiplies.
  public static let factorParameter = ParameterDescription(
    key: "times", unit: .factor, range: factors,
    meaning: LocalizedText(nl: "Maal deze factor.", en: "Times this factor."))

  /// What a change adds.
  public static let differenceParameter = ParameterDescription(
    key: "plus", unit: .none, range: differences,
    meaning: LocalizedText(nl: "Komt erbij; alleen bij places.", en: "Is added; only with places."))

  /// The number that says by how much it changes.
  var numberParameter: ParameterDescription {
    switch step.operation {
    case .times: Self.factorParameter.within(target.range(of: step.operation))
    case .to: target.aimParameter
    case .plus: Self.differenceParameter
    }
  }
}

extension DatedChange.Target {
  /// What it can become.
  public var aimParameter: ParameterDescription {
    let (unit, range, isWhole): (ParameterUnit, ClosedRange<Double>?, Bool) =
      switch self {
      case .reEntry: (.share, 0...0.95, false)
      case .route: (.share, 0...1, false)
      case .access(let lever): (lever.parameter.description.unit, lever.parameter.description.range, false)
      case .places, .inflow, .stay, .hours, .patience, .price: (.count, 0...1_000_000, true)
      }
    return ParameterDescription(
      key: "to", unit: unit, range: range, isWhole: isWhole,
      meaning: LocalizedText(nl: "Wordt dit getal.", en: "Becomes this number."))
  }
}

extension Distribution {
  /// The longest length that makes sense, in days: a century.
  public static let longestLength = Scenario.Limit.days

  /// The numbers that lengths of time are described by; which of them go together is the family's.
  ///
  /// They are levels that somebody typed, whatever they are the distribution of.
  public static let parameters = DistributionFamily.parameters.map { parameter in
    ParameterDescription(
      key: parameter.key, unit: ParameterUnit(parameter.unit), range: parameter.range ?? 0...longestLength,
      isWhole: parameter.isWhole, meaning: LocalizedText(nl: parameter.dutch, en: parameter.english),
      evidence: Evidence(.level, grade: .assumption, source: "see the scenario"))
  }
}

extension ParameterUnit {
  fileprivate init(_ unit: DistributionParameter.Unit) {
    self =
      switch unit {
      case .length: .days
      case .none: .none
      case .count: .count
      case .share: .share
      }
  }
}
