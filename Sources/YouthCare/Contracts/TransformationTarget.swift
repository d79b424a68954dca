internal import Glibc

/// An agreed shorter stay, with a term and the instruments to get there (MODEL.md, B6).
///
/// For instance a fifth less stay in three years for all clients in residential groups (source document 001). Effect:
/// tr(t) = target × effectiveness × (0.4 + 0.3 × instruments) × investment × S(t/H), S a logistic curve.
public struct TransformationTarget: PlainOwner, Sendable, Equatable {
  /// The aim: this share less stay.
  public var target = 0.20
  /// Months in which to reach it (H).
  public var months = 36.0
  /// The share of the target that two instruments reach (e_tr).
  public var effectiveness = 0.40
  /// The part that helps the client as well; the rest is early closing (γ_gen).
  public var genuine = 0.60
  /// How many of three instruments are used: change assignments with follow-up, an innovation budget of 2 % or more,
  /// and priority for moves out.
  public var instruments = 0

  /// A target without instruments.
  public init() {}

  /// The share by which stays are shorter, so many years after the start, where the contract then has years to run.
  public func reduction(after years: Double, investment: Double) -> Double {
    guard years > 0 else { return 0 }
    let strength = min(1, effectiveness * (0.4 + 0.3 * Double(instruments)))
    return target * strength * investment / (1 + exp(-(years * 12 - months / 2) / (months / 8)))
  }

  /// The part of the dose that the reduction takes away for early closing: what counts in re-entry.
  public func earlyClosing(of reduction: Double) -> Double { pow(1 - reduction, 1 - genuine) }

  /// How willing a provider is to invest with so many years to run: 1 at five years (MODEL.md, B1).
  public static func investment(yearsToRun years: Double) -> Double { (1 - exp(-years / 2)) / (1 - exp(-2.5)) }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "target", \.target, unit: .share, in: 0...0.9,
      LocalizedText(nl: "Doel: zoveel korter verblijf.", en: "The aim: this share less stay."),
      evidence: Evidence(.choice(usual: 0...0.30), grade: .choice, source: "source document 001")),
    Parameter(
      "months", \.months, unit: .months, in: 1...120,
      LocalizedText(nl: "Termijn in maanden.", en: "Term in months."),
      evidence: Evidence(.choice(usual: 24...60), grade: .choice, source: "source document 001")),
    Parameter(
      "effectiveness", \.effectiveness, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van het doel dat met twee instrumenten wordt gehaald.",
        en: "Share of the target that two instruments reach."),
      evidence: Evidence(.drawn(.beta(4, 6)), grade: .weak, source: "Illinois (ASPE), CPB 2020; conflicting")),
    Parameter(
      "genuine", \.genuine, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel dat geen vroegtijdig afsluiten is; de rest verhoogt de terugkeer.",
        en: "Part that is no early closing; the rest raises re-entry."),
      evidence: Evidence(.drawn(.beta(6, 4)), grade: .assumption, source: "Douven, Remmerswaal and Vervliet 2021")),
    Parameter(
      "instruments", whole: \.instruments, unit: .count, in: 0...3,
      LocalizedText(
        nl: "Aantal instrumenten: veranderopdracht met opvolging, innovatiebudget vanaf 2 %, voorrang bij doorstroom.",
        en:
          "Number of instruments: change assignment with follow-up, innovation budget of 2 % or more, priority for moves out."
      ), evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, B6")),
  ]
}
