/// The numbers of worlds after which an answer is told: few at first, so that it comes at once, and then in larger steps.
///
/// They are the same for every scenario, so that what an option came to after a step meets what the base came to then.
public struct WorldSteps: Sendable, Equatable {
  /// The numbers, growing; the last is the number of worlds that is aimed at.
  public let all: [Int]

  /// From two worlds to as many as are aimed at.
  ///
  /// - Precondition: at least two are aimed at.
  public init(upTo target: Int) {
    precondition(target >= 2, "an answer is told after two worlds")
    let early = [2, 4, 8, 12, 16, 20, 30, 40, 60, 80, 100, 150, 200, 300, 400, 500, 700, 1_000]
    let late = sequence(first: 2_000) { $0 + 1_000 }.prefix { $0 < target }
    all = (early + late).filter { $0 < target } + [target]
  }

  /// The number that is aimed at.
  public var target: Int { all[all.count - 1] }

  /// The first number above a count; `nil` where all is done.
  public func next(after count: Int) -> Int? { all.first { $0 > count } }

  /// The last number up to a count; `nil` where there is none yet.
  public func last(upTo count: Int) -> Int? { all.last { $0 <= count } }
}
