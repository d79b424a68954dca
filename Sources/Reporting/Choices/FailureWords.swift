internal import Experiments
internal import YouthCare

/// Where an option fails, in words.
struct FailureWords {
  let option: Exploration.Option
  let finding: Exploration.Finding
  let failures: FailureFinding
  let language: Language

  private var numbers: NumberText { NumberText(language) }
  private var words: BoxWords { BoxWords(inputs: option.inputs, language: language) }

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
      return [said(.failures, name, words.limits(box)), counted(.fails, box), found(box)].joined(separator: " ")
    case .holds(let box):
      return [said(.holdsOnly, name, words.limits(box)), counted(.holdsThere, box), found(box)].joined(separator: " ")
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
}
