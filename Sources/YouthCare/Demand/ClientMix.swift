/// A degree of severity: how many clients have it, and what it does to hours and to length.
public struct Severity: ParameterOwner, Sendable, Equatable {
  /// The name.
  public var name: String
  /// The share of clients at arrival.
  public var share = 0.0
  /// Multiplier on hours of care a week.
  public var intensity = 1.0
  /// Multiplier on the length of stay.
  public var stay = 1.0

  /// A degree of severity.
  public init(name: String) {
    self.name = name
  }

  /// The numbers of a severity.
  public static let parameters: [Parameter<Severity>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(nl: "Aandeel van de cliënten bij instroom.", en: "Share of clients at arrival."), default: .none,
      evidence: Evidence(.level, grade: .assumption, source: "placeholder (55/32/13 %: MODEL.md, V2)")),
    Parameter(
      "intensity", \.intensity, unit: .factor, in: 0.01...20,
      LocalizedText(nl: "Factor op de uren zorg per week.", en: "Factor on the hours of care per week."),
      evidence: Evidence(.fact, grade: .assumption, source: "placeholder")),
    Parameter(
      "stay", \.stay, unit: .factor, in: 0.01...20,
      LocalizedText(nl: "Factor op de verblijfsduur.", en: "Factor on the length of stay."),
      evidence: Evidence(.fact, grade: .assumption, source: "placeholder")),
  ]
}

/// Who refers clients, and which share of them.
public struct Referrer: Sendable, Equatable {
  /// The name.
  public var name: String
  /// The share of new clients.
  public var share: Double

  /// A referrer.
  public init(name: String, share: Double) {
    self.name = name
    self.share = share
  }
}

/// The class in which a client waits; a lower class starts only when no higher one waits.
public enum Priority: String, Sendable, CaseIterable {
  case crisis
  case urgent
  case regular

  /// The place in line of the class: 0 goes first.
  public var rank: Int {
    switch self {
    case .crisis: 0
    case .urgent: 1
    case .regular: 2
    }
  }
}

/// The shares of new clients that go before the rest.
public struct Urgency: PlainOwner, Sendable, Equatable {
  /// The share that is a crisis.
  public var crisis = 0.0
  /// The share that is urgent.
  public var urgent = 0.0

  /// Everybody regular.
  public init() {}

  /// The share of regular clients.
  public var regular: Double { 1 - crisis - urgent }

  /// The numbers of urgency.
  public static let parameters: [Parameter<Urgency>] = [
    Parameter(
      "crisis", \.crisis, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel nieuwe cliënten in crisis: gaan voor iedereen.",
        en: "Share of new clients in crisis: go before everybody."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder (4 %: MODEL.md, V2)")),
    Parameter(
      "urgent", \.urgent, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel spoedeisende nieuwe cliënten: gaan voor de reguliere.",
        en: "Share of urgent new clients: go before the regular ones."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder (12 %: MODEL.md, V2)")),
  ]
}

extension Scenario {
  /// The referrers that segments name, each once, in order of their names.
  public var referrerNames: [String] { Set(segments.flatMap { $0.referrers.map(\.name) }).sorted() }
}
