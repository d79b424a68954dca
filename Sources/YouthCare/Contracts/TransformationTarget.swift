internal import Glibc

/// An agreed shorter stay, with a term and the instruments to get there (MODEL.md, B6).
///
/// For instance a fifth less stay in three years for all clients in residential groups (source document 001). Effect:
/// tr(t) = target × effectiveness × (0.4 + 0.3 × instruments) × investment × S(t/H), S a logistic curve. The instruments
/// are projects under the contract, its sum for innovation, and a change assignment that is followed up.
public struct TransformationTarget: PlainOwner, Sendable, Equatable {
  /// The aim: this share less stay.
  public var target = 0.20
  /// Months in which to reach it (H).
  public var months = 36.0
  /// The share of the target that two instruments reach (e_tr).
  public var effectiveness = 0.40
  /// The part that helps the client as well; the rest is early closing (γ_gen).
  public var genuine = 0.60
  /// How many projects the contract has to get there, such as priority for moves out.
  public var projects = 0

  /// The share of what is expected to be paid from which a sum for innovation is an instrument.
  public static let leastInnovation = 0.02
  /// More instruments than these bring nothing more.
  static let mostInstruments = 3

  /// A target without projects.
  public init() {}

  /// The share by which stays are shorter, so many years after the start, where the contract then has years to run.
  ///
  /// - Parameter others: instruments that the contract has besides its projects.
  public func reduction(after years: Double, investment: Double, others: Int = 0) -> Double {
    guard years > 0 else { return 0 }
    let instruments = min(Self.mostInstruments, projects + others)
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
      "projects", whole: \.projects, unit: .count, in: 0...3,
      LocalizedText(
        nl:
          "Projecten onder het contract, zoals voorrang bij doorstroom; een innovatiebudget vanaf 2 % en een veranderopdracht met opvolging (suppliers.steered) tellen vanzelf mee, samen hooguit drie.",
        en:
          "Projects under the contract, such as priority for moves out; a sum for innovation of 2 % or more and a change assignment with follow-up (suppliers.steered) count by themselves, three at most together."
      ), evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, B6")),
  ]
}
