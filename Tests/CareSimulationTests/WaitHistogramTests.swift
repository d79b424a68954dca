import CareSimulation
import Testing

@Suite("Waits by the week")
struct WaitHistogramTests {
  @Test("a quantile lies within a week of that of the waits themselves", arguments: [0.1, 0.5, 0.9, 0.99])
  func quantile(probability: Double) throws {
    // 1,000 waits from 0 to 600 days, close together where they are short.
    let waits = (0..<1_000).map { index -> Double in
      let share = Double(index) / 999
      return 600 * share * share
    }
    var histogram = WaitHistogram()
    for wait in waits { histogram.add(wait) }
    let exact = waits[Int((probability * 999).rounded())]
    #expect(abs(try #require(histogram.quantile(probability)) - exact) <= 7)
    #expect(histogram.count == 1_000)
  }

  @Test("waits within one week are taken as evenly spread: half of them is half a week")
  func withinAWeek() {
    var histogram = WaitHistogram()
    for _ in 0..<10 { histogram.add(17) }
    #expect(histogram.quantile(0.5) == 14 + 3.5 && histogram.quantile(1) == 21)
  }

  @Test("who doesn't wait is no part of the first week; nobody has no quantile; two years is the end")
  func edges() {
    var histogram = WaitHistogram()
    #expect(histogram.quantile(0.9) == nil)
    for _ in 0..<9 { histogram.add(0) }
    histogram.add(1)
    #expect(histogram.quantile(0.9) == 0 && histogram.quantile(0.95) == 3.5)
    var long = WaitHistogram()
    long.add(5_000)
    #expect(long.quantile(0.9) == 728)
    long.merge(histogram)
    #expect(long.count == 11 && long.quantile(0.5) == 0)
  }
}
