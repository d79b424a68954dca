internal import Experiments
internal import Publishing
internal import Reporting
internal import YouthCare

/// What is known of the option in front of us: the comparison with the base, on how many worlds it rests, its pictures;
/// and all options side by side.
struct AnswerPart {
  let page: PageModel

  var markup: String {
    """
    <h2 id="answer" tabindex="-1">\(page.markup(AnswerWords.answer))</h2>
    \(page.option.map(answer) ?? "")
    \(sideBySide)
    """
  }

  private func answer(_ option: WorkshopOption) -> String {
    guard page.showsAnswer(of: option.number) else {
      let isAsked = page.workshop.openPredictions?.option == option.number
      return "<p>\(page.markup(isAsked ? AnswerWords.predictFirst : .hidden))</p>"
    }
    let known = page.answers[option.number] ?? PageModel.OptionAnswer()
    return """
      <h3>\(option.name.asMarkup)</h3>
      \(controls(option, known))
      \(state(option, known))
      \(body(option, known))
      """
  }

  private func controls(_ option: WorkshopOption, _ known: PageModel.OptionAnswer) -> String {
    guard page.isFacilitator, known.faults.isEmpty else { return "" }
    let number = ["option": "\(option.number)"] as KeyValuePairs<String, String>
    if known.isRunning { return "<div>\(page.button("stop", number, page.say(AnswerWords.cancel)))</div>" }
    if known.answer?.progress == .complete { return "" }
    let text: AnswerWords = known.age == nil && known.pictures == nil ? .run : .runAnew
    return
      "<div>\(page.form("run", number, attributes: "class=\"inline\"", "<button class=\"main\">\(page.markup(text))</button>"))</div>"
  }

  /// On how many worlds it rests, and what has changed since.
  private func state(_ option: WorkshopOption, _ known: PageModel.OptionAnswer) -> String {
    let numbers = NumberText(page.language)
    var parts: [String] = []
    if !known.faults.isEmpty { parts.append("<p class=\"fault\">\(page.markup(AnswerWords.needsFix))</p>") }
    if let answer = known.answer {
      switch answer.progress {
      case .failed(let why):
        parts.append("<p class=\"fault\">\(page.markup(AnswerWords.failed, why.text(in: page.language)))</p>")
      case .complete:
        parts.append("<p class=\"rests\">\(page.markup(AnswerWords.restsOnAll, numbers.count(answer.worlds)))</p>")
      case .going:
        let text = page.markup(AnswerWords.restsOn, numbers.count(answer.worlds), numbers.count(answer.target))
        parts.append("<p class=\"rests\">\(text)</p>")
        if known.isRunning {
          let name = page.markup(AnswerWords.running)
          parts.append(
            "<progress max=\"\(answer.target)\" value=\"\(answer.worlds)\" aria-label=\"\(name)\"></progress>")
        }
      }
    } else if known.isRunning {
      parts.append("<p class=\"rests\">\(page.markup(AnswerWords.notYet))</p>")
    } else if let worlds = known.keptWorlds {
      parts.append("<p class=\"rests\">\(page.markup(AnswerWords.kept, numbers.count(worlds)))</p>")
      let age = known.age ?? []
      for (mark, text) in Self.ages where age.contains(mark) {
        parts.append(
          "<p class=\"stale\"><strong>\(page.markup(AnswerWords.stale))</strong> \(page.markup(text))</p>")
      }
    } else if known.faults.isEmpty {
      parts.append("<p>\(page.markup(AnswerWords.notAsked))</p>")
    }
    return parts.joined(separator: "\n")
  }

  private static let ages: [(AnswerAge, AnswerWords)] = [
    (.otherBase, .staleBase), (.otherVersion, .staleVersion), (.otherSeed, .staleSeed),
    (.otherSettings, .otherSettings),
  ]

  private func body(_ option: WorkshopOption, _ known: PageModel.OptionAnswer) -> String {
    var parts: [String] = []
    if let comparison = known.answer?.comparison {
      parts.append(ComparisonMarkup(comparison, in: page.language, prefix: "o\(option.number)-").text)
      if let difference = comparison.row(.cost)?.differences.first ?? nil, difference.judgement == .tooFew {
        parts.append("<p>\(page.markup(AnswerWords.tooFew))</p>")
      }
      parts.append("<p class=\"hint\">\(page.markup(AnswerWords.harm))</p>")
    } else if let kept = known.pictures?.text(.comparison, page.language.code) {
      parts.append(kept)
    }
    for part in AnswerPictures.Part.allCases where part != .comparison {
      if let picture = known.pictures?.text(part, page.language.code) {
        parts.append("<div class=\"picture\" id=\"picture-\(part.rawValue)\">\(picture)</div>")
      }
    }
    return parts.joined(separator: "\n")
  }

  private var sideBySide: String {
    guard let comparison = page.comparison, comparison.options.count > 1, page.shows(.answers) else { return "" }
    let count = NumberText(page.language).count(comparison.base.ground.count)
    return """
      <section aria-labelledby="side">
      <h3 id="side">\(page.markup(AnswerWords.sideBySide))</h3>
      <p class="rests">\(page.markup(AnswerWords.sideBySideHint, count))</p>
      \(ComparisonMarkup(comparison, in: page.language, prefix: "all-").text)
      </section>
      """
  }
}

/// The comparison as `raming compare` prints it, as markup: the same document, and so the same digits.
struct ComparisonMarkup {
  let text: String

  init(_ comparison: OptionComparison, in language: Language, prefix: String) {
    let base = comparison.base.called(AnswerWords.base.text.text(in: language))
    let named = (try? OptionComparison(comparison.options, with: base)) ?? comparison
    let document = ComparisonScreen(named, in: language, version: "").document
    // Its title and its ground are told around it.
    let sections = Array(document.sections.dropFirst())
    // The sentences first: who reads no table has the answer.
    let ordered = sections.suffix(1) + sections.dropLast()
    text = HTMLFragment(Document(in: language, Array(ordered)), prefix: prefix, level: 4).text
  }
}
