internal import Experiments
internal import YouthCare

/// Where an option fails, in words.
struct FailureWords {
  let option: Exploration.Option
  let finding: Exploration.Finding
  let failures: FailureFinding
  let language: Language

  private var numbers: NumberText { NumberText(language) }

  /// The sentences.
  func text(named name: String) -> String {
    func said(_ text: ChoiceText, _ values: String...) -> String { text.text.filled(with: values).text(in: language) }
    let worlds = option.costs.count
    switch failures {
    case .tooFew(let failures):
      if failures == 0 { return said(.always, name) }
      if failures == worlds { return said(.never, name) }
      return 2 * failures <= worlds
        ? said(.rarely, name, numbers.count(failures), numbers.count(worlds))
        : said(.seldom, name, numbers.count(worlds - failures), numbers.count(worlds))
    case .nowhere:
      return said(.nowhere, name, numbers.count(worlds - finding.domain.hits(of: worlds)), numbers.count(worlds))
    case .fails(let box):
      return [said(.failures, name, limits(box)), counted(.fails, box), found(box)].joined(separator: " ")
    case .holds(let box):
      return [said(.holdsOnly, name, limits(box)), counted(.holdsThere, box), found(box)].joined(separator: " ")
    }
  }

  /// What a box holds of what was looked for: numbers of worlds, as shares would be rounded more coarsely.
  private func counted(_ text: ChoiceText, _ box: FailureBox) -> String {
    let worlds = option.costs.count
    let counts = [box.density.hits(of: box.count), box.count, box.rate.hits(of: worlds), worlds]
    return text.text.filled(with: counts.map { numbers.count($0) }).text(in: language)
  }

  private func found(_ box: FailureBox) -> String {
    let each = box.limits.map { "\($0.foundAgain)" }.joined(separator: ChoiceText.and.text.text(in: language))
    return ChoiceText.found.text.filled(each, "\(box.halves)").text(in: language)
  }

  private func limits(_ box: FailureBox) -> String {
    box.limits.map(limit).joined(separator: ChoiceText.and.text.text(in: language))
  }

  private func limit(_ limit: FailureBox.Limit) -> String {
    let input = option.inputs[limit.input]
    let values = ParameterValueText(unit: input.unit, language: language)
    let (low, high) = (limit.range.lowerBound, limit.range.upperBound)
    let subject = words(input)
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
  private func words(_ input: DrawnInput) -> String {
    switch input.subject {
    case .level(let name, _, _):
      input.meaning.map { "\(name) (\(Self.clause($0.text(in: language))))" } ?? name
    case .growth(let target, let segment):
      ChoiceText.growth.text.filled(target.name, LocalizedText(segment)).text(in: language)
    case .growthOfAll(let target): ChoiceText.growthOfAll.text.filled(target.name).text(in: language)
    }
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
    case .growth, .growthOfAll: .share
    }
  }
}
