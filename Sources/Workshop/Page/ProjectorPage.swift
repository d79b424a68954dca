internal import Publishing
internal import Experiments
internal import Reporting
internal import Storage
internal import YouthCare

/// What hangs on the wall: one thing at a time, to be read from ten metres.
public struct ProjectorPage {
  private let page: PageModel

  /// The page of what there is to show.
  public init(_ page: PageModel) {
    self.page = page
  }

  /// The whole page.
  public var markup: String {
    let title = page.workshop.projectorView.picture.name.text(in: page.language)
    return PageFrame(
      title: title, kind: "projector", skip: (page.say(RoomText.skip), "part-screen"), language: page.language,
      isLive: true,
      "<main><section class=\"part\" id=\"part-screen\" data-part=\"screen\">\n\(content)\n</section></main>"
    ).markup
  }

  /// What stands on it.
  var content: String {
    let view = page.workshop.projectorView
    let name = view.option.flatMap { page.workshop.option($0)?.name }
    let title = [view.picture.name.text(in: page.language), name].compactMap(\.self).joined(separator: ": ")
    return "<h1>\(title.asMarkup)</h1>\n\(picture(view))"
  }

  private func picture(_ view: ProjectorView) -> String {
    switch view.picture {
    case .joining:
      return """
        <p class="question">\(page.base.scenario.question.text(in: page.language).asMarkup)</p>
        <p class="join">\(page.markup(RoomText.code, page.code))</p>
        <p>\(page.markup(RoomText.participants, "\(page.workshop.participants)"))</p>
        """
    case .comparison: return comparison(view.option)
    case .costAgainstBudget: return made(.costAgainstBudget, view.option)
    case .listAgainstNorm: return made(.listAgainstNorm, view.option)
    case .intervals: return made(.intervals, view.option)
    case .whoPays: return made(.whoPays, view.option)
    case .drivers: return made(.drivers, view.option)
    case .reasons: return made(.reasons, view.option)
    case .ledger: return made(.ledger, view.option)
    case .futures: return made(.futures, view.option)
    case .predictions: return PredictionPart(page: page).markup
    case .votes: return VotingPart(page: page).markup
    case .notes: return NotesPart(page: page).markup
    }
  }

  private func comparison(_ number: OptionNumber?) -> String {
    guard let number else {
      guard page.shows(.answers), let comparison = page.comparison else { return hidden }
      return worlds(comparison.base.ground.count) + ComparisonMarkup(comparison, in: page.language, prefix: "all-").text
    }
    guard page.showsAnswer(of: number) else { return hidden }
    guard let answer = page.answers[number]?.answer, let comparison = answer.comparison else {
      return page.answers[number]?.pictures?.text(.comparison, page.language.code) ?? hidden
    }
    return worlds(answer.worlds) + ComparisonMarkup(comparison, in: page.language, prefix: "o-").text
  }

  private func worlds(_ count: Int) -> String {
    "<p class=\"rests\">\(page.markup(AnswerWords.restsOnAll, NumberText(page.language).count(count)))</p>"
  }

  /// A picture that was made of an option's answer.
  private func made(_ part: AnswerPictures.Part, _ number: OptionNumber?) -> String {
    guard let number = number ?? page.option?.number, page.showsAnswer(of: number),
      let text = page.answers[number]?.pictures?.text(part, page.language.code)
    else { return hidden }
    return text
  }

  private var hidden: String { "<p>\(page.markup(AnswerWords.hidden))</p>" }
}
