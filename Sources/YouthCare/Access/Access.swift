/// How a need becomes a referral, and to whom: the front door of a segment (Dutch: *toegang*; MODEL.md, D).
///
/// All levers stand open: with the defaults every request goes through at once, to a provider by the shares.
public struct Access: PlainOwner, Sendable, Equatable {
  /// Time from a request until a client can be matched with a provider, in days; urgent clients skip it.
  public var matchingDelay = 0.0

  // Strictness (D2).
  /// How strictly requests are judged (g).
  public var strictness = 0.0
  /// The share of requests that is diverted at full strictness and full control (d_max); below 0 help-giving brings more.
  public var diversion = 0.10
  /// The probability that who was diverted comes back, and that he is one severity heavier then.
  public var diversionReturns = 0.30
  public var diversionHeavier = 0.30
  /// The mean time until he comes back, in days.
  public var diversionDelay = 182.62125
  /// Euro a request more at full strictness.
  public var strictnessCost = 90.0
  /// How far the municipality decides over each referrer's requests (χ), where it differs from the usual.
  public var controllability: [String: Double] = [:]
  /// Referrers whose clients count as urgent while a stop or a ceiling can hold others back, by name: those with powers
  /// of their own.
  public var alwaysAdmitted: [String] = []

  // Steering (D3).
  /// How far referrals are steered to short waits and good results (s).
  public var steering = 0.0
  /// The response of a choice to a week of wait without steering (β_w0), and what full steering adds (β_w1).
  public var waitSensitivity = 0.0
  public var waitSteering = 0.15
  /// The response of a choice to a provider's quality at full steering (β_q).
  public var qualitySteering = 1.0
  /// How old the published waits are, in days; 0 is what holds today.
  public var informationLag = 0.0

  // Support at the general practitioner's (D4).
  /// The share of GP practices with support (POH).
  public var frontLine = 0.0
  /// The share of youths seen there who are not referred (ν_gross), and the part of it that would have been (ν_net).
  public var frontLineGross = 0.45
  public var frontLineNet = 0.17
  /// Euro for each request that is seen there.
  public var frontLineCost = 0.0

  // The waiting list (D6, D7).
  /// The share of places kept free for crisis.
  public var crisisReserve = 0.0
  /// Months between checks of the list; 0 never checks it.
  public var cleanUp = 0.0
  /// The share of those not checked before whose problem has gone.
  public var stale = 0.10
  /// The share of waiting clients with bridging care.
  public var bridging = 0.0
  /// How far bridging care takes the harm of waiting away, and its cost as a share of the care waited for.
  public var bridgingEffect = 0.5
  public var bridgingCost = 0.15

  // Reassessment (D8).
  /// Months between reviews of a client in care; 0 never reviews.
  public var reassessment = 0.0
  /// The probability that a review closes the case (e_h), and the share of these closures that comes too early.
  public var reassessmentCloses = 0.05
  public var reassessmentPremature = 0.30
  /// Euro a review.
  public var reassessmentCost = 250.0

  /// Care in a lighter segment instead, decided at the front door (D5).
  public var substitution: AccessSubstitution?

  /// All doors open.
  public init() {}

  /// The response of a choice to a week of wait (β_w) and to quality (β_q), steered so far.
  public func waitResponse(steering: Double) -> Double { waitSensitivity + steering * waitSteering }
  public func qualityResponse(steering: Double) -> Double { steering * qualitySteering }

  /// How far the municipality decides over a referrer's requests: as stated, or as usual for his kind.
  ///
  /// Source: MODEL.md, D1. A referrer that is no usual one decides for himself.
  public func controllability(of referrer: String) -> Double {
    controllability[referrer] ?? Self.usualControllability[referrer] ?? 0
  }

  /// The usual control over each kind of referrer (χ; assumptions: MODEL.md, D1).
  public static let usualControllability: [String: Double] = [
    "municipality": 1, "gp": 0.2, "youth_doctor": 0.3, "specialist": 0.1, "gi": 0.2, "judge": 0, "none": 0.3,
  ]

  /// The name of the referrer whose requests support at the general practitioner's sees.
  public static let generalPractitioner = "gp"
}

/// A number of access that a dated change can move.
public enum AccessLever: String, CaseIterable, Sendable {
  case strictness
  case steering
  case frontLine = "front_line"
  case crisisReserve = "crisis_reserve"
  case matchingDelay = "matching_delay"
  case bridging
  /// The share that is helped in another segment.
  case substitution

  /// The number that it moves.
  public var parameter: Parameter<Access> {
    if self == .substitution { return Access.shareElsewhere }
    guard let parameter = Access.parameters.first(where: { $0.key == rawValue }) else {
      preconditionFailure("access has no number '\(rawValue)'")
    }
    return parameter
  }
}
