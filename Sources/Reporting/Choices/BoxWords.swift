internal import Experiments
internal import YouthCare

/// The limits of a box in words.
struct BoxWords {
  let inputs: [DrawnInput]
  let language: Language
  /// What segments are called, by their ids.
  var segments: [String: String] = [:]

  /// The limits, one after the other.
  func limits(_ box: FailureBox) -> String {
    box.limits.map(limit).joined(separator: ChoiceText.and.text.text(in: language))
  }

  private func limit(_ limit: FailureBox.Limit) -> String {
    let input = inputs[limit.input]
    let values = ParameterValueText(unit: input.unit, language: language)
    let (low, high) = (limit.range.lowerBound, limit.range.upperBound)
    let subject = name(of: input)
    let told: LocalizedText =
      if low == -.infinity {
        ChoiceText.below.text.filled(subject, values.text(high))
      } else if high == .infinity {
        ChoiceText.above.text.filled(subject, values.text(low))
      } else {
        ChoiceText.between.text.filled(subject, values.text(low), values.text(high))
      }
    return told.text(in: language)
  }

  /// What an input is: what a level means, with where it stands in the file, or what grows.
  func name(of input: DrawnInput) -> String {
    switch input.subject {
    case .level(let name, let address, _):
      guard let meaning = input.meaning else { return name }
      // What is one unknown for all segments stands at an address of none of them.
      return NumberName(language: language, segments: segments).located(at: Address(name) ?? address, [meaning])
    case .growth(let target, let segment):
      return ChoiceText.growth.text.filled(target.name, LocalizedText(segments[segment] ?? segment)).text(in: language)
    case .growthOfAll(let target): return ChoiceText.growthOfAll.text.filled(target.name).text(in: language)
    case .growthOfIndex: return ChoiceText.growthOfIndex.text.text(in: language)
    }
  }
}

extension DrawnInput {
  /// The unit of its values.
  var unit: ParameterUnit {
    switch subject {
    case .level(_, _, let unit): unit
    case .growth, .growthOfAll, .growthOfIndex: .share
    }
  }
}
