import Sampling
import Testing

/// One refusal: what was asked for, and the exact words of the answer.
struct Refusal: Sendable, CustomTestStringConvertible {
  let words: String
  let make: @Sendable () throws -> Distribution

  init(_ words: String, _ make: @escaping @Sendable () throws -> Distribution) {
    self.words = words
    self.make = make
  }

  var testDescription: String { words }

  static let all = [
    Refusal("the value is infinite; it must be a finite number") { try .constant(.infinity) },
    Refusal("the mean is 0; it must be above 0") { try .exponential(mean: 0) },
    Refusal("the mean is not a number; it must be a finite number") { try .exponential(mean: .nan) },
    Refusal("the mean is -1; it must be above 0") { try .gamma(mean: -1, cv: 1) },
    Refusal("the coefficient of variation is 0; it must be from 0.001 to 100") { try .gamma(mean: 1, cv: 0) },
    Refusal("the mean is -1; it must be above 0") { try .erlang(mean: -1, phases: 2) },
    Refusal("the number of phases is 0; it must be from 1 to 1000000") { try .erlang(mean: 1, phases: 0) },
    Refusal("the mean is -8.5; it must be above 0") { try .lognormal(mean: -8.5, cv: 1) },
    Refusal("the coefficient of variation is 101; it must be from 0.001 to 100") { try .lognormal(mean: 8, cv: 101) },
    Refusal("the median is 0; it must be above 0") { try .lognormal(median: 0, sigma: 1) },
    Refusal("sigma is 11; it must be above 0 and at most 10") { try .lognormal(median: 1, sigma: 11) },
    Refusal("the mean is 0; it must be above 0") { try .lognormal(mean: 0, sigma: 1) },
    Refusal("sigma is 0; it must be above 0 and at most 10") { try .lognormal(mean: 1, sigma: 0) },
    Refusal("the mean is 0; it must be above 0") { try .logLogistic(mean: 0, cv: 1) },
    Refusal("the coefficient of variation is 0; it must be from 0.001 to 100") { try .logLogistic(mean: 1, cv: 0) },
    Refusal("the mean is 0; it must be above 0") { try .weibull(mean: 0, shape: 1) },
    Refusal("the shape is 0.05; it must be from 0.1 to 1000") { try .weibull(mean: 1, shape: 0.05) },
    Refusal("the mean is 0; it must be above 0") { try .weibull(mean: 0, cv: 1) },
    Refusal("the coefficient of variation is -1; it must be from 0.001 to 100") { try .weibull(mean: 1, cv: -1) },
    Refusal("the mean is 0; it must be above 0") { try .hyperexponential(mean: 0, cv: 2) },
    Refusal("the coefficient of variation is 1; it must be above 1 and at most 100") {
      try .hyperexponential(mean: 1, cv: 1)
    },
    Refusal("the low end is not a number; it must be a finite number") {
      try .beta(mean: 1, sd: 1, low: .nan, high: 1)
    },
    Refusal("the high end is 2; it must be above 2") { try .beta(mean: 2, sd: 1, low: 2, high: 2) },
    Refusal("the mean is 5; it must be between 0 and 5") { try .beta(mean: 5, sd: 1, low: 0, high: 5) },
    Refusal("the standard deviation is 2; it must be between 0 and 2") { try .beta(mean: 2, sd: 2, low: 0, high: 4) },
    Refusal("the low end is infinite; it must be a finite number") {
      try .triangular(low: -.infinity, mode: 1, high: 2)
    },
    Refusal("the high end is 1; it must be above 1") { try .triangular(low: 1, mode: 1, high: 1) },
    Refusal("the mode is 4; it must be from 1 to 3") { try .triangular(low: 1, mode: 4, high: 3) },
    Refusal("the low end is infinite; it must be a finite number") { try .uniform(low: .infinity, high: 2) },
    Refusal("the high end is 1; it must be above 2") { try .uniform(low: 2, high: 1) },
    Refusal("the mean is infinite; it must be a finite number") { try .normal(mean: .infinity, sd: 1) },
    Refusal("the standard deviation is 0; it must be above 0") { try .normal(mean: 1, sd: 0) },
    Refusal("there are 2 edges for 2 weights; there must be 3, one more than weights") {
      try .empirical(edges: [0, 1], weights: [1, 1])
    },
    Refusal("edge 3 is 3; it must be above 3") { try .empirical(edges: [0, 3, 3], weights: [1, 1]) },
    Refusal("weight 2 is -0.1; it must be at least 0") { try .empirical(edges: [0, 3, 6], weights: [1, -0.1]) },
    Refusal("there are no weights; there must be at least one") { try .empirical(edges: [0], weights: []) },
    Refusal("every weight is 0; at least one must be above 0") { try .empirical(edges: [0, 1], weights: [0]) },
    Refusal("the mean is 0; it must be above 0 and at most 1000000000") { try .poisson(mean: 0) },
    Refusal("the mean is -2; it must be above 0 and at most 1000000000") {
      try .negativeBinomial(mean: -2, overdispersion: 1)
    },
    Refusal("the overdispersion is -0.5; it must be from 0 to 100") {
      try .negativeBinomial(mean: 2, overdispersion: -0.5)
    },
    Refusal("the probability is 1.2; it must be from 0 to 1") { try .bernoulli(probability: 1.2) },
    Refusal("there are no weights; there must be at least one") { try .categorical(weights: []) },
    Refusal("every weight is 0; at least one must be above 0") { try .categorical(weights: [0, 0]) },
    Refusal("weight 1 is not a number; it must be a finite number") { try .categorical(weights: [.nan]) },
    Refusal("the sum of the weights is infinite; it must be a finite number") {
      try .categorical(weights: [1e308, 1e308])
    },
  ]
}

struct DistributionErrorTests {
  @Test("what can't be is refused, and the words say what would mend it", arguments: Refusal.all)
  func refusal(refusal: Refusal) {
    let error = #expect(throws: DistributionError.self) { try refusal.make() }
    #expect(error?.description == refusal.words)
  }

  @Test("a refusal names parameter, value and range, for whoever must say it in other words")
  func parts() {
    let error = #expect(throws: DistributionError.self) { try Distribution.triangular(low: 1, mode: 4, high: 3) }
    guard case .outOfRange(.mode, let value, let allowed) = error else {
      Issue.record("not out of range: \(String(describing: error))")
      return
    }
    #expect(value == 4)
    #expect(allowed.lower == .including(1) && allowed.upper == .including(3))
    #expect(allowed.contains(1) && allowed.contains(3) && !allowed.contains(3.1) && !allowed.contains(.nan))
  }
}
