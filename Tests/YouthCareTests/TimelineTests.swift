import Testing
import YouthCare

@Suite("Timeline")
struct TimelineTests {
  @Test("without changes a number never moves")
  func constant() {
    let line = Timeline(3)
    #expect(line.isConstant && line.value(at: -10) == 3 && line.value(at: 1e6) == 3)
    #expect(line.bounds(between: 0, and: 100) == 3...3)
    #expect(line.breaks(between: 0, and: 100) == [])
  }

  @Test("a change holds from its day up to but not including the day it ends")
  func edges() {
    let line = Timeline(10, steps: [.init(.times(2), from: 5, until: 8)])
    #expect(line.value(at: 5.0.nextDown) == 10 && line.value(at: 5) == 20)
    #expect(line.value(at: 8.0.nextDown) == 20 && line.value(at: 8) == 10)
  }

  @Test("changes apply in their order: times, then to, then plus")
  func order() {
    let line = Timeline(
      10,
      steps: [
        .init(.times(2), from: 0), .init(.plus(5), from: 10), .init(.times(2), from: 20), .init(.to(7), from: 30),
      ])
    #expect([0, 10, 20, 30].map { line.value(at: $0) } == [20, 25, 50, 7])
  }

  @Test("a ramp grows linearly to the whole")
  func ramp() {
    let line = Timeline(10, steps: [.init(.to(20), from: 100, until: 200, ramp: 50)])
    #expect([100, 125, 150, 199, 200].map { line.value(at: $0) } == [10, 15, 20, 20, 10])
    #expect(line.breaks(between: 0, and: 300) == [100, 150, 200])
    #expect(line.breaks(between: 100, and: 200) == [150])
  }

  @Test("a ramp on top of a change ramps what the change left")
  func rampAfterChange() {
    let line = Timeline(10, steps: [.init(.plus(10), from: 0), .init(.times(0.5), from: 0, ramp: 10)])
    #expect([0, 5, 10].map { line.value(at: $0) } == [20, 15, 10])
  }

  @Test(
    "bounds hold everywhere",
    arguments: [
      Timeline(10, steps: [.init(.times(2), from: 5, until: 8)]),
      Timeline(10, steps: [.init(.to(20), from: 3, until: 17, ramp: 9), .init(.times(0.2), from: 6, ramp: 5)]),
      Timeline(1, steps: [.init(.times(3), from: 0, ramp: 20), .init(.to(0), from: 1, ramp: 19)]),
      Timeline(4, steps: [.init(.plus(-3), from: 2.5), .init(.times(5), from: 2.5, until: 2.75)]),
    ])
  func bounds(line: Timeline) {
    for (start, end) in [(0.0, 30.0), (5, 8), (2, 3), (17, 18)] {
      let bounds = line.bounds(between: start, and: end)
      for step in 0..<3_000 {
        let value = line.value(at: start + (end - start) * Double(step) / 3_000)
        #expect(bounds.lowerBound - 1e-12 <= value && value <= bounds.upperBound + 1e-12)
      }
    }
  }

  @Test("bounds of a jump are those of both sides, and no wider")
  func tightBounds() {
    let line = Timeline(10, steps: [.init(.times(2), from: 5, until: 8)])
    #expect(line.bounds(between: 0, and: 10) == 10...20)
    #expect(line.bounds(between: 0, and: 5) == 10...10)
    #expect(line.bounds(between: 5, and: 8) == 20...20)
  }
}
