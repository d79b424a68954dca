public import YouthCare

/// The whole report: a cover, the first page, the parts in order, those of each option under its title, and a glossary.
public struct CouncilReport: Sendable {
  /// What follows the first page, in order.
  public enum Part: CaseIterable, Sendable {
    case budgetCycle, risk, waiting, difference, payers, municipalities, assumptions, accountability
  }

  /// The parts of an option.
  public struct Chapter: Sendable {
    let option: OptionFacts
    let parts: [Part: [Document.Section]]

    /// The parts of an option; one without sections is left out.
    public init(_ option: OptionFacts, _ parts: [Part: [Document.Section]]) {
      (self.option, self.parts) = (option, parts)
    }
  }

  /// The report.
  public let report: Report

  /// Puts a report together.
  ///
  /// - Parameters:
  ///   - chapters: the base first; of one scenario the only one.
  ///   - shared: parts that are of all options together: before those of options come what explains their difference and
  ///     sets them side by side, behind them what all rests on.
  public init(
    title: String, house: House, logo: Logo? = nil, date: CalendarDate, version: String, front: FrontPage,
    chapters: [Chapter],
    shared: [Part: [Document.Section]] = [:]
  ) {
    let language = front.language
    let titles = OptionTitles(chapters.map(\.option))
    let own = chapters.flatMap { chapter -> [Document.Section] in
      let sections = Part.allCases.flatMap { chapter.parts[$0] ?? [] }
      guard chapters.count > 1 else { return sections }
      return sections.map { $0.marked(with: titles.title(of: chapter.option.name), chapter.option.name) }
    }
    let comparing: [Part] = [.budgetCycle, .difference, .waiting, .payers]
    func common(_ parts: [Part]) -> [Document.Section] { parts.flatMap { shared[$0] ?? [] } }
    let opening = Document.Section([.heading(Document.Heading(level: .title, text: title))])
    let body =
      [opening] + front.sections + common(comparing) + own
      + common(Part.allCases.filter { !comparing.contains($0) })
    let document = Document(
      in: language, (body + [Glossary(of: Document(in: language, body)).section]).filter { !$0.blocks.isEmpty })
    report = Report(
      cover: Report.Cover(
        title: title, question: front.question, house: house, logo: logo, date: date, version: version),
      document: document,
      curves: chapters.flatMap { chapter in
        chapter.option.curves.map { $0.called(titles.title(of: chapter.option.name)) }
      })
  }
}

extension Report.CostCurve {
  fileprivate func called(_ option: String) -> Report.CostCurve {
    Report.CostCurve(option: option, year: year, budget: budget, percentiles: percentiles)
  }
}

extension Document.Section {
  /// The section as one of several on the same subject: its headings, captions and pictures say of which option it is.
  fileprivate func marked(with title: String, _ name: String) -> Document.Section {
    Document.Section(
      blocks.map { block in
        switch block {
        case .heading(let heading):
          guard heading.level == .part else { return block }
          return .heading(
            Document.Heading(level: .part, text: "\(heading.text): \(title)", details: heading.details))
        case .table(let table): return .table(table.marked(with: title))
        case .figure(let figure):
          return .figure(
            DocumentFigure(
              name: "\(figure.name)-\(name)", title: "\(figure.title): \(title)", description: figure.description,
              chart: figure.chart, data: figure.data.marked(with: title)))
        case .paragraph, .list, .lines: return block
        }
      })
  }
}

extension DocumentTable {
  fileprivate func marked(with title: String) -> DocumentTable {
    caption.isEmpty || caption.contains(title) ? self : titled("\(caption): \(title)", in: unit)
  }
}
