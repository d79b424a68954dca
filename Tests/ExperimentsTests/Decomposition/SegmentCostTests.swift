import Experiments
import Testing

@Suite("Why a segment's cost differs")
struct SegmentCostTests {
  /// A hundred clients of 200 days, each weighed 1.1 and 1.2 times that in hours.
  private func segment(_ change: (inout SegmentCost) -> Void = { _ in }) -> SegmentCost {
    var segment = SegmentCost()
    segment.clients = 100
    segment.days = 20_000
    segment.weightedDays = 22_000
    segment.hours = 26_400
    segment.pricedDays = 21_000
    segment.paidByHour = 264_000_000
    segment.paidByDay = 42_000_000
    segment.paidByTrajectory = 10_000_000
    segment.recognised = 310_000_000
    segment.outside = 5_000_000
    change(&segment)
    return segment
  }

  /// The parts that aren't nothing, of a change by hand.
  private func parts(_ change: (inout SegmentCost) -> Void) -> [CostPart: Int] {
    let (before, after) = (segment(), segment(change))
    let parts = after.parts(from: before)
    #expect(parts.reduce(0, +) == after.cost - before.cost)
    return Dictionary(
      uniqueKeysWithValues: zip(CostPart.allCases, parts).filter { $0.1 != 0 }.map { ($0.0, $0.1) })
  }

  /// What contracts pay follows, so that rules make nothing.
  private func value(_ segment: inout SegmentCost, _ factor: Double, _ paths: WritableKeyPath<SegmentCost, Int>...) {
    for path in paths {
      let more = Int((Double(segment[keyPath: path]) * (factor - 1)).rounded())
      segment[keyPath: path] += more
      segment.recognised += more
    }
  }

  @Test("one factor that moves by itself makes the whole difference, whatever care is paid by")
  func oneByOne() {
    let all = 316_000_000
    let price = parts { self.value(&$0, 1.1, \.paidByHour, \.paidByDay, \.paidByTrajectory) }
    #expect(price == [.price: all / 10])
    let clients = parts {
      self.value(&$0, 1.1, \.paidByHour, \.paidByDay, \.paidByTrajectory)
      $0.clients *= 1.1
      for path in [\SegmentCost.days, \.weightedDays, \.hours, \.pricedDays] { $0[keyPath: path] *= 1.1 }
    }
    #expect(clients == [.clients: all / 10])
    let days = parts {
      self.value(&$0, 1.2, \.paidByHour, \.paidByDay)
      for path in [\SegmentCost.days, \.weightedDays, \.hours, \.pricedDays] { $0[keyPath: path] *= 1.2 }
    }
    #expect(days == [.careDays: 61_200_000])
    let severity = parts {
      self.value(&$0, 1.05, \.paidByHour)
      $0.weightedDays *= 1.05
      $0.hours *= 1.05
    }
    #expect(severity == [.severity: 13_200_000])
    let hours = parts {
      self.value(&$0, 1.25, \.paidByHour)
      $0.hours *= 1.25
    }
    #expect(hours == [.hours: 66_000_000])
    let weight = parts {
      self.value(&$0, 1.5, \.paidByDay)
      $0.pricedDays *= 1.5
    }
    #expect(weight == [.hours: 21_000_000])
  }

  @Test("what isn't paid by hours or days isn't moved by them, and what is no product is told as it stands")
  func besides() {
    // Trajectories a third longer, and paid by the trajectory alone.
    func trajectories(_ change: (inout SegmentCost) -> Void) -> SegmentCost {
      segment {
        ($0.paidByHour, $0.paidByDay, $0.recognised) = (0, 0, $0.paidByTrajectory)
        change(&$0)
      }
    }
    let longer = trajectories { $0.days *= 4 / 3.0 }
    #expect(longer.parts(from: trajectories { _ in }).allSatisfy { $0 == 0 })
    #expect(parts { $0.recognised -= 7_000_001 } == [.contractRules: -7_000_001])
    #expect(parts { $0.outside += 3 } == [.outside: 3])
  }

  /// From 10 clients × 100 days × 60 cents to 20 clients × 80 days, of whom each brings 9,000 cents whatever the days.
  /// Before: 10 × 100 × 60 = 60,000. Of clients N, days d and prices (p, t) the six orders give, with N d p + N t:
  /// N: (p, t) before: d 100: 60,000, d 80: 48,000; after: 10 × 9,000 = 90,000. Weights 1/3, 1/6, 1/6 + 1/3 of the rest.
  /// d: p before: −20 × 10 × 60 = −12,000 (weight 1/3), N after −24,000 (1/6); prices after: 0.
  @Test("a change of what care is paid by, worked out by hand over all orders")
  func wayOfPaying() {
    var before = SegmentCost()
    (before.clients, before.days, before.pricedDays) = (10, 1_000, 1_000)
    (before.paidByDay, before.recognised) = (60_000, 60_000)
    var after = SegmentCost()
    (after.clients, after.days, after.pricedDays) = (20, 1_600, 1_600)
    (after.paidByTrajectory, after.recognised) = (180_000, 180_000)
    let clients = 60_000.0 / 3 + 48_000.0 / 6 + 90_000.0 / 2
    let days = -12_000.0 / 3 - 24_000.0 / 6
    let parts = after.parts(from: before)
    #expect(parts[0] == Int(clients) && parts[1] == Int(days))
    #expect(parts[4] == 120_000 - Int(clients) - Int(days))
    #expect([2, 3, 5, 6, 7].allSatisfy { parts[$0] == 0 })
  }

  @Test("where nobody was in care on one side, all of its value is that of the clients")
  func nobody() {
    let (none, some) = (SegmentCost(), segment { $0.recognised = $0.production })
    for (parts, sign) in [(some.parts(from: none), 1), (none.parts(from: some), -1)] {
      #expect(parts[0] == sign * 316_000_000 && parts[1...5].allSatisfy { $0 == 0 })
      #expect(parts[6] == sign * 5_000_000 && parts[7] == 0)
    }
    #expect(none.parts(from: none).allSatisfy { $0 == 0 })
    // Clients who brought no day: what a day would have cost is that of the other side.
    let early = segment {
      ($0.days, $0.weightedDays, $0.hours, $0.pricedDays, $0.paidByHour, $0.paidByDay) = (0, 0, 0, 0, 0, 0)
      $0.recognised = $0.production
    }
    let parts = some.parts(from: early)
    #expect(parts[1] == 306_000_000 && [0, 2, 3, 4, 5].allSatisfy { parts[$0] == 0 })
  }

  private func drawn(_ normal: inout NormalNumbers) -> SegmentCost {
    var segment = SegmentCost()
    guard normal.uniform() > 0.1 else { return segment }
    segment.clients = Double(1 + Int(400 * normal.uniform()))
    segment.days = segment.clients * 500 * normal.uniform()
    segment.weightedDays = segment.days * (0.7 + normal.uniform())
    segment.hours = segment.weightedDays * (0.7 + normal.uniform())
    segment.pricedDays = segment.days * (0.9 + 0.2 * normal.uniform())
    if normal.uniform() > 0.3 { segment.paidByHour = Int(segment.hours * 9_000 * normal.uniform()) }
    if normal.uniform() > 0.5 { segment.paidByDay = Int(segment.pricedDays * 20_000 * normal.uniform()) }
    if normal.uniform() > 0.6 { segment.paidByTrajectory = Int(segment.clients * 900_000 * normal.uniform()) }
    segment.recognised = segment.production + Int(1e7 * normal.next())
    segment.outside = Int(1e6 * normal.uniform())
    return segment
  }

  @Test("in 500 drawn pairs the parts add up to the cent, and turned around they are the opposite within a cent")
  func toTheCent() {
    var normal = NormalNumbers(seed: 44)
    for pair in 0..<500 {
      let (before, after) = (drawn(&normal), drawn(&normal))
      let parts = after.parts(from: before)
      #expect(parts.count == CostPart.allCases.count)
      #expect(parts.reduce(0, +) == after.cost - before.cost, "pair \(pair)")
      #expect(parts[0..<5].reduce(0, +) == after.production - before.production, "pair \(pair)")
      let back = before.parts(from: after)
      #expect(zip(parts, back).allSatisfy { abs($0 + $1) <= 1 }, "pair \(pair)")
      #expect(after.parts(from: after).allSatisfy { $0 == 0 })
    }
  }
}
