internal import Sampling

/// The smallest, or the greatest, value of a lever at which some norms hold together in a share of the worlds.
///
/// MODEL.md, Q6.
///
/// All values meet the same worlds. In each world a norm is taken to turn once only as the lever rises, so that a world
/// that meets it at a value needn't be run at a higher one. The answer is then a quantile of the values at which the
/// worlds turn: it is found by bisection over the steps of the range, and its interval is that of the quantile's ranks
/// (David and Nagaraja 2003, § 7.1), found in the same way. At the answer every world is run, and told is the share that
/// was seen there, with the worlds that turned out other than was taken.
///
/// Known gaps: where norms pull in opposite directions, values between are tried at even distances, and a narrower window
/// can be missed; the interval is that of the worlds' number, and not of the model.
public struct LeverSearch: Sendable {
  /// What is known of some worlds at a value: by world and norm, whether it holds, and how far it is from the norm.
  public struct Sight: Sendable, Equatable {
    /// By world, in the order asked for, and norm: whether it holds.
    public var holds: [[Bool]]
    /// By world and norm: the quantity that the norm is about.
    public var amounts: [[Double]]

    /// A sight.
    public init(holds: [[Bool]], amounts: [[Double]]) {
      self.holds = holds
      self.amounts = amounts
    }
  }

  /// One value that was tried.
  public struct Step: Sendable, Equatable {
    /// The value.
    public let value: Double
    /// The share of worlds in which all norms hold.
    public let share: Figure
    /// How many worlds were run for it; of the others it followed from other values.
    public let run: Int
  }

  /// What was found.
  public struct Answer: Sendable, Equatable {
    /// The value; `nil` where none in the range is enough.
    public let value: Double?
    /// The values between which it lies with 95 %, by the number of worlds; an end that is beyond the range is `nil`.
    public let lower: Double?
    public let upper: Double?
    /// The share of worlds in which all norms hold at the value, or at the best value that was tried.
    public let share: Figure
    /// The best value that was tried, where none is enough.
    public let best: Double
    /// The values that were run, in the order in which they first were.
    public let path: [Step]
    /// Worlds that were other at the answer than was taken from other values.
    public let surprises: Int
    /// Whether nothing moved: every amount was the same at both ends.
    public let isIdle: Bool
    /// Whether the norms hold at the end of the range where they are hardest to meet: the answer may lie beyond it.
    public let isAtEnd: Bool
  }

  /// Which value is sought.
  public enum Aim: Sendable, Equatable {
    case smallest
    case largest
  }

  /// The values that can be tried, rising.
  public let values: [Double]
  /// The number of worlds.
  public let worlds: Int
  /// The share of worlds in which the norms have to hold.
  public let probability: Double
  /// The number of norms.
  public let norms: Int
  /// How many values are tried between, where norms pull in opposite directions.
  static let between = 8
  /// How many further values are tried where the worlds at the answer are fewer than was taken.
  static let further = 4

  /// A search.
  public init(values: [Double], worlds: Int, probability: Double, norms: Int) {
    precondition(values.count > 1 && zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    precondition(worlds > 0 && norms > 0 && probability > 0 && probability < 1)
    self.values = values
    self.worlds = worlds
    self.probability = probability
    self.norms = norms
  }

  /// The values of a range in steps, its ends included.
  public static func values(from low: Double, to high: Double, step: Double) -> [Double] {
    precondition(low < high && step > 0)
    let count = Int(((high - low) / step - 1e-9).rounded(.up))
    return (0..<count).map { low + Double($0) * step } + [high]
  }

  /// The number of worlds in which the norms have to hold.
  public var needed: Int { Self.needed(probability, of: worlds) }

  /// The number of worlds, of so many, that is a share of them at least.
  public static func needed(_ probability: Double, of worlds: Int) -> Int {
    Int((probability * Double(worlds) - 1e-9).rounded(.up))
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - look: what some worlds, by number, show at a value.
  ///   - aim: which value is sought; without it the smallest where the norms come to hold as the lever rises, and else
  ///     the largest.
  public func run<Failure: Error>(
    aim: Aim? = nil, look: (_ value: Double, _ worlds: [Int]) async throws(Failure) -> Sight
  ) async throws(Failure) -> (answer: Answer, aim: Aim) {
    let all = Array(0..<worlds)
    let low = try await look(values[0], all)
    let high = try await look(values[values.count - 1], all)
    var state = SearchState(search: self, low: low, high: high)
    let aim = aim ?? state.usualAim
    state.aim = aim
    try await state.find(look)
    return (state.answer, aim)
  }
}
