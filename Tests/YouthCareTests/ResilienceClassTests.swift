import Testing
import YouthCare

@Suite("What is available over what is required")
struct ResilienceClassTests {
  /// Each class has its lower bound, but for A, which begins above 2.0: a bound that is off by one bit would fail.
  @Test(
    "classes begin where municipalities let them begin",
    arguments: [
      (2.0, ResilienceClass.ample), (2.0.nextUp, .excellent), (1.4, .ample), (1.4.nextDown, .sufficient),
      (1, .sufficient), (1.0.nextDown, .moderate), (0.8, .moderate), (0.8.nextDown, .insufficient),
      (0.6, .insufficient), (0.6.nextDown, .poor), (0, .poor), (.infinity, .excellent),
    ])
  func bounds(ratio: Double, expected: ResilienceClass) {
    #expect(ResilienceClass(ratio: ratio) == expected)
  }

  @Test("amounts in euro give the class of their ratio; where nothing is required there is none")
  func amounts() {
    let resilience = Resilience(available: 2_800_000)
    #expect(resilience.ratio(toRequired: 2_000_000) == 1.4)
    #expect(resilience.rating(ofRequired: 2_000_000) == .ample)
    #expect(resilience.rating(ofRequired: 1_400_000) == .ample)
    #expect(resilience.rating(ofRequired: 1_399_999.99) == .excellent)
    #expect(resilience.ratio(toRequired: 0) == nil && resilience.rating(ofRequired: 0) == nil)
    #expect(Resilience(available: 0).rating(ofRequired: 1) == .poor)
    #expect(ResilienceClass.allCases.map(\.rawValue) == ["A", "B", "C", "D", "E", "F"])
  }

  @Test("an interval of what is required gives the classes at its ends, the best first")
  func intervals() {
    let resilience = Resilience(available: 1_000_000)
    #expect(resilience.ratings(ofRequired: 600_000...1_100_000) == .ample ... .moderate)
    #expect(resilience.ratings(ofRequired: 0...1_000_000) == .excellent ... .sufficient)
    #expect(resilience.ratings(ofRequired: 0...0) == nil)
  }
}
