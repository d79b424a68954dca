/// In what circumstances something goes wrong: boxes in the space of inputs that hold most of the failures and little
/// else.
///
/// MODEL.md, Q6.
///
/// The patient rule induction method (PRIM): from the whole space, the box is peeled again and again by about a
/// twentieth of its cases at one end of one input, where that raises the share of failures most for each case given up
/// (the objective LENIENT1), as long as a twentieth of all cases is left; then pasted on again where that raises the
/// share still. Every step is kept: which one is told is a choice between coverage (failures inside of all failures)
/// and density (failures inside of all cases inside).
///
/// Sources: Friedman and Fisher 1999, *Bump hunting in high-dimensional data*; Bryant and Lempert 2010, *Thinking
/// inside the box*; Kwakkel and Jaxa-Rozen 2016 (LENIENT1); settings of the EMA Workbench. Known gaps: one box is
/// found, not a second one among what is left; what a slanting edge divides takes many limits.
public struct ScenarioDiscovery: Sendable, Equatable {
  /// What the method is set to.
  public struct Settings: Sendable, Equatable {
    /// The share of the box's cases taken off, or put on again, in a step.
    public var peel = 0.05
    public var paste = 0.05
    /// The smallest share of all cases that a box may hold.
    public var leastMass = 0.05

    /// The usual ones.
    public init() {}
  }

  /// A box with how it does.
  public struct Candidate: Sendable, Equatable {
    /// The box.
    public let box: ScenarioBox
    /// Cases inside, and failures among them.
    public let count: Int
    public let failures: Int
    /// The share of all failures that are inside.
    public let coverage: Figure
    /// The share of failures among the cases inside.
    public let density: Figure
    /// The share of all cases that are inside.
    public let mass: Double

    /// The harmonic mean of coverage and density.
    public var balance: Double {
      let sum = coverage.value + density.value
      return sum > 0 ? 2 * coverage.value * density.value / sum : 0
    }
  }

  /// The boxes found on the way, from the whole space to the smallest; those that were pasted come last.
  public let candidates: [Candidate]
  private let cases: DiscoveryCases
  private let settings: Settings

  /// Looks for a box.
  ///
  /// - Parameters:
  ///   - inputs: by case, the value of each input.
  ///   - failed: by case, whether it failed.
  /// - Precondition: there is a case that failed.
  public init(inputs: [[Double]], failed: [Bool], settings: Settings = Settings()) {
    self.init(DiscoveryCases(inputs: inputs, failed: failed), settings)
  }

  init(_ cases: DiscoveryCases, _ settings: Settings = Settings()) {
    precondition(cases.failures > 0, "something fails")
    self.cases = cases
    self.settings = settings
    var boxes = [ScenarioBox(inputs: cases.inputs)]
    while let next = cases.peeled(boxes[boxes.count - 1], settings) { boxes.append(next) }
    while let next = cases.pasted(boxes[boxes.count - 1], settings) { boxes.append(next) }
    candidates = boxes.map(cases.candidate)
  }

  /// The box that balances coverage and density best with limits on so many inputs at most; the first of equal ones.
  public func best(restrictions: Int = 4) -> Candidate {
    let allowed = candidates.filter { $0.box.restricted.count <= restrictions }
    return allowed.dropFirst().reduce(allowed[0]) { $1.balance > $0.balance ? $1 : $0 }
  }

  /// How likely a limit of a box is luck, by input that it limits: the probability that as many failures or more are
  /// among so many cases drawn from the box without that limit (quasi-p of Bryant and Lempert). Above 5 % a limit is
  /// better left out.
  public func quasiP(of candidate: Candidate) -> [Int: Double] { cases.quasiP(of: candidate) }

  /// How often each input is limited when boxes are looked for in halves of the cases, drawn at random: in each half,
  /// by the box whose coverage is nearest to a candidate's. An input of which that is seldom so is limited by luck.
  public func reproducibility(of candidate: Candidate, draws: Int = 10) -> [Figure] {
    let found = (0..<draws).compactMap { draw -> Set<Int>? in
      let half = cases.half(draw)
      guard half.failures > 0 else { return nil }
      let boxes = ScenarioDiscovery(half, settings).candidates
      func distance(_ other: Candidate) -> Double { abs(other.coverage.value - candidate.coverage.value) }
      return Set(boxes.dropFirst().reduce(boxes[0]) { distance($1) < distance($0) ? $1 : $0 }.box.restricted)
    }
    return (0..<cases.inputs).map { input in
      let hits = found.count { $0.contains(input) }
      return Figure(share: Double(hits) / Double(max(1, found.count)), of: max(1, found.count))
    }
  }
}
