import Experiments
import Foundation
import Testing

@Suite("Elementary effects")
struct ElementaryEffectsTests {
  @Test("on a path every input moves once, by two thirds, between four levels")
  func paths() {
    let design = MorrisDesign(inputs: 5, paths: 50, seed: 3)
    var seen: Set<Int> = []
    for path in design.paths {
      #expect(path.points.count == 6 && Set(path.moved) == Set(0..<5))
      for (move, input) in path.moved.enumerated() {
        let (from, to) = (path.points[move], path.points[move + 1])
        for other in 0..<5 where other != input { #expect(from[other] == to[other]) }
        #expect(abs(abs(to[input] - from[input]) - MorrisDesign.step) < 1e-12)
      }
      for value in path.points.flatMap({ $0 }) {
        let level = (value * 3).rounded()
        #expect(abs(value * 3 - level) < 1e-9 && 0...3 ~= level)
        seen.insert(Int(level))
      }
    }
    #expect(seen == [0, 1, 2, 3])
    #expect(MorrisDesign(inputs: 5, paths: 60, seed: 3).paths.prefix(50).elementsEqual(design.paths))
    #expect(MorrisDesign(inputs: 5, paths: 50, seed: 4).paths != design.paths)
  }

  func effects(_ function: ([Double]) -> Double) -> [ElementaryEffects.Effect] {
    let design = MorrisDesign(inputs: 3, paths: 200, seed: 3)
    return ElementaryEffects(design, values: design.paths.map { $0.points.map(function) }).effects
  }

  @Test("of a straight line, effects are the slopes and don't spread")
  func linear() {
    let found = effects { 7 + 4 * $0[0] - 2 * $0[1] }
    for (effect, slope) in zip(found, [4.0, -2, 0]) {
      #expect(abs(effect.mean.value - slope) < 1e-12 && abs(effect.size.value - abs(slope)) < 1e-12)
      #expect(effect.spread.value < 1e-12 && effect.size.standardError < 1e-12)
    }
    #expect(found[2].size.value == 0)
  }

  /// x²: from 0 to ⅔ an effect of ⅔, from ⅓ to 1 one of 4/3, each half of the time: a mean of 1, a spread of ⅓.
  /// (x₁ − ½)(x₂ − ½): effects x₂ − ½ of ±½ and ±⅙: a mean of 0, a mean size of ⅓.
  @Test("curves and interactions spread; effects that cancel keep their size")
  func curved() {
    let square = effects { $0[0] * $0[0] }[0]
    #expect(abs(square.mean.value - 1) < 4 * square.mean.standardError && square.mean.standardError < 0.03)
    #expect(abs(square.spread.value - 1.0 / 3) < 0.01)
    let crossed = effects { ($0[0] - 0.5) * ($0[1] - 0.5) }[0]
    #expect(abs(crossed.mean.value) < 4 * crossed.mean.standardError)
    #expect(abs(crossed.size.value - 1.0 / 3) < 4 * crossed.size.standardError && crossed.size.standardError < 0.02)
    #expect(abs(crossed.spread.value - (0.25 / 2 + 1.0 / 72).squareRoot()) < 0.03)
  }

  @Test("bars go by length, from the lowest to the highest end, with the middle at nothing")
  func tornado() {
    let middle = (0..<30).map(Double.init)
    func moved(_ by: Double) -> [Double] { middle.map { $0 + by } }
    let tornado = Tornado(
      middle: middle,
      [
        ("price", moved(-4), moved(5)), ("stay", moved(2), moved(12)), ("nothing", middle, middle),
        ("starts", moved(-3), moved(6)),
      ])
    #expect(tornado.bars.map(\.name) == ["stay", "price", "starts", "nothing"])
    #expect(tornado.bars.map(\.swing) == [12, 9, 9, 0])
    #expect(tornado.bars[0].low.verdict == .dearer && tornado.bars[1].low.verdict == .cheaper)
    #expect(tornado.bars[3].high.verdict == .equal)
  }
}
