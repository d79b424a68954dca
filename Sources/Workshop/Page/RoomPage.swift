internal import Publishing
internal import Storage
internal import YouthCare

/// The room's page: a facilitator's, or a participant's.
public struct RoomPage {
  /// The parts of a page that are renewed by themselves.
  public enum Part: String, Sendable, CaseIterable {
    case options, levers, differences, answer, together, screen

    /// Whether all options stand side by side in it.
    public var comparesOptions: Bool {
      switch self {
      case .answer, .screen: true
      case .options, .levers, .differences, .together: false
      }
    }
  }

  private let page: PageModel

  /// The page of what there is to show.
  public init(_ page: PageModel) {
    self.page = page
  }

  /// The whole page.
  public var markup: String {
    let title = page.base.scenario.question.text(in: page.language)
    let parts: [Part] =
      page.isFacilitator
      ? [.options, .answer, .levers, .differences, .together] : [.options, .together, .answer, .differences, .levers]
    let sections = parts.map { part in
      """
      <section class="part" id="part-\(part.rawValue)" data-part="\(part.rawValue)">
      \(markup(of: part) ?? "")
      </section>
      """
    }
    return frame(
      title: title, kind: page.isFacilitator ? "facilitator" : "participant",
      """
      \(head(title))
      \(faults)
      <main>
      \(sections.joined(separator: "\n"))
      </main>
      """)
  }

  /// One part by itself; `nil` where somebody doesn't have it.
  public func markup(of part: Part) -> String? {
    switch part {
    case .options: OptionsPart(page: page).markup
    case .levers:
      page.isFacilitator || page.person.participant != nil && page.shows(.settings) ? LeversPart(page: page).markup : ""
    case .differences: page.shows(.settings) ? DifferencesPart(page: page).markup : ""
    case .answer: AnswerPart(page: page).markup
    case .together: TogetherPart(page: page).markup
    case .screen: ProjectorPage(page).content
    }
  }

  private func head(_ title: String) -> String {
    let mine =
      page.isFacilitator
      ? """
      <p class="code">\(page.markup(RoomText.code, page.code)) · \(page.markup(RoomText.participants, "\(page.workshop.participants)"))</p>
      """
      : "<p class=\"code\">\(page.markup(TogetherText.own, page.person.name.text(in: page.language)))</p>"
    let guide =
      page.isFacilitator
      ? "<a href=\"/guide\">\(page.markup(RoomText.guide))</a>\n<a href=\"/projector\">\(page.markup(RoomText.projector))</a>"
      : ""
    return """
      <header>
      <nav aria-label="Raming"><a href="/trust">\(page.markup(RoomText.trust))</a> \(guide)
      \(PageFrame.otherLanguage(page.language, path: "/room"))</nav>
      <h1>\(title.asMarkup)</h1>
      \(mine)
      </header>
      """
  }

  /// What was wrong with what was sent, above all else.
  private var faults: String {
    guard !page.faults.isEmpty else { return "<div id=\"faults\" role=\"alert\"></div>" }
    let items = page.faults.map { fault in
      fault.field.isEmpty
        ? "<li>\(fault.text.asMarkup)</li>"
        : "<li><a href=\"#\(PageModel.id(fault.field))\">\(fault.text.asMarkup)</a></li>"
    }
    return """
      <div id="faults" role="alert" class="faults"><h2>\(page.markup(RoomText.faultsTitle))</h2>
      <ul>\(items.joined())</ul></div>
      """
  }

  private func frame(title: String, kind: String, _ content: String) -> String {
    PageFrame(
      title: title, kind: kind, skip: (page.say(RoomText.skip), "answer"), language: page.language, isLive: true,
      content
    ).markup
  }
}
