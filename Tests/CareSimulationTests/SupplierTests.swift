import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// How large providers are, and how they differ (MODEL.md, C1 and C2).
@Suite("Providers who differ")
struct SupplierTests {
  // MARK: - C1

  @Test("shares fall with a power of the rank, add to 1, and give the largest theirs")
  func sizeLaw() {
    // Of two, three quarters and a quarter: 2^z = 3.
    #expect(abs(SizeLaw(count: 2, top: 1, share: 0.75).exponent - log2(3)) < 1e-12)
    // 1 + 1/4 of 1 + 1/4 + 1/9 + 1/16 by the square of the rank.
    let squares = 1.25 / (1.25 + 1 / 9.0 + 1 / 16.0)
    #expect(abs(SizeLaw(count: 4, top: 2, share: squares).exponent - 2) < 1e-12)
    for (count, top, share) in [(60, 8, 0.7), (30, 8, 0.7), (300, 8, 0.6), (10, 9, 0.95), (5, 1, 0.2)] {
      let law = SizeLaw(count: count, top: top, share: share)
      #expect(law.shares.count == count)
      let (all, largest) = (law.shares.reduce(0, +), law.shares.prefix(top).reduce(0, +))
      #expect(abs(all - 1) < 1e-12 && abs(largest - share) < 1e-12)
      for rank in 1...count {
        let (fall, expected) = (log(law.shares[0] / law.shares[rank - 1]), law.exponent * log(Double(rank)))
        #expect(isClose(fall, expected))
      }
    }
  }

  @Test("where the largest are all there are, or would be no larger than others, all are of one size")
  func equalSizes() {
    var suppliers = Suppliers()
    #expect(suppliers.shares(of: 8) == [Double](repeating: 1 / 8.0, count: 8))
    (suppliers.top, suppliers.topShare) = (2, 0.2)
    #expect(suppliers.shares(of: 10) == [Double](repeating: 0.1, count: 10))
    suppliers.topShare = 0.5
    #expect(suppliers.shares(of: 10) == SizeLaw(count: 10, top: 2, share: 0.5).shares)
  }

  // MARK: - C2

  private static func mean(_ values: [Double], _ shares: [Double]) -> Double {
    zip(values, shares).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// What each provider's capacity costs is his share × 664.30 euro × his cost: to the cent it shows his factor.
  private static func costs(_ shares: [Double], replications: Int, _ adapt: (inout Segment) -> Void) throws
    -> [[Double]]
  {
    let segment = try Segment.market(shares) {
      $0.suppliers.costSpread = 0.1
      adapt(&$0)
    }
    return try SmallWorld.books(ContractBookTests.scenario([segment]), replications: 0..<replications).map { books in
      #expect(books.violations == [])
      return shares.indices.map { Double(books.total(.fixedCost, $0)) / (12 * 66_430 * shares[$0]) }
    }
  }

  @Test("the costs of those who are there on the first day average to 1 by their shares, whoever may come")
  func costMean() throws {
    let shares = [0.5, 0.3, 0.2]
    for admission in [Suppliers.Admission.fixed, .openHouse] {
      let costs = try Self.costs(shares, replications: 20) {
        $0.suppliers.admission = admission
        ($0.suppliers.entry, $0.suppliers.entrantShare) = (0.5, 0.2)
        $0.suppliers.costSpread = 0.3
      }
      for own in costs {
        // Each is rounded to the cent: 3 × 0.5 of 66,430.
        #expect(abs(Self.mean(own, shares) - 1) < 2.3e-5)
        #expect(Set(own).count == 3)
      }
    }
  }

  @Test("what is stated of a provider multiplies what is drawn")
  func statedCost() throws {
    let plain = try Self.costs([0.5, 0.5], replications: 3) { _ in }
    let stated = try Self.costs([0.5, 0.5], replications: 3) { $0.providers[1].cost = 2 }
    for (left, right) in zip(plain, stated) {
      // Half a cent of 33,215, and three of them.
      #expect(abs(right[0] - left[0]) < 1.6e-5 && abs(right[1] - 2 * left[1]) < 4.6e-5)
    }
  }

  @Test("the log of one provider's cost over another's has variance 2σ²")
  func costSpread() throws {
    let ratios = try Self.costs([0.5, 0.5], replications: 2_000) { _ in }.map { log($0[0] / $0[1]) }
    let mean = ratios.reduce(0, +) / 2_000
    let variance = ratios.reduce(0) { $0 + $1 * $1 } / 2_000
    // The mean's error is √(0.02 / 2,000), the variance's √(2 / 2,000) of it. σ² for σ would leave a hundredth.
    #expect(abs(mean) < 4 * 0.00316)
    #expect(abs(variance / 0.02 - 1) < 4 * 0.0316)
  }

  /// Days in care of those found in care by provider, who would stay for 100 days with an average one.
  private static func stays(_ shares: [Double], places: Int?, clients: Int, _ number: Int) throws -> [Double] {
    var segment = try SmallWorld.segment(places: places, inCare: clients, leavingAt: 100)
    segment.providers = Provider.all(shares)
    segment.suppliers.staySpread = 0.3
    let run = try MarketRun.runs(SmallWorld.scenario([segment]), replications: number..<number + 1)[0]
    #expect(run.books.violations == [])
    return run.flows.map { $0.careDays / 100 }
  }

  @Test("stays average to 1, and the places of a provider are for his clients in care: his share × his stay")
  func places() throws {
    let shares = [0.5, 0.3, 0.2]
    for number in 0..<20 {
      // Without a limit ten clients are shared five, three and two.
      let stays = zip(try Self.stays(shares, places: nil, clients: 10, number), [5.0, 3, 2]).map { $0 / $1 }
      #expect(isClose(Self.mean(stays, shares), 1))
      // A thousand clients fill the thousand places.
      let filled = zip(try Self.stays(shares, places: 1_000, clients: 1_000, number), stays).map { $0 / $1 }
      for index in shares.indices {
        #expect(abs(filled[index] - filled[index].rounded()) < 1e-6)
        let expected = 1_000 * shares[index] * stays[index]
        #expect(abs(filled[index] - expected) < 1, "\(filled), \(stays)")
      }
      #expect(isClose(filled.reduce(0, +), 1_000))
    }
  }

  @Test("places that are stated by provider stay as stated")
  func statedPlaces() throws {
    var segment = try SmallWorld.segment(places: 100, inCare: 100, leavingAt: 100)
    segment.providers = Provider.all([0.5, 0.5], places: [20, 80])
    segment.suppliers.staySpread = 0.3
    let run = try MarketRun.run(SmallWorld.scenario([segment]))
    let stays = try Self.stays([0.5, 0.5], places: nil, clients: 10, 0).map { $0 / 5 }
    #expect(isClose(run.flows[0].careDays, 2_000 * stays[0]) && isClose(run.flows[1].careDays, 8_000 * stays[1]))
  }

  @Test("places that are added on a date are divided as those of the first day: by share × stay")
  func addedPlaces() throws {
    let shares = [0.5, 0.3, 0.2]
    for number in 0..<10 {
      let stays = zip(try Self.stays(shares, places: nil, clients: 10, number), [5.0, 3, 2]).map { $0 / $1 }
      var segment = try Segment.market(shares, clients: 0) {
        $0.capacity = .places(1_000)
        $0.suppliers.staySpread = 0.3
      }
      segment.cost.variableShare = 0
      let scenario = ContractBookTests.scenario([segment]) {
        $0.changes.append(SmallWorld.change(.places, .to(2_000), from: monthStart(1)))
      }
      let books = try SmallWorld.books(scenario, replications: number..<number + 1)[0]
      // Capacity costs 3,321.50 for a thousand places in 500, 300 and 200; rounded places are a thousandth or two.
      for index in shares.indices {
        for (month, places) in [(0, 1.0), (2, 2)] {
          let found = Double(books(.fixedCost, index, month: month)) / 332_150
          let expected = places * shares[index] * stays[index]
          #expect(abs(found - expected) < 0.002, "\(number), \(index), \(month)")
        }
      }
    }
  }

  /// Everybody leaves on the fifth day, and comes back with the probability over his provider's quality.
  private static func returns(_ adapt: (inout Segment) -> Void, replications: Int) throws -> [Double] {
    var segment = try SmallWorld.segment(inCare: 2_000, leavingAt: 5, stay: 1_000)
    segment.reEntry = ReEntry(delay: try .constant(10))
    segment.reEntry?.probability = 0.3
    segment.providers = Provider.all([0.5, 0.5])
    adapt(&segment)
    return try SmallWorld.run(SmallWorld.scenario([segment]), replications: 0..<replications).map { run in
      #expect(run.audit.violations == [])
      return run(.reEntries)
    }
  }

  @Test("quality divides the probability of coming back")
  func quality() throws {
    // 1,000 × 0.3 / 2 + 1,000 × 0.3 / 0.75: 150 ± 11.3 and 400 ± 15.5.
    let found = try Self.returns({ ($0.providers[0].quality, $0.providers[1].quality) = (2, 0.75) }, replications: 10)
    let mean = found.reduce(0, +) / 10
    #expect(abs(mean - 550) < 4 * 19.2 / 10.0.squareRoot())
  }

  @Test("probabilities of coming back average to what is stated, and the log of their ratio has variance 2σ²")
  func qualitySpread() throws {
    // All leave A. Of two probabilities that add to 0.6 his is 0.3 (1 − tanh(x/2)), x with variance 2 × 0.22².
    let found = try Self.returns(
      {
        ($0.providers[0].places, $0.providers[1].places, $0.present.inCare) = (1_000, 0, 1_000)
        $0.suppliers.qualitySpread = 0.22
      }, replications: 1_000)
    let mean = found.reduce(0, +) / 1_000
    let variance = found.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 999
    var spread = 0.0
    for step in -400..<400 {
      let z = (Double(step) + 0.5) / 50
      spread += exp(-z * z / 2) / (2 * Double.pi).squareRoot() / 50 * pow(tanh(0.22 / 2.0.squareRoot() * z), 2)
    }
    // Of the probabilities, and binomial: 300 − 90 (1 + spread).
    let expected = 90_000 * spread + 300 - 90 * (1 + spread)
    #expect(abs(mean - 300) < 4 * (expected / 1_000).squareRoot())
    #expect(abs(variance / expected - 1) < 4 * (2.0 / 1_000).squareRoot())
    // Sharp: equal qualities give a tenth of the variance; qualities that add to 2 bring back 307, five errors more.
    #expect(expected > 2_000 && 300 * (exp(0.0484) - 1) / 2 > 4.5 * (expected / 1_000).squareRoot())
  }

  // MARK: - G9

  @Test("choice is 1 / Σ share² of those with a wait within the norm")
  func choice() throws {
    func run(_ norm: Double) throws -> MarketRun {
      var target = try SmallWorld.segment(stay: 1_000)
      target.waitingList = .perProvider
      target.providers = Provider.all([0.5, 0.3, 0.2], places: [1, 100, 100])
      target.waitNorm = norm
      let sources = try (1...16).map { try SmallWorld.source(leavingAt: Double($0), to: 0) }
      return try MarketRun.run(SmallWorld.scenario([target] + sources))
    }
    // All who ask for A but the first wait for his one place, a thousand days each.
    let waiting = try run(0).total(.waiting) / 12
    #expect(waiting >= 2)
    #expect(isClose(try run(1_000 * waiting + 1).months(.choice)[11], 1 / 0.38))
    #expect(isClose(try run(1_000 * waiting - 1).months(.choice)[11], 0.25 / 0.13))
  }
}
