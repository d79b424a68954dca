internal import Experiments
internal import YouthCare

/// The limits of a box in words.
struct BoxWords {
  let inputs: [DrawnInput]
  let language: Language
  /// What segments are called, by their ids; those without a name are told by their address.
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

  /// What an input is: an address with its meaning, or what grows.
  func name(of input: DrawnInput) -> String {
    switch input.subject {
    case .level(let name, let address, _):
      guard let meaning = input.meaning else { return name }
      let clause = Self.clause(meaning.text(in: language))
      guard let segment = segment(of: address) else { return "\(name) (\(clause))" }
      return "\(segment): \(clause) (\(name))"
    case .growth(let target, let segment):
      return ChoiceText.growth.text.filled(target.name, LocalizedText(segments[segment] ?? segment)).text(in: language)
    case .growthOfAll(let target): return ChoiceText.growthOfAll.text.filled(target.name).text(in: language)
    case .growthOfIndex: return ChoiceText.growthOfIndex.text.text(in: language)
    }
  }

  /// What the segment of an address is called.
  private func segment(of address: Address) -> String? {
    address.keys.count > 1 && address.keys[0] == "segments" ? segments[address.keys[1]] : nil
  }

  /// A sentence as a clause: its first sentence, without a capital, a symbol in brackets or a full stop.
  static func clause(_ sentence: String) -> String {
    var text = sentence.prefix { $0 != ":" && $0 != ";" }.split(separator: ". ").first.map(String.init) ?? ""
    while text.last == "." || text.last == " " { text.removeLast() }
    if text.last == ")", let open = text.lastIndex(of: "(") { text = String(text[..<open]) }
    while text.last == " " { text.removeLast() }
    guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return text }
    return first.lowercased() + text.dropFirst()
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
