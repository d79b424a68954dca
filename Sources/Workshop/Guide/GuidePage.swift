internal import Publishing
internal import Reporting
public import YouthCare

/// The facilitator's guide as a page that prints well.
public struct GuidePage {
  private let language: Language

  /// The guide in a language.
  public init(in language: Language) {
    self.language = language
  }

  /// The whole page.
  public var markup: String {
    let title = GuideText.title.text(in: language)
    return SidePage(
      title: title, skip: title, kind: "guide", path: "/guide", language: language, HTMLFragment(document).text
    ).markup
  }

  /// The guide as blocks.
  private var document: Document {
    Document(
      in: language,
      [
        Document.Section([.paragraph(say(GuideText.opening))]),
        list(GuideText.before, GuideText.beforeItems),
        Document.Section([.heading(Document.Heading(level: .part, text: say(GuideText.programme)))]),
      ] + GuideText.steps.map(step) + [
        list(GuideText.misreadings, GuideText.misreadingItems), list(GuideText.surprise, GuideText.surpriseItems),
      ])
  }

  private func list(_ title: LocalizedText, _ items: [LocalizedText]) -> Document.Section {
    Document.Section([.heading(Document.Heading(level: .part, text: say(title))), .list(items.map(say))])
  }

  private func step(_ step: GuideText.Step) -> Document.Section {
    let heading = GuideText.minutes.filled(
      LocalizedText("\(step.minutes.lowerBound)"), LocalizedText("\(step.minutes.upperBound)"), step.title)
    return Document.Section(
      [.heading(say(heading))] + step.doing.map { .paragraph(say($0)) }
        + step.asking.map { .paragraph(say(GuideText.asks) + " " + say($0)) })
  }

  private func say(_ text: LocalizedText) -> String { text.text(in: language) }
}
