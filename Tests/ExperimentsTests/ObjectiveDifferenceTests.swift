import Experiments
import Testing

@Suite("Differences of objectives")
struct ObjectiveDifferenceTests {
  private func difference(
    _ values: OutcomeValues, _ reference: OutcomeValues, _ direction: Outcome.Direction = .lower
  ) throws -> ObjectiveDifference {
    try #require(ObjectiveDifference(values, from: reference, direction: direction))
  }

  /// Values of so many replications, drawn without luck: evenly around a mean.
  private func even(_ count: Int, around mean: Double, width: Double = 1) -> [Double] {
    (0..<count).map { mean + width * (Double(($0 * 7_919) % count) / Double(count - 1) - 0.5) }
  }

  @Test(
    "a scenario that changes nothing differs by exactly 0, and is nowhere better or worse",
    arguments: [
      OutcomeValues.plain([1, 2, 4]), .ratio([1, 2, 0], [3, 4, 0]), .indicator([0, 1, 1]),
      .deviation([0.1, -0.2, 0.3], isFromMean: false), .quantile((0..<100).map(Double.init), 0.95),
    ])
  func nothingChanges(values: OutcomeValues) throws {
    let same = try difference(values, values)
    #expect(same.difference == Figure(0, standardError: 0) && same.interval == 0...0 && same.judgement == .same)
    switch values {
    case .quantile: #expect(same.worse == nil && same.better == nil)
    case .plain, .ratio, .indicator, .deviation, .pooledQuantile:
      #expect(same.worse == Figure(0, standardError: 0) && same.better == same.worse)
    }
  }

  @Test("better and worse go by the direction, and a tie is neither")
  func direction() throws {
    // Differences 0, 1, −2, −1.
    let (values, reference) = (OutcomeValues.plain([1, 2, 3, 4]), OutcomeValues.plain([1, 1, 5, 5]))
    let lower = try difference(values, reference)
    #expect(lower.difference.value == -0.5)
    // Squares about the mean: 0.25 + 2.25 + 2.25 + 0.25 = 5, over 3 × 4.
    #expect(abs(lower.difference.standardError - (5.0 / 12).squareRoot()) < 1e-15)
    #expect(lower.worse?.value == 0.25 && lower.better?.value == 0.5)
    let higher = try difference(values, reference, .higher)
    #expect(higher.worse?.value == 0.5 && higher.better?.value == 0.25 && higher.difference == lower.difference)
  }

  @Test("below the stated number of replications nothing is judged, whatever the difference; from there on it is")
  func tooFew() throws {
    for count in [1, 2, 10, 19, 20, 50, 100, 199] {
      let reference = even(count + 1, around: 1000).dropLast().map { $0 }
      let dearer = zip(reference, even(count + 1, around: 48.8, width: 1.3 * 12.0.squareRoot())).map { $0 + $1 }
      let compared = try difference(.plain(dearer), .plain(reference))
      let isJudged = count >= 20
      #expect(compared.judgement == (isJudged ? .worse : .tooFew), "\(count) replications")
      #expect((compared.interval != nil) == isJudged)
      #expect(try difference(.plain(dearer), .plain(reference), .higher).judgement == (isJudged ? .better : .tooFew))
    }
  }

  @Test("the interval is Student's, as wide as so many intervals together need; the judgement is whether 0 lies in it")
  func interval() throws {
    let offsets = even(21, around: 0)
    let spread = Estimate(offsets).standardError
    // Student's t with 20 degrees of freedom, at 0.025 and 0.0025.
    for (comparisons, reach) in [(1, 2.085963), (10, 3.153401)] {
      for sign in [-1.0, 1] {
        for (size, isTold) in [(0.99, false), (1.01, true)] {
          let shift = sign * size * reach * spread
          let compared = try #require(
            ObjectiveDifference(
              .plain(offsets.map { $0 + shift }), from: .plain(offsets.map { _ in 0 }), direction: .lower,
              among: comparisons))
          let interval = try #require(compared.interval)
          #expect(abs(interval.upperBound - interval.lowerBound - 2 * reach * spread) < 1e-4 * spread)
          #expect(interval.contains(0) == !isTold)
          #expect(compared.judgement == (!isTold ? .indistinguishable : sign > 0 ? .worse : .better))
        }
      }
    }
  }

  @Test("drawn differences: the judgement never contradicts the interval, nor the sign of the difference")
  func neverContradicts() throws {
    var told = 0
    for seed in 0..<300 {
      var sample = PairedSample(seed: UInt64(seed))
      let count = 2 + Int(sample.uniform() * 150)
      let kind = PairedSample.Kind.allCases[Int(sample.uniform() * 6)]
      let (values, reference) = sample.draw(kind, count, shared: sample.uniform())
      let shift = seed.isMultiple(of: 2) ? 0.0 : 30
      guard case .plain(let plain) = values else { continue }
      let compared = try difference(.plain(plain.map { $0 + shift }), reference)
      switch compared.judgement {
      case .same: #expect(compared.difference.value == 0)
      case .tooFew: #expect(count < ObjectiveDifference.leastReplications && compared.interval == nil)
      case .indistinguishable: #expect(try #require(compared.interval).contains(0))
      case .better: #expect(try #require(compared.interval).upperBound < 0 && compared.difference.value < 0)
      case .worse: #expect(try #require(compared.interval).lowerBound > 0 && compared.difference.value > 0)
      }
      if let interval = compared.interval { #expect(interval.contains(compared.difference.value)) }
      if compared.judgement == .worse { told += 1 }
    }
    #expect(told > 20)
  }

  @Test("seldom much cheaper and mostly a little dearer: better on average, and that most are worse is said with it")
  func rankAgainstMean() throws {
    // 22 of 100 save 40,000 and more; 78 cost 3,000 more.
    let savings = (0..<100).map { $0 < 22 ? -40_000 - Double($0 * 100) : 3_000 }
    let none = [Double](repeating: 0, count: 100)
    let rare = try difference(.plain(savings), .plain(none))
    #expect(rare.judgement == .better && rare.better?.value == 0.22 && rare.worse?.value == 0.78)
    #expect(rare.mostlyOtherwise?.value == 0.78)
    let mirrored = try difference(.plain(savings.map { -$0 }), .plain(none))
    #expect(mirrored.judgement == .worse && mirrored.mostlyOtherwise?.value == 0.78)
    // A ceiling that is rarely reached: never dearer, and mostly the same.
    let ceiling = try difference(
      .plain((0..<1_000).map { $0 < 150 ? -Double(50 + $0) : 0 }), .plain([Double](repeating: 0, count: 1_000)))
    #expect(ceiling.judgement == .better && ceiling.worse?.value == 0 && ceiling.better?.value == 0.15)
    #expect(ceiling.mostlyOtherwise == nil)
  }

  @Test("the same difference in every replication is known exactly, once there are enough of them")
  func constant() throws {
    let reference = even(40, around: 0, width: 64)
    let compared = try difference(
      .plain(reference.map { ($0 * 4).rounded() - 7 }), .plain(reference.map { ($0 * 4).rounded() }))
    #expect(compared.difference == Figure(-7, standardError: 0) && compared.interval == -7 ... -7)
    #expect(compared.judgement == .better && compared.better?.value == 1)
  }

  @Test("what differs in the last bits only is the same, in every kind of objective")
  func lastBits() throws {
    let offsets = even(41, around: 0.1)
    let jolted = offsets.enumerated().map { $1 * (1 + Double($0 % 3 - 1) * 1e-15) }
    let ones = offsets.map { 1 + $0 * $0 }
    for (values, reference) in [
      (OutcomeValues.plain(jolted), .plain(offsets)), (.ratio(jolted, ones), .ratio(offsets, ones)),
      (.deviation(jolted, isFromMean: false), .deviation(offsets, isFromMean: false)),
      (.quantile(jolted + jolted + jolted, 0.95), .quantile(offsets + offsets + offsets, 0.95)),
    ] as [(OutcomeValues, OutcomeValues)] {
      let compared = try difference(values, reference)
      #expect(compared.judgement == .same && compared.difference == Figure(0, standardError: 0), "\(values)")
    }
    // Beside one replication that does differ, the others still don't.
    var one = jolted
    one[7] += 1
    let seldom = try difference(.plain(one), .plain(offsets))
    #expect(seldom.worse?.value == 1.0 / 41 && seldom.better?.value == 0)
  }

  @Test("a probability is judged by its error: an event that no longer happens is better, however seldom it was")
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

  @Test(
    "ratios differ as the ratios of their sums; a replication with nothing to divide by is neither better nor worse")
  func ratios() throws {
    let values = OutcomeValues.ratio([10, 0, 12], [2, 0, 4])
    let reference = OutcomeValues.ratio([8, 5, 12], [2, 1, 6])
    let ratio = try difference(values, reference)
    #expect(abs(ratio.difference.value - (22.0 / 6 - 25.0 / 9)) < 1e-15)
    // 5 against 4 and 3 against 2: both worse; the second replication has no ratio.
    #expect(ratio.worse?.value == 1 && ratio.judgement == .tooFew)
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

  @Test("a quantile differs with an error from pairs drawn anew; where few lie beyond it nothing is judged")
  func quantiles() throws {
    let reference = (0..<400).map { Double(($0 * 7_919) % 1_009) }
    let shifted = reference.map { $0 + 3 }
    let moved = try difference(.quantile(shifted, 0.95), .quantile(reference, 0.95))
    // All pairs differ by 3, so that whatever is drawn differs by 3.
    #expect(abs(moved.difference.value - 3) < 1e-9 && moved.difference.standardError < 1e-9)
    #expect(moved.worse == nil && moved.better == nil && moved.judgement == .worse)
    #expect(ObjectiveDifference.least(for: .quantile([], 0.95)) == 100)
    for (count, judgement) in [(99, ObjectiveDifference.Judgement.tooFew), (100, .worse)] {
      let few = try difference(
        .quantile(Array(shifted.prefix(count)), 0.95), .quantile(Array(reference.prefix(count)), 0.95))
      #expect(few.judgement == judgement && few.difference.standardError < 1e-9, "\(count) replications")
    }
  }

  @Test("one replication tells nothing: no error, no interval, no judgement, equal or not")
  func oneReplication() throws {
    for (value, reference) in [(2.0, 3.0), (3, 3), (0, 0)] {
      let one = try difference(.plain([value]), .plain([reference]))
      #expect(one.difference == Figure(value - reference, standardError: .infinity))
      #expect(one.interval == nil && one.judgement == .tooFew && one.mostlyOtherwise == nil)
    }
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
      OutcomeValues.indicator([0, 1]), .deviation([0.1, 0.2], isFromMean: true), .quantile([1, 2], 0.95),
    ] {
      #expect(try #require(ObjectiveEstimate(values)).spread == nil)
    }
  }
}
