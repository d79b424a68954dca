/// What municipality and provider agreed for one segment: how care is paid, and what was agreed besides.
///
/// A base model pays; overlays change what it pays by the year's total; the rest says when money moves and how the
/// terms themselves move.
public struct ContractTerms: ParameterOwner, Sendable, Equatable {
  /// The base model.
  public var model: any FundingModel
  /// A cap on a year's payments.
  public var ceiling: RevenueCeiling?
  /// A floor under a year's payments.
  public var guarantee: GuaranteeBudget?
  /// Settlement of a lump sum.
  public var postCalculation: PostCalculation?
  /// A sum for innovation.
  public var innovation: InnovationSum?
  /// A discount on all payments for care (e).
  public var efficiencyDiscount = 0.0
  /// Yearly growth of a lump sum (growth path).
  public var growth = 0.0
  /// Payment by outcome.
  public var withhold: OutcomeWithhold?
  /// Overlays of a region's own.
  public var others: [any Overlay] = []
  /// When money moves.
  public var payment = PaymentTerms()
  /// When the terms follow what happened.
  public var adjustment: AdjustmentMoments?
  /// How the model is brought in, where it is new.
  public var introduction: Introduction?
  /// By which terms care that is under way as these begin is paid, where they pay in another way.
  public var transition = Transition.termsOfStart
  /// An agreed shorter stay.
  public var transformation: TransformationTarget?
  /// Care in another segment instead.
  public var substitution: TaskSubstitution?
  /// When a provider may leave.
  public var notice: NoticeTerms?
  /// The name of a task that spans several segments: contracts with the same name are settled together.
  public var task: String?

  /// Terms with nothing but a base model.
  public init(_ model: any FundingModel) {
    self.model = model
  }

  /// The numbers that stand beside the overlays.
  public static let parameters: [Parameter<ContractTerms>] = [
    Parameter(
      "efficiency_discount", \.efficiencyDiscount, unit: .share, in: 0...0.9,
      LocalizedText(
        nl: "Doelmatigheidskorting op alle betalingen voor zorg.", en: "Efficiency discount on all payments for care."),
      evidence: Evidence(.choice(usual: 0...0.10), grade: .choice, source: "contract")),
    Parameter(
      "growth", \.growth, unit: .share, in: -0.5...0.5,
      LocalizedText(
        nl: "Groeipad: jaarlijkse groei van een vast bedrag.", en: "Growth path: yearly growth of a lump sum."),
      evidence: Evidence(.choice, grade: .choice, source: "source document 000")),
  ]

  /// The words that stand beside the overlays.
  public static let choices: [ParameterChoice<ContractTerms>] = [
    ParameterChoice(
      "transition", \.transition,
      LocalizedText(
        nl: """
          Volgens welke afspraken lopende zorg wordt betaald als deze anders betalen dan die ervoor: die van de start, \
          elk voor zijn deel van de dagen, of de nieuwe.
          """,
        en: """
          By which terms care under way is paid where these pay in another way than those before: those of its start, \
          each for its part of the days, or the new ones.
          """),
      evidence: Evidence(.choice, grade: .choice, source: "contract; MODEL.md, B8"))
  ]

  /// All overlays that are agreed.
  public var overlays: [any Overlay] {
    let own: [(any Overlay)?] = [postCalculation, innovation, ceiling, guarantee, withhold]
    return own.compactMap(\.self) + others
  }

  /// The cap and the corridor that overlays bring.
  public var cap: RevenueCeiling? { overlays.lazy.compactMap(\.cap).first }
  public var corridor: PostCalculation? { overlays.lazy.compactMap(\.corridor).first }

  /// What hangs on the outcome of a trajectory, where something does.
  public var outcome: OutcomeStake? {
    guard let withhold = overlays.lazy.compactMap(\.withheld).first, withhold.share > 0 else { return nil }
    let whole = withhold.paidShare > 0 ? paidShare / withhold.paidShare : 0
    return OutcomeStake(
      gain: whole * withhold.share * withhold.unmet, loss: whole * withhold.share * (1 - withhold.unmet),
      unmet: withhold.unmet)
  }

  /// What is expected to be paid of each payment for care, after discount and overlays.
  public var paidShare: Double { overlays.reduce(1 - efficiencyDiscount) { $0 * $1.paidShare } }

  /// The provider's administration under these terms, as a share of turnover.
  public var administration: Double { overlays.reduce(model.administration) { $0 + $1.administration } }

  public static func == (left: ContractTerms, right: ContractTerms) -> Bool {
    left.model.isEqual(to: right.model) && left.ceiling == right.ceiling && left.guarantee == right.guarantee
      && left.postCalculation == right.postCalculation && left.innovation == right.innovation
      && left.efficiencyDiscount == right.efficiencyDiscount && left.growth == right.growth
      && left.withhold == right.withhold && left.others.count == right.others.count
      && zip(left.others, right.others).allSatisfy { $0.isEqual(to: $1) } && left.payment == right.payment
      && left.adjustment == right.adjustment
      && left.introduction == right.introduction && left.transition == right.transition
      && left.transformation == right.transformation
      && left.substitution == right.substitution && left.notice == right.notice && left.task == right.task
  }
}
