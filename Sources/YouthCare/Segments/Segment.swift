public import Sampling

/// A group of care forms bought in one way: who comes, how long they stay, where they go, who delivers, how it is paid.
public struct Segment: ParameterOwner, Sendable {
  /// How many clients can be in care at once.
  public enum Capacity: Sendable, Equatable {
    case unlimited
    case places(Int)
    /// As many as the stated starts, stays and waits need.
    case inBalance
  }

  /// Whether clients wait for the segment or for one provider.
  public enum WaitingList: String, Sendable, CaseIterable {
    case pooled
    case perProvider = "per_provider"
  }

  /// Where clients live while they are helped: what a transformation moves, and by which what isn't known drifts.
  public enum Setting: String, Sendable, CaseIterable {
    /// At home, with help that comes or is visited.
    case ambulatory
    /// At home, and elsewhere by day.
    case day
    /// In another family.
    case family
    /// In a group or an institution.
    case residential
    /// In closed youth care, by a judge's leave.
    case closed
    /// Under a court measure, wherever they live.
    case protection

    /// Whether clients live in a group or an institution, closed or not.
    public var isResidence: Bool {
      switch self {
      case .residential, .closed: true
      case .ambulatory, .day, .family, .protection: false
      }
    }

    /// Whether clients live at home: what moves there moves together, and so does the rest.
    public var isAtHome: Bool {
      switch self {
      case .ambulatory, .day: true
      case .family, .residential, .closed, .protection: false
      }
    }
  }

  /// The short name in files, such as S1.
  public var id: String
  /// The name for readers.
  public var name: LocalizedText
  /// Where clients live while they are helped.
  public var setting = Setting.ambulatory
  /// How many clients come.
  public var inflow = Inflow()
  /// What was stated of how it drifts.
  public var drifts: [Drift.Target: Drift] = [:]
  /// The severity mix; at least one.
  public var severities: [Severity] = []
  /// The referrer mix of new clients; can be empty.
  public var referrers: [Referrer] = []
  /// Who goes first.
  public var urgency = Urgency()
  /// Leaving the waiting list, or `nil` where nobody does.
  public var dropOut: DropOut?
  /// Care outside the contracts for who gives up or is refused, or `nil` where there is none.
  public var outsideContract: OutsideContract?
  /// Coming back after care, or `nil` where nobody does.
  public var reEntry: ReEntry?
  /// The length of stay in days, before the severity's multiplier.
  public var stay: Distribution
  /// The places, when the providers do not state theirs.
  public var capacity = Capacity.inBalance
  /// Where clients wait.
  public var waitingList = WaitingList.pooled
  /// Who delivers; at least one.
  public var providers: [Provider] = []
  /// The longest wait that counts as in time, in days.
  public var waitNorm: Double?
  /// The caseload and the waiting list of today.
  public var present = PresentState()
  /// Where clients go after completion; the rest leaves care.
  public var routes: [Route] = []
  /// What is agreed with each provider, unless his own contract differs.
  public var terms: ContractTerms
  /// The terms under which the region's data were observed, by which behaviour is measured; else `terms`.
  public var observedTerms: ContractTerms?
  /// What care costs.
  public var cost = ProviderCost()
  /// How the segment responds to incentives.
  public var response = SegmentResponse()
  /// The front door.
  public var access = Access()
  /// What waiting does.
  public var waiting = WaitingFeedback()
  /// How many providers there are, who may come and who must go.
  public var suppliers = Suppliers()
  /// How the municipality positions providers, unless it says otherwise of one.
  public var relation = Relation.supplier
  /// What it brings with those who are partners, or `nil` where nobody is and nothing is stated.
  public var partnership: Partnership?
  /// How places follow staff and demand, or `nil` where they are as stated.
  public var workforce: Workforce?
  /// What happens to providers who run out of money, or `nil` where nothing does.
  public var failure: ProviderFailure?

  /// The base model.
  public var funding: any FundingModel {
    get { terms.model }
    set { terms.model = newValue }
  }

  /// Whether nobody states its places, so that they are as many as the balance needs.
  public var placesAreInBalance: Bool { capacity == .inBalance && providers.allSatisfy { $0.places == nil } }

  /// The baseline regime, from which missing amounts are derived.
  public var baseline: ContractTerms { observedTerms ?? terms }

  /// A segment.
  public init(id: String, name: LocalizedText, stay: Distribution, funding: any FundingModel) {
    self.id = id
    self.name = name
    self.stay = stay
    terms = ContractTerms(funding)
  }

  /// The wait of regular clients in the region's data, in days: never shorter than matching takes.
  public var observedWait: Double { max(present.wait, access.matchingDelay) }

  /// Whether a provider can close, fail or not be awarded again.
  public var canLoseProviders: Bool {
    failure != nil || suppliers.admission != .fixed || suppliers.threshold > 0 || suppliers.forCause > 0
      || providers.contains { $0.closes != nil }
  }

  /// Whether a provider is a partner.
  public func isPartner(_ provider: Provider) -> Bool { (provider.relation ?? relation) == .partner }

  /// Whether some provider is.
  public var hasPartners: Bool { providers.contains(where: isPartner) }

  /// Whether places follow work and lists.
  public var followsLists: Bool { workforce.map { $0.listClearing > 0 } ?? false }

  /// The shares of the providers who are there on the first day; 0 for those who may come.
  public var providerShares: [Double] {
    let shares = providers.map { $0.isEntrant ? 0 : $0.share }
    let sum = shares.reduce(0, +)
    return sum > 0 ? shares.map { $0 / sum } : shares
  }

  /// The share that leaves care after completion.
  public var outflowShare: Double { routes.reduce(1) { $0 - $1.share } }

  /// The numbers of a segment.
  public static let parameters: [Parameter<Segment>] = [
    Parameter(
      "wait_norm", \.waitNorm, unit: .days, in: 0...3650,
      LocalizedText(
        nl: "Norm voor de wachttijd; share_within_norm telt wie op tijd begint.",
        en: "Norm for the wait; share_within_norm counts who starts in time."),
      evidence: Evidence(.fact, grade: .data, source: "Treeknorm (4 + 10 weeks); not statutory for the Jeugdwet"))
  ]
}

/// Where a client goes after completing a trajectory.
public struct Route: ParameterOwner, Sendable, Equatable {
  /// The direction of a move.
  public enum Kind: String, Sendable, CaseIterable {
    case stepDown = "step_down"
    case stepUp = "step_up"
    case lateral
  }

  /// The segment he moves to, by position.
  public var target: Int
  /// The share of completions.
  public var share = 0.0
  /// The direction.
  public var kind = Kind.lateral
  /// Whether he keeps his place while he waits for the next one.
  public var keepsPlace = false
  /// The class in which he waits.
  public var priority = Priority.regular

  /// A move to another segment.
  public init(target: Int) {
    self.target = target
  }

  /// The numbers of a route.
  public static let parameters: [Parameter<Route>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de afgeronde trajecten dat hierheen doorstroomt.",
        en: "Share of completed trajectories that moves here."), default: .none,
      evidence: Evidence(.level, grade: .assumption, source: "placeholder"))
  ]
}
