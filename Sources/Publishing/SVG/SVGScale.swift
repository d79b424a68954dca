internal import Glibc
internal import Reporting
internal import YouthCare

/// An axis: from numbers to places, with round numbers to read it by.
struct SVGScale {
  /// The round numbers, in order.
  let ticks: [Double]
  private let low: Double
  private let high: Double
  private let start: Double
  private let end: Double
  private let decimals: Int

  /// An axis on which all numbers lie, from place to place, with about so many round numbers.
  init(_ numbers: [Double], from start: Double, to end: Double, ticks count: Int = 5) {
    let known = numbers.filter(\.isFinite)
    var least = known.min() ?? 0
    var most = known.max() ?? 1
    if !(most > least) { (least, most) = (min(0, least), max(0, most)) }
    if !(most > least) { most = least + 1 }
    let rough = (most - least) / Double(count)
    let exponent = floor(log10(rough))
    let power = pow(10, exponent)
    let multiple = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999_999 } ?? 10
    let step = multiple * power
    // Some room on both sides, but none beyond 0 where nothing lies there.
    let room = (most - least) * 0.03
    low = least >= 0 ? max(0, least - room) : least - room
    high = most <= 0 ? min(0, most + room) : most + room
    let first = ceil(low / step - 1e-9)
    let last = floor(high / step + 1e-9)
    ticks = (0...Int(max(0, last - first))).map { (first + Double($0)) * step }
    decimals = max(0, Int(multiple == 10 ? -exponent - 1 : -exponent))
    (self.start, self.end) = (start, end)
  }

  /// Where a number stands.
  func place(_ number: Double) -> Double { start + (end - start) * (number - low) / (high - low) }

  /// A round number in the notation of a language.
  func text(_ tick: Double, in language: Language) -> String {
    NumberText(language).fixed(tick, decimals: decimals)
  }

  /// The place in the middle.
  var middle: Double { (start + end) / 2 }

  /// Whether 0 stands on it.
  var hasZero: Bool { low <= 0 && high >= 0 }
}
