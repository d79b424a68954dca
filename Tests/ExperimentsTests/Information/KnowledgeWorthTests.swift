import Experiments
import Foundation
import Testing
import YouthCare

/// The second option saves 50,000 + X + Z, with X of stays, Z of behaviour, and chance besides; knowing both is worth
/// 57,268.94, X alone 39,995.17 and Z alone 29,354.503 (ValueOfInformationTests).
@Suite("What it is worth to find out")
struct KnowledgeWorthTests {
  private let worlds = 8_000
  private let x, z, nothing, chance: [Double]

  init() {
    var normal = NormalNumbers(seed: 31)
    x = normal.next(worlds).map { 200_000 * 0.6.squareRoot() * $0 }
    z = normal.next(worlds).map { 200_000 * 0.4.squareRoot() * $0 }
    nothing = normal.next(worlds)
    chance = normal.next(worlds).map { 100_000 * $0 }
  }

  private func worth(waits: [[Double]], waitingMonth: Double, saves: Double = 50_000) -> KnowledgeWorth {
    let level = x.indices.map { 1e8 + Double($0 % 13) * 1e6 }
    let other = x.indices.map { level[$0] - saves - x[$0] - z[$0] - chance[$0] }
    return KnowledgeWorth(
      costs: [level, other], waits: waits, waitingMonth: waitingMonth,
      facts: [.stay: [nothing, x], .behaviour: [z], .supply: [nothing]], bootstrap: Bootstrap(resamples: 40))
  }

  @Test("each group is worth what the formula says, and what says nothing isn't found")
  func parts() throws {
    let none = [[Double]](repeating: x.map { _ in 0 }, count: 2)
    let found = worth(waits: none, waitingMonth: 0)
    #expect(found.best == 1 && found.behind[1] == Figure(0, standardError: 0))
    #expect(abs(found.behind[0].value - 50_000) < 4 * found.behind[0].standardError)
    let expected: [InputGroup: Double] = [.stay: 39_995.17, .behaviour: 29_354.503]
    for part in found.parts {
      guard let value = part.group.flatMap({ expected[$0] }) else {
        #expect(part.group == .supply && !part.isDistinguishable && part.worth.value < 2_000, "\(part)")
        continue
      }
      #expect(abs(part.worth.value - value) < 4 * part.worth.standardError && part.isDistinguishable, "\(part)")
      #expect(part.worth.standardError < 3_000)
    }
    #expect(found.parts.first?.group == .stay)
    #expect(abs(found.everything.worth.value - 57_268.94) < 4 * found.everything.worth.standardError)
  }

  @Test("a month of waiting counts at its price: a saving that is paid for with waits is none")
  func waiting() {
    let waits = [x.map { _ in 0.0 }, x.map { _ in 100.0 }]
    #expect(worth(waits: waits, waitingMonth: 0).best == 1)
    #expect(worth(waits: waits, waitingMonth: 10_000).best == 0)
  }

  @Test("between equal options nothing is worth finding out")
  func equal() {
    let same = KnowledgeWorth(
      costs: [x, x], waits: [z, z], waitingMonth: 1_000, facts: [.stay: [x], .behaviour: [z]],
      bootstrap: Bootstrap(resamples: 20))
    for part in [same.everything] + same.parts {
      #expect(part.worth == Figure(0, standardError: 0) && part.floor == 0 && !part.isDistinguishable)
    }
  }
}
