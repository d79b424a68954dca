import Experiments
import Testing

@Suite("Bootstrap of series")
struct BootstrapTests {
  /// Of two series with means 0 and 1 a resample is 0, ½ or 1, with chances ¼, ½ and ¼: a spread of √⅛.
  @Test("the error is the spread of what other draws would give, and the interval holds its middle")
  func twoSeries() throws {
    let figure = Bootstrap(resamples: 4_000).mean(ofSeries: [[0], [1]])
    #expect(figure.value == 0.5 && figure.interval == 0...1)
    #expect(abs(figure.standardError - 0.125.squareRoot()) < 4 * 0.005)
    #expect(Bootstrap(resamples: 4_000, confidence: 0.4).mean(ofSeries: [[0], [1]]).interval == 0.5...0.5)
    #expect(Bootstrap(resamples: 4_000).mean(ofSeries: [[0], [1]]) == figure)
  }

  @Test("few resamples have an error and no interval")
  func few() {
    let figure = Bootstrap(resamples: 20).mean(ofSeries: [[0], [1]])
    #expect(figure.interval == nil && figure.standardError > 0.2 && figure.standardError < 0.5)
  }
}
