import CareSimulation
import Foundation
import Sampling
import Testing

@Suite("Waits by their length")
struct WaitHistogramTests {
  static func histogram(_ waits: [Double]) -> WaitHistogram {
    var histogram = WaitHistogram()
    for wait in waits { histogram.add(wait) }
    return histogram
  }

  /// Waits from a minute to four centuries, a few or many, spread out or all alike.
  @Test("a quantile of drawn waits is off by 2 % at most, at any length, and never beyond the longest")
  func anyWaits() throws {
    var stream = RandomStream(seed: 8, purpose: 1)
    for _ in 0..<400 {
      let longest = 0.0014 * pow(1e8, stream.uniform())
      let curve = 6 * stream.uniform()
      let zeros = stream.uniform() < 0.3 ? stream.uniform() : 0
      var waits: [Double] = []
      for _ in 0..<1 + Int(300 * stream.uniform() * stream.uniform()) {
        waits.append(stream.uniform() < zeros ? 0 : longest * pow(stream.uniformPositive(), curve))
      }
      let sorted = waits.sorted()
      let histogram = Self.histogram(waits)
      #expect(histogram.count == waits.count && histogram.longest == sorted[sorted.count - 1])
      for probability in [0.1, 0.5, 0.9, 0.99, 1] {
        let days = try #require(histogram.quantile(probability)).days
        let exact = sorted[max(0, Int((probability * Double(sorted.count)).rounded(.up)) - 1)]
        // Under a minute and a half there is one step.
        #expect(abs(days - exact) <= 0.02 * exact + 1.0 / 1_024, "\(probability) of \(waits.count): \(days), \(exact)")
        #expect(days <= histogram.longest)
      }
    }
  }

  @Test("one wait of a day is a day, one of 3,000 is within 2 % and not longer; nobody has no quantile")
  func edges() throws {
    #expect(WaitHistogram().quantile(0.9) == nil)
    #expect(try #require(Self.histogram([1]).quantile(0.9)).days == 1)
    let long = try #require(Self.histogram([3_000]).quantile(0.9))
    #expect(long.days <= 3_000 && long.days > 2_940)
    #expect(try #require(Self.histogram([3_000]).quantile(1)).days == 3_000)
    #expect(try #require(Self.histogram([250_000, 300_000]).quantile(1)).days == 300_000)
  }

  @Test("who waited longer than a quantile are all the others, at any length")
  func beyond() throws {
    #expect(WaitHistogram().counts(beyond: [0, 7]) == [0, 0])
    let few = Self.histogram([0, 0, 1, 2, 3, 10])
    #expect(few.counts(beyond: [0, 0.5, 1.5, 2.5, 5, 10, 11]) == [4, 4, 3, 2, 1, 0, 0])
    var stream = RandomStream(seed: 8, purpose: 3)
    for _ in 0..<100 {
      let waits = (0..<1 + Int(200 * stream.uniform())).map { _ in
        stream.uniform() < 0.2 ? 0 : 400 * pow(stream.uniformPositive(), 3)
      }
      let histogram = Self.histogram(waits)
      for probability in [0.1, 0.5, 0.9, 1] {
        let quantile = try #require(histogram.quantile(probability))
        let beyond = histogram.counts(beyond: [quantile.days])[0]
        #expect(abs(beyond + histogram.count(upTo: quantile) - Double(waits.count)) < 1e-6)
      }
    }
  }

  @Test("who doesn't wait is no part of the shortest waits")
  func zeros() throws {
    var histogram = Self.histogram([0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0001])
    #expect(try #require(histogram.quantile(0.9)).days == 0)
    let more = try #require(histogram.quantile(0.95)).days
    #expect(more > 0 && more <= 0.0001)
    histogram.merge(Self.histogram([5, 5]))
    #expect(histogram.count == 12 && histogram.longest == 5)
    #expect(try #require(histogram.quantile(0.5)).days == 0)
    #expect(try #require(histogram.quantile(1)).days == 5)
  }

  @Test("the waits up to a quantile are the share that it was asked for")
  func upTo() throws {
    let all = Self.histogram((0..<1_000).map { Double($0 * $0) / 1_000 })
    for probability in [0.1, 0.5, 0.9, 0.999] {
      let quantile = try #require(all.quantile(probability))
      #expect(abs(all.count(upTo: quantile) - 1_000 * probability) < 1e-9)
    }
    // Parts count by the same point: none of those who waited long, all of those who didn't.
    let middle = try #require(all.quantile(0.5))
    #expect(Self.histogram([900, 800]).count(upTo: middle) == 0)
    #expect(Self.histogram([1, 2, 900]).count(upTo: middle) == 2)
  }
}
