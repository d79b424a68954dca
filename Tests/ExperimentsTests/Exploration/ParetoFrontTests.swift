import Experiments
import Testing

@Suite("Options that no other beats")
struct ParetoFrontTests {
  @Test("cost and wait by hand: three on the front, then one, then one")
  func byHand() {
    let options = [[1.0, 9], [3, 3], [9, 1], [4, 4], [9, 9]]
    let front = ParetoFront(options, tolerances: [0, 0])
    #expect(front.ranks == [0, 0, 0, 1, 2] && front.members == [0, 1, 2])
  }

  @Test("equal options stand together; equal in one thing and worse in the other is beaten")
  func ties() {
    #expect(ParetoFront([[1, 2], [1, 2], [1, 3]], tolerances: [0, 0]).ranks == [0, 0, 1])
  }

  /// Steps of 10: (11, 52) and (19, 51) are in the same box, the first nearer to its corner; (25, 50) costs a step more
  /// for a wait in the same step.
  @Test("within the tolerance the nearest to the corner stands for all")
  func tolerances() {
    let front = ParetoFront([[19, 51], [11, 52], [25, 50], [31, 12]], tolerances: [10, 10])
    #expect(front.members == [1, 3])
    #expect(ParetoFront([[19, 51], [19, 51]], tolerances: [10, 10]).members == [0])
    #expect(ParetoFront([[19, 51], [11, 52], [25, 50], [31, 12]], tolerances: [0, 0]).members == [0, 1, 2, 3])
  }

  @Test("of drawn options a front is what the definition says: beaten by none of its own, by one of the front before")
  func drawn() {
    var normal = NormalNumbers(seed: 5)
    for _ in 0..<50 {
      let options = (0..<60).map { _ in (0..<3).map { _ in Double(Int(8 * normal.uniform())) } }
      let ranks = ParetoFront(options, tolerances: [0, 0, 0]).ranks
      func beats(_ one: [Double], _ other: [Double]) -> Bool {
        one != other && zip(one, other).allSatisfy { $0 <= $1 }
      }
      for option in options.indices {
        let beaten = options.indices.filter { beats(options[$0], options[option]) }.map { ranks[$0] }
        #expect(ranks[option] == (beaten.max().map { $0 + 1 } ?? 0))
      }
    }
  }
}
