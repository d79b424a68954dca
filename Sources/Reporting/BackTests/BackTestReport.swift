public import Experiments
public import YouthCare

/// How forecasts of the past did: how often bands held what happened, and how far off they were.
///
/// MODEL.md, Q12.
public struct BackTestReport: Sendable {
  private let cases: [BackTestCase]
  private let groups: [(name: String, scores: BackTestScores)]
  private let pooled: BackTestScores?
  private let circular: Set<String>
  private let settings: (worlds: Int, seed: UInt64, version: String)
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// That of some cases, in a language.
  public init(_ cases: [BackTestCase], worlds: Int, seed: UInt64, version: String, in language: Language) {
    self.cases = cases
    self.language = language
    settings = (worlds, seed, version)
    circular = Set(cases.filter(\.isCircular).map(\.group))
    groups = BackTestScores.groups(of: cases)
    pooled = BackTestScores(cases.filter { !$0.isCircular })
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    let title = Document.Heading(level: .title, text: say(.title))
    let intro = say(
      .intro, numbers.count(Set(cases.map(\.series)).count), numbers.count(settings.worlds), numbers.count(cases.count))
    return Document(
      in: language,
      [
        Document.Section([.heading(title), .paragraph(intro)]), coverage, leads, scores, places, verdict,
        Document.Section([
          .paragraph(say(.footer, numbers.count(settings.worlds), "\(settings.seed)", settings.version))
        ]),
      ])
  }

  private func say(_ text: BackTestText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private func name(_ group: String) -> String {
    BackTestText.groupName(group).text(in: language) + (circular.contains(group) ? " (*)" : "")
  }

  private var rows: [(String, BackTestScores)] {
    groups.map { (name($0.name), $0.scores) } + (pooled.map { [(say(.pooled), $0)] } ?? [])
  }

  // MARK: - Tables

  private var coverage: Document.Section {
    var table = DocumentTable([BackTestText.group, .cases, .in50, .in80, .in95, .interval80, .bias].map { say($0) })
    for (name, scores) in rows {
      let (independent, pooled) = (scores.band80.independent, scores.band80.pooled)
      let shares: [DocumentTable.Cell] = scores.coverage.map { .number(numbers.percents($0.independent)) }
      let count = DocumentTable.Cell.word("\(scores.count) (\(scores.seriesCount))")
      let intervals = DocumentTable.Cell.word("\(range(independent)) | \(range(pooled))")
      table.add(name, [count] + shares + [intervals, .number(percents(scores.bias))])
    }
    return Document.Section([.heading(say(.groupsHeading)), .table(table)])
  }

  private var leads: Document.Section {
    let most = cases.map(\.lead).max() ?? 1
    var table = DocumentTable([say(.group)] + (1...most).map { say(.lead, "\($0)") })
    for group in groups {
      let own = cases.filter { $0.group == group.name }
      table.add(
        name(group.name),
        (1...most).map { lead in
          let told = own.filter { $0.lead == lead }
          guard !told.isEmpty else { return DocumentTable.Cell.word(NumberText.meaningless) }
          let held = told.count { $0.band(0.8)?.contains($0.outcome) == true }
          return .word("\(held) / \(told.count)")
        })
    }
    return Document.Section([.heading(say(.leadsHeading)), .table(table), .paragraph(say(.leadsNote))])
  }

  private var scores: Document.Section {
    var table = DocumentTable([BackTestText.group, .crps, .wis, .lastYear, .dampedTrend, .gain].map { say($0) })
    for (name, scores) in rows {
      let best = [scores.gainOnLastYear, scores.gainOnDampedTrend].min { $0.value < $1.value } ?? scores.crps
      table.add(
        name,
        numbers: [
          percents(scores.crps), percents(scores.weightedInterval), percents(scores.lastYear),
          percents(scores.dampedTrend), percents(best) + " " + numbers.errorText(best.standardError * 100),
        ])
    }
    return Document.Section([.heading(say(.scoresHeading)), .table(table), .paragraph(say(.scoresNote))])
  }

  private var places: Document.Section {
    var table = DocumentTable([say(.group)] + (1...10).map { "\($0)" })
    for (name, scores) in rows { table.add(name, numbers: scores.places.map { "\($0)" }) }
    return Document.Section([.heading(say(.placesHeading)), .table(table), .paragraph(say(.placesNote))])
  }

  // MARK: - Words

  private var verdict: Document.Section {
    let told = groups.map { group in
      let words = name(group.name)
      if circular.contains(group.name) { return say(.circular, BackTestText.groupName(group.name).text(in: language)) }
      let band = group.scores.band80
      let counts = [band.hits, band.count].map { numbers.count($0) }
      if !group.scores.canTell { return say(.oneSeries, words, counts[0], counts[1]) }
      if group.scores.holds { return say(.holds, words) }
      return say(group.scores.isTooNarrow ? .tooNarrow : .tooWide, words, counts[0], counts[1])
    }
    let byYear = groups.filter { $0.name == "cost_region" }.map { group in
      let own = group.scores.coverageByYear.pooled
      return say(.byYear, name(group.name), numbers.percentage(own), range(own))
    }
    let fair = groups.filter { !circular.contains($0.name) }
    let better = fair.filter { $0.scores.beats }.map { name($0.name) }
    let worse = fair.filter { !$0.scores.beats }.map { name($0.name) }
    let against =
      (better.isEmpty ? [] : [say(.beats, better.joined(separator: ", "))])
      + (worse.isEmpty ? [] : [say(.notBeats, worse.joined(separator: ", "))])
    let sentences: [Document.Block] = (told + byYear + against).map { .paragraph($0) }
    return Document.Section([.heading(say(.verdictHeading))] + sentences)
  }

  private func percents(_ share: Figure) -> String {
    numbers.figure(Figure(share.value * 100, standardError: share.standardError * 100), maximumDecimals: 1)
  }

  /// An interval of a share, in whole percents; a question mark where it isn't known.
  private func range(_ share: Figure) -> String {
    guard let interval = share.interval else { return NumberText.unknown }
    return [interval.lowerBound, interval.upperBound].map { numbers.exact($0 * 100, maximumDecimals: 0) }
      .joined(separator: "–")
  }
}
