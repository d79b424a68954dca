import Testing
import YouthCare

@Suite("A prior is a distribution that can be asked for its quantiles")
struct PriorTests {
  private static let priors: [Prior] = [
    .normal(mean: 0.10, sd: 0.08), .lognormal(median: 0.08, sigma: 0.6), .beta(7, 3), .dirichlet(8, of: 20),
    .uniform(2...5), .triangular(1, 3, 6), .halfNormal(mean: 0.22),
    Prior.lognormal(median: 0.08, sigma: 0.6).mixed(0.10, at: 0),
    Prior.normal(mean: 0.10, sd: 0.08).cut(to: -0.05...0.15),
    Prior.lognormal(median: 0.06, sigma: 0.35).shifted(by: -0.04).cut(to: 0...0.2),
    Prior.halfNormal(mean: 0.22).cut(to: 0...0.3),
    Prior.normal(mean: 1, sd: 1).mixed(0.3, at: 1.5).cut(to: 0...2),
  ]

  @Test("the quantile undoes the probability, but for values that have one of their own", arguments: priors)
  func inverse(prior: Prior) {
    for step in 1...99 {
      let p = Double(step) / 100
      let value = prior.quantile(p)
      #expect(prior.support.contains(value))
      if value == prior.atom?.value {
        #expect(prior.cumulative(value) >= p)
      } else {
        #expect(abs(prior.cumulative(value) - p) < 1e-9, "\(p)")
      }
    }
    #expect(prior.quantile(0) == prior.support.lowerBound && prior.quantile(1) == prior.support.upperBound)
  }

  /// E[X] = ∫₀¹ Q(u) du; the midpoint rule leaves out of the tails what lies beyond the outermost points.
  @Test("the mean is that of the quantiles", arguments: priors)
  func mean(prior: Prior) {
    let points = 2_000
    let mean = (0..<points).reduce(0) { $0 + prior.quantile((Double($1) + 0.5) / Double(points)) } / Double(points)
    #expect(abs(mean - prior.mean) < 1e-3 * abs(prior.mean))
  }

  @Test("a point mass takes its share, and the rest keeps its shape")
  func atom() {
    let whole = Prior.lognormal(median: 0.08, sigma: 0.6)
    let mixed = whole.mixed(0.10, at: 0)
    #expect(mixed.cumulative(0) == 0.10 && mixed.cumulative(-1e-9) == 0)
    #expect(mixed.quantile(0.10) == 0 && mixed.quantile(0.11) > 0)
    #expect(abs(mixed.quantile(0.55) - 0.08) < 1e-12 && abs(mixed.mean - 0.9 * whole.mean) < 1e-15)
  }

  @Test("what is cut away is left out, and said where it is more than a thousandth")
  func cut() {
    let cut = Prior.normal(mean: 0, sd: 1).cut(to: 0...Double.infinity)
    // The half normal distribution: mean √(2/π), and a median that the whole one passes in a quarter of all cases.
    #expect(abs(cut.mean - (2 / Double.pi).squareRoot()) < 1e-15 && cut.cutShare == 0.5)
    #expect(abs(cut.median - 0.674489750196082) < 1e-12)
    #expect(cut.words(in: .english, { "\($0)" }).hasSuffix("; cut to the range"))
    let whole = Prior.lognormal(median: 0.08, sigma: 0.6).cut(to: 0...1)
    #expect(whole.cutShare < 1e-4 && !whole.words(in: .english, { "\($0)" }).contains("cut"))
  }

  @Test("half a normal distribution has the mean that it is stated by")
  func halfNormal() {
    let spread = Prior.halfNormal(mean: 0.15)
    #expect(abs(spread.mean - 0.15) < 1e-15 && spread.support.lowerBound == 0)
  }

  @Test("a share of several is beta by itself")
  func dirichlet() {
    for p in [0.05, 0.5, 0.95] { #expect(Prior.dirichlet(8, of: 20).quantile(p) == Prior.beta(8, 12).quantile(p)) }
  }

  @Test("it is said in both languages, from its numbers")
  func words() {
    let dose = Prior.lognormal(median: 0.08, sigma: 0.6).mixed(0.10, at: 0)
    #expect(dose.notation(in: .english) { "\($0)" } == "LN(0.08, 0.6); 10 % at 0.0")
    #expect(
      dose.words(in: .dutch) { $0 == 0 ? "0" : "\($0)" }
        == "lognormaal, mediaan 0.08, σ van de logaritme 0.6; 10 % op 0")
    #expect(Prior.beta(7, 3).when(nl: "soms", en: "at times").words(in: .english) { "\($0)" } == "beta(7, 3); at times")
    #expect(
      Prior.triangular(1, 3, 6).words(in: .english) { "\(Int($0)) months" }
        == "triangular from 1 months to 6 months, likeliest 3 months")
  }
}
