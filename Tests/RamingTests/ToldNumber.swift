import Foundation

/// A number as a report tells it: `*2,90`, `< 8%`, `546 V`, `-7±3`, `30 (5 tot 60)`, `± 20`.
struct ToldNumber {
  let value: Double
  let decimals: Int
  /// Whether it is told as what something stays below or above.
  let isBound: Bool
  /// How far the interval reaches, where that is told with it.
  let reach: Double?
  /// Both ends of the interval, where they are told behind it.
  let ends: (low: Double, high: Double)?

  /// `nil` for what is no number: a word, a dash, a range.
  init?(_ text: String) {
    let parts = text.split(separator: " (", maxSplits: 1)
    let pattern = /'?([*~]|± )?([<>] )?(-?[0-9]+(?:,[0-9]+)?)(?:±([0-9]+(?:,[0-9]+)?))?%?( [VN])?/
    guard let match = parts.first?.wholeMatch(of: pattern) else { return nil }
    func number(_ text: Substring) -> Double { Double(text.replacing(",", with: ".")) ?? .nan }
    value = number(match.3) * (match.5 == " N" ? -1 : 1)
    decimals = match.3.split(separator: ",").dropFirst().first?.count ?? 0
    isBound = match.2 != nil
    reach = match.4.map(number)
    guard parts.count == 2 else {
      ends = nil
      return
    }
    guard let range = parts[1].wholeMatch(of: /(-?[0-9]+(?:,[0-9]+)?) tot (-?[0-9]+(?:,[0-9]+)?)\)/) else { return nil }
    ends = (number(range.1), number(range.2))
  }

  /// The last digit's worth.
  var grain: Double { pow(10, -Double(decimals)) }

  /// The step by which a number with an error is rounded: the smallest of 1, 2 and 5 times a power of ten that is at
  /// least the error.
  static func step(atLeast error: Double) -> Double {
    let power = pow(10, (log10(error) - 1e-12).rounded(.down))
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= error * (1 - 1e-12) } ?? 10 * power
  }

  /// The step by which it is rounded where its error is known: no finer than its last digit.
  func step(of error: Double?) -> Double { max(error.map { $0 > 0 ? Self.step(atLeast: $0) : 0 } ?? 0, grain) }

  private func isWhole(ofStep step: Double) -> Bool {
    abs((value / step).rounded() * step - value) < 1e-6 * max(step, grain)
  }

  private func isWhole(of error: Double?) -> Bool {
    error.map { $0 > 0 ? isWhole(ofStep: Self.step(atLeast: $0)) : true } ?? true
  }

  /// Whether it is a value as rounded by its error, no finer.
  func tells(_ value: Double, error: Double?) -> Bool {
    !isBound && isWhole(of: error) && abs(self.value - value) <= step(of: error) * 0.5 * (1 + 1e-6) + 1e-12
  }

  /// Whether it is a value as rounded up by its error: never less than it, and by no more than a step.
  func tells(reserve value: Double, error: Double) -> Bool {
    let over = (self.value - value) / step(of: error)
    return !isBound && isWhole(of: error) && over > -1e-6 && over < 1
  }

  /// Whether it is a difference that isn't nothing, as rounded by an error of which only the most is known: by a step that
  /// its digits show, that is at most that of the error, and than which its interval is no narrower.
  func tells(difference value: Double, errorAtMost error: Double) -> Bool {
    let width: Double
    if let ends {
      guard ends.low * ends.high > 0, ends.low <= value, value <= ends.high else { return false }
      width = max(value - ends.low, ends.high - value)
    } else {
      guard let reach, abs(self.value) > reach else { return false }
      width = reach
    }
    let most = min(width, Self.step(atLeast: error))
    let steps = (0...3).flatMap { power in [1, 2, 5].map { $0 * grain * pow(10, Double(power)) } }
    let step = steps.last { $0 <= most * (1 + 1e-6) && isWhole(ofStep: $0) } ?? grain
    return abs(self.value - value) <= step * 0.5 * (1 + 1e-6)
  }

  /// Whether it is a value as a part that adds up to a total as printed: less than one of its last digit away.
  func tells(part value: Double) -> Bool { abs(self.value - value) < grain * (1 + 1e-9) }
}
