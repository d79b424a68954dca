import Experiments
import Testing

@Suite("Differences of objectives")
struct ObjectiveDifferenceTests {
  private func difference(
    _ values: ObjectiveValues, _ reference: ObjectiveValues, _ direction: Objective.Direction = .lower
  ) throws -> ObjectiveDifference {
    try #require(ObjectiveDifference(values, from: reference, direction: direction))
  }

  @Test(
    "a scenario that changes nothing differs by exactly 0, with P(worse) 0",
    arguments: [
      ObjectiveValues.plain([1, 2, 4]), .ratio([1, 2, 0], [3, 4, 0]), .indicator([0, 1, 1]),
      .deviation([0.1, -0.2, 0.3], isFromMean: false), .quantile((1...19).map(Double.init), 0.95), .plain([6]),
    ])
  func nothingChanges(values: ObjectiveValues) throws {
    let same = try difference(values, values)
    #expect(same.difference == Figure(0, standardError: 0) && same.judgement == .same)
    switch values {
    case .quantile: #expect(same.worse == nil)
    case .plain, .ratio, .indicator, .deviation, .pooledQuantile: #expect(same.worse == Figure(0, standardError: 0))
    }
  }

  @Test("P(worse) goes by the direction, and a tie isn't worse")
  func direction() throws {
    // Differences 0, 1, −2, −1.
    let (values, reference) = (ObjectiveValues.plain([1, 2, 3, 4]), ObjectiveValues.plain([1, 1, 5, 5]))
    let lower = try difference(values, reference)
    #expect(lower.difference.value == -0.5)
    // Squares about the mean: 0.25 + 2.25 + 2.25 + 0.25 = 5, over 3 × 4.
    #expect(abs(lower.difference.standardError - (5.0 / 12).squareRoot()) < 1e-15)
    #expect(lower.worse == Figure(share: 0.25, of: 4))
    let higher = try difference(values, reference, .higher)
    #expect(higher.worse?.value == 0.5 && higher.difference == lower.difference)
  }

  @Test("P(better) from 35 to 65 % is no distinguishable difference; a tie counts half")
  func judgement() throws {
    func judge(better: Int, worse: Int, of count: Int) throws -> ObjectiveDifference.Judgement {
      let values = (0..<count).map { $0 < better ? -1.0 : $0 < better + worse ? 1.0 : 0 }
      return try difference(.plain(values), .plain([Double](repeating: 0, count: count))).judgement
    }
    #expect(try judge(better: 65, worse: 35, of: 100) == .indistinguishable)
    #expect(try judge(better: 66, worse: 34, of: 100) == .better)
    #expect(try judge(better: 34, worse: 66, of: 100) == .worse)
    #expect(try judge(better: 35, worse: 65, of: 100) == .indistinguishable)
    // 20 better, 80 alike: 20 + 40.
    #expect(try judge(better: 20, worse: 0, of: 100) == .indistinguishable)
    #expect(try judge(better: 40, worse: 0, of: 100) == .better)
    #expect(try judge(better: 0, worse: 40, of: 100) == .worse)
  }

  @Test("a probability is ranked by its error: an event that no longer happens is better, however seldom it was")
  func probabilities() throws {
    let before = (0..<100).map { $0 < 25 ? 1.0 : 0 }
    let never = try difference(.indicator([Double](repeating: 0, count: 100)), .indicator(before))
    #expect(never.difference.value == -0.25 && never.worse?.value == 0 && never.judgement == .better)
    let seldom = try difference(.indicator((0..<100).map { $0 < 23 ? 1.0 : 0 }), .indicator(before))
    #expect(seldom.judgement == .indistinguishable, "2 in 100, with an error of 1.4")
  }

  @Test("shares of nothing are the same, whatever they are shares of")
  func sharesOfNothing() throws {
    let none = try difference(.ratio([0, 0], [3, 4]), .ratio([0, 0], [5, 4]))
    #expect(none.judgement == .same && none.difference == Figure(0, standardError: 0))
  }

  @Test("ratios differ as the ratios of their sums; a replication with nothing to divide by says nothing of worse")
  func ratios() throws {
    let values = ObjectiveValues.ratio([10, 0, 12], [2, 0, 4])
    let reference = ObjectiveValues.ratio([8, 5, 12], [2, 1, 6])
    let ratio = try difference(values, reference)
    #expect(abs(ratio.difference.value - (22.0 / 6 - 25.0 / 9)) < 1e-15)
    // 5 against 4 and 3 against 2: both worse; the second replication has no ratio.
    #expect(ratio.worse?.value == 1 && ratio.judgement == .worse)
    // Influences: ((10, 0, 12) − 11/3 (2, 0, 4)) / 2 − ((8, 5, 12) − 25/9 (2, 1, 6)) / 3.
    let moves = zip([10.0, 0, 12], [2.0, 0, 4]).map { ($0 - 22.0 / 6 * $1) / 2 }
    let before = zip([8.0, 5, 12], [2.0, 1, 6]).map { ($0 - 25.0 / 9 * $1) / 3 }
    let squares = zip(moves, before).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    #expect(abs(ratio.difference.standardError - (squares / 2 / 3).squareRoot()) < 1e-12)
    #expect(ObjectiveDifference(.ratio([1], [0]), from: .ratio([1], [1]), direction: .lower) == nil)
  }

  @Test("a distance from the budget is worse where it is larger, on either side")
  func distances() throws {
    let wide = try difference(
      .deviation([0.3, -0.4, 0.1, 0.2], isFromMean: false), .deviation([0.1, 0.2, 0.1, -0.3], isFromMean: false))
    #expect(wide.worse?.value == 0.5)
    let roots = [0.30, 0.15].map { ($0 / 4).squareRoot() }
    #expect(abs(wide.difference.value - (roots[0] - roots[1])) < 1e-15)
  }

  @Test("a quantile differs with an error from groups of replications; with few there is none")
  func quantiles() throws {
    let reference = (0..<400).map { Double(($0 * 7_919) % 1_009) }
    let shifted = reference.map { $0 + 3 }
    let moved = try difference(.quantile(shifted, 0.95), .quantile(reference, 0.95))
    #expect(abs(moved.difference.value - 3) < 1e-9 && moved.difference.standardError < 1e-9)
    #expect(moved.worse == nil && moved.judgement == .worse)
    let few = try difference(
      .quantile(Array(shifted.prefix(100)), 0.95), .quantile(Array(reference.prefix(100)), 0.95))
    #expect(few.difference.standardError == .infinity && few.judgement == .indistinguishable)
  }

  @Test("one replication has no error")
  func oneReplication() throws {
    let one = try difference(.plain([2]), .plain([3]))
    #expect(one.difference == Figure(-1, standardError: .infinity))
    #expect(try #require(ObjectiveEstimate(.plain([2]))).figure.standardError == .infinity)
    #expect(try #require(ObjectiveEstimate(.indicator([1]))).figure.standardError == .infinity)
  }

  @Test("an estimate has P10, P50 and P90 where replications have values of their own, and enough of them")
  func spread() throws {
    let values = (1...19).map(Double.init)
    let spread = [0.10, 0.50, 0.90].map { Quantile.figure(of: values, $0) }
    #expect(spread.map { $0?.value } == [2, 10, 18])
    #expect(try #require(ObjectiveEstimate(.plain(values))).spread == spread)
    let twice = try #require(ObjectiveEstimate(.ratio(values, [Double](repeating: 2, count: 19))))
    #expect(try #require(twice.spread).map { $0?.value } == [1, 5, 9])
    #expect(try #require(ObjectiveEstimate(.plain([1, 2, 6]))).spread?.map { $0?.value } == [nil, 2, nil])
    for values in [
      ObjectiveValues.indicator([0, 1]), .deviation([0.1, 0.2], isFromMean: true), .quantile([1, 2], 0.95),
    ] {
      #expect(try #require(ObjectiveEstimate(values)).spread == nil)
    }
  }
}
