internal import Experiments
internal import Glibc
internal import YouthCare

/// A difference with how far it may be off, as one reads it: `-10,1±2,2`.
///
/// The reach is the farther end of the interval, rounded away, so that what is told is never narrower than what is known.
/// Both have as many digits as the Monte Carlo error allows, and more where fewer would say the opposite of the judgement.
/// Where a skewed interval leaves out 0 and the reach wouldn't, both ends are told instead.
struct DifferenceReach {
  private let difference: ObjectiveDifference
  private let unit: Double
  private let language: Language
  private static let decimals = 4

  init(_ difference: ObjectiveDifference, in unit: Double, language: Language) {
    self.difference = difference
    self.unit = unit
    self.language = language
  }

  /// As it stands in a cell of a table, with the mark of what isn't distinguishable.
  var cell: String {
    switch difference.judgement {
    case .same: return ComparisonText.equal.text(in: language)
    case .tooFew: return ComparisonText.tooFewCell.text(in: language, exact(value))
    case .indistinguishable: return "~" + told(value, joint: "±")
    case .better, .worse: return told(value, joint: "±")
    }
  }

  /// Its size in a sentence that says itself which way it goes, in a money unit that is named.
  var size: String { told(abs(value), joint: " ± ") }

  private var value: Double { difference.difference.value / unit }

  /// The interval, with its ends turned where the value's sign was left out.
  private func ends(isTurned: Bool) -> (low: Double, high: Double)? {
    difference.interval.map { interval in
      let (low, high) = (interval.lowerBound / unit, interval.upperBound / unit)
      return isTurned ? (-high, -low) : (low, high)
    }
  }

  /// The difference itself as it is told, to be added up with; `nil` where no digit of it means anything.
  var rounded: RoundedNumber? {
    guard difference.judgement != .same else { return RoundedNumber(0, toPowerOfTen: 0) }
    guard let (low, high) = ends(isTurned: false),
      case .steps(let exponent, let multiple, _) = telling(value, low, high)
    else {
      return RoundedNumber(
        value, error: difference.difference.standardError / unit, maximumDecimals: decimals(of: value))
    }
    return RoundedNumber(value, toPowerOfTen: exponent, times: multiple)
  }

  private func told(_ value: Double, joint: String) -> String {
    guard let (low, high) = ends(isTurned: value != self.value) else { return exact(value) }
    switch telling(value, low, high) {
    case .exact: return exact(value)
    case .ends: return "\(exact(value)) (\(range(low, high)))"
    case .steps(let exponent, let multiple, let reach):
      let text = DecimalText(language: language)
      return text.rounded(value, toPowerOfTen: exponent, times: multiple) + joint
        + text.rounded(reach, toPowerOfTen: exponent)
    }
  }

  /// How a value is told between two ends.
  private enum Telling {
    case exact
    /// With both ends behind it.
    case ends
    /// In steps of so many times a power of ten, with its reach.
    case steps(exponent: Int, multiple: Double, reach: Double)
  }

  private func telling(_ value: Double, _ low: Double, _ high: Double) -> Telling {
    guard low < high else { return .exact }
    let isReal = low > 0 || high < 0
    let reach = max(value - low, high - value)
    let step = RoundingStep(
      atLeast: difference.difference.standardError / unit, maximumDecimals: Self.decimals)
    if isReal, abs(value) <= reach { return .ends }
    for finer in 0...3 {
      let exponent = step.exponent - finer
      let multiple = finer == 0 ? step.multiple : 1
      let scale = pow(10, Double(exponent))
      let shown = (abs(value) / scale / multiple).rounded() * multiple
      // What is a whole number of steps but for its last bit stays that.
      let around = (reach / scale - 1e-9).rounded(.up)
      guard isReal == (shown > around) || finer == 3 else { continue }
      return .steps(exponent: exponent, multiple: multiple, reach: around * scale)
    }
    return .exact
  }

  /// Both ends, neither rounded to 0.
  private func range(_ low: Double, _ high: Double) -> String {
    let error = difference.difference.standardError / unit
    let ends = [low, high].map { Figure($0, standardError: min(error, abs($0) / 2)) }
    return NumberText(language).range(ends[0], ends[1], maximumDecimals: Self.decimals)
  }

  /// The value itself, rounded by its error.
  private func exact(_ value: Double) -> String {
    let figure = Figure(value, standardError: difference.difference.standardError / unit)
    return NumberText(language).figure(figure, maximumDecimals: decimals(of: value))
  }

  private func decimals(of value: Double) -> Int {
    let figure = Figure(value, standardError: difference.difference.standardError / unit)
    return difference.decimals(of: figure, in: 1, atLeast: Self.decimals)
  }
}
