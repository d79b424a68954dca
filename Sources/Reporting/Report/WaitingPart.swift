public import Experiments
public import YouthCare

/// The part of a report on waiting and throughput: by segment and budget year against the norms, and the goals with the
/// harm proxy (G12), which no saving is read without.
public struct WaitingPart {
  let summary: Summary
  let language: Language

  var numbers: NumberText { NumberText(language) }
  private var years: [Int] { summary.calendar.years }

  /// The part on a run.
  public init(_ table: ProjectionTable, in language: Language) {
    summary = Summary(table, in: language, version: "")
    self.language = language
  }

  /// Its sections: what there is to say, the list, the waits, who starts and ends, by referrer where the scenario names
  /// any, and the goals.
  public var sections: [Document.Section] {
    [opening, list, waits, throughput, WaitingReferrers(self).section, goals].compactMap(\.self)
  }

  func say(_ text: WaitingPartText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  // MARK: - Sections

  private var opening: Document.Section {
    let words = WaitingWords(self)
    return Document.Section([
      .heading(Document.Heading(level: .part, text: say(.heading))), .paragraph(words.waiting),
      .paragraph(words.harm),
    ])
  }

  private var list: Document.Section {
    let figures = WaitingFigures(self)
    return Document.Section(
      [.heading(say(.listHeading)), .figure(figures.region)]
        + [figures.segments.map { Document.Block.figure($0) }].compactMap(\.self)
        + [table(.waiting, .list, .clients), .paragraph(say(.ownRounding))])
  }

  private var waits: Document.Section {
    let hasNorm = summary.scenario.segments.contains { $0.waitNorm != nil }
    return Document.Section(
      [
        .heading(say(.waitHeading)), table(.waitMeanDays, .wait, .weeks, in: 7, decimals: 1, withNorms: hasNorm),
        table(.waitedSoFarDays, .soFar, .weeks, in: 7, decimals: 1, withNorms: hasNorm),
      ]
        + (hasNorm
          ? [table(.shareWithinNorm, .inTime, .percent), table(.shareWaitingBeyondNorm, .beyondNorm, .percent)] : [])
        + summary.fewStarters(in: years[years.count - 1]).map { .paragraph($0) })
  }

  private var throughput: Document.Section {
    Document.Section([
      .heading(say(.flowHeading)), table(.starts, .starts, .clients), table(.ends, .ends, .clients),
      table(.dropOuts, .dropOuts, .clients),
    ])
  }

  private var goals: Document.Section {
    var table = summary.goalsTable
    table.caption = say(.goals)
    table.unit = say(.perUnit)
    return Document.Section([.heading(say(.goalsHeading)), .table(table), .paragraph(summary.say(.goalsNote))])
  }

  private func table(
    _ measure: Measure, _ caption: WaitingPartText, _ unit: WaitingPartText, in scale: Double = 1, decimals: Int = 0,
    withNorms: Bool = false
  ) -> Document.Block {
    var table = summary.byYear(measure, in: scale, maximumDecimals: decimals, withNorms: withNorms)
    table.caption = say(caption)
    table.unit = say(unit)
    return .table(table)
  }
}
