internal import Experiments
public import Reporting
public import YouthCare

/// A workshop told afterwards: its options, what was expected of them and what came out, what was chosen and why.
///
/// Who said what is not in it.
public struct WorkshopRecord {
  private let workshop: Workshop
  private let answers: [RecordedAnswer]
  private let lever: (Address) -> RecordedLever
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// The record of a workshop.
  ///
  /// - Parameters:
  ///   - answers: those that are kept, with what they say; the best of an option is taken.
  ///   - lever: what a lever is called, and what the base has there.
  public init(
    _ workshop: Workshop, answers: [RecordedAnswer], in language: Language,
    lever: @escaping (Address) -> RecordedLever = { RecordedLever(name: "\($0)", base: nil) }
  ) {
    (self.workshop, self.answers, self.lever, self.language) = (workshop, answers, lever, language)
  }

  /// The record as it stood on a day.
  public func document(on date: CalendarDate) -> Document {
    Document(
      in: language,
      [opening(date), decisions] + options + predictions + [votes] + notes)
  }

  private func say(_ text: RecordText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  // MARK: - What it is, and what was decided

  private func opening(_ date: CalendarDate) -> Document.Section {
    let base = workshop.base
    return Document.Section([
      .heading(
        Document.Heading(
          level: .title, text: say(.title),
          details: [
            date.text(in: language), say(.base, base.file.madeVisible()),
            say(.program, base.version, "\(base.seed)", numbers.count(base.worlds)),
            say(.people, numbers.count(workshop.participants)),
          ])), .paragraph(say(.nobodyNamed)),
    ])
  }

  private var decisions: Document.Section {
    let decisions = lines(of: .decision)
    return Document.Section([
      .heading(say(.decisions)), decisions.isEmpty ? .paragraph(say(.noDecision)) : .list(decisions),
    ])
  }

  // MARK: - Options

  private var options: [Document.Section] {
    let removed = workshop.removedOptions.map(\.name).joined(separator: ", ")
    var opening: [Document.Block] = [.heading(Document.Heading(level: .part, text: say(.options)))]
    if workshop.options.isEmpty { opening.append(.paragraph(say(.noOptions))) }
    if !removed.isEmpty { opening.append(.paragraph(say(.removed, removed))) }
    return [Document.Section(opening)] + workshop.options.map(section)
  }

  private func section(of option: WorkshopOption) -> Document.Section {
    var blocks: [Document.Block] = [.heading(option.name), differences(of: option)]
    if let answer = answer(to: option.settings) {
      blocks += answer.blocks + [.paragraph(say(.worlds, numbers.count(answer.kept.worlds)))]
      let age = workshop.age(of: answer.kept).subtracting(.otherSettings)
      if let text = age.text { blocks.append(.paragraph(say(.stale, text.text(in: language)))) }
    } else {
      blocks.append(.paragraph(say(.notRun)))
    }
    return Document.Section(blocks)
  }

  private func differences(of option: WorkshopOption) -> Document.Block {
    guard !option.settings.isEmpty else { return .paragraph(say(.asBase)) }
    var table = DocumentTable([say(.lever), say(.baseHas), say(.optionHas)])
    table.caption = say(.differences, option.name)
    for setting in option.settings {
      let known = lever(setting.address)
      table.add(known.name, [.word(known.base ?? NumberText.meaningless), .word(setting.text)])
    }
    return .table(table)
  }

  /// The best answer to settings: one that isn't stale before one that is, then that of the most worlds.
  private func answer(to settings: [LeverSetting]) -> RecordedAnswer? {
    answers.filter { $0.kept.question.settings.changes(since: settings).isEmpty }.max { left, right in
      let stale = [left, right].map { workshop.age(of: $0.kept).isStale }
      return stale[0] == stale[1] ? left.kept.worlds < right.kept.worlds : stale[0]
    }
  }

  // MARK: - What the group did

  private var predictions: [Document.Section] {
    workshop.predictionRounds.filter { !$0.predictions.isEmpty }.enumerated().map { place, round in
      let heading: [Document.Block] =
        place == 0 ? [.heading(Document.Heading(level: .part, text: say(.predictions)))] : []
      let option = workshop.option(round.option)
      let table = RecordedPredictions(round, answer: round.isOpen ? nil : answer(to: round.settings), in: language)
      let name = option?.name ?? "\(round.option)"
      var blocks = heading + [.heading(name), .table(table.table(named: name))]
      if round.isOpen { blocks.append(.paragraph(say(.stillOpen))) }
      if let option, !option.settings.changes(since: round.settings).isEmpty {
        blocks.append(.paragraph(say(.ofSettings, name)))
      }
      return Document.Section(blocks)
    }
  }

  private var votes: Document.Section? {
    let rounds = workshop.votingRounds
    guard !rounds.isEmpty else { return nil }
    let tables = rounds.enumerated().map { place, round in
      var table = DocumentTable([say(.option), say(.count)])
      table.caption = rounds.count > 1 ? say(.nth, "\(place + 1)", "\(rounds.count)") : say(.votes)
      for option in workshop.allOptions where !option.isRemoved || round.count(for: option.number) > 0 {
        table.add(option.name, numbers: [numbers.count(round.count(for: option.number))])
      }
      table.add(say(.notVoted), numbers: [numbers.count(workshop.participants - round.votes.count)])
      return Document.Block.table(table)
    }
    return Document.Section(
      [.heading(Document.Heading(level: .part, text: say(.votes)))] + tables
        + (rounds.last?.isOpen == true ? [.paragraph(say(.stillOpen))] : []))
  }

  private var notes: [Document.Section] {
    WorkshopNote.Kind.allCases.filter { $0 != .decision }.compactMap { kind in
      let lines = lines(of: kind)
      return lines.isEmpty
        ? nil
        : Document.Section([
          .heading(Document.Heading(level: .part, text: kind.plural.text(in: language))), .list(lines),
        ])
    }
  }

  /// Notes of a kind, each in one line with its option.
  private func lines(of kind: WorkshopNote.Kind) -> [String] {
    workshop.notes.filter { $0.kind == kind }.map { note in
      let text = note.text.split(separator: "\n").joined(separator: " / ")
      return note.option.flatMap(workshop.option).map { say(.notes, text, $0.name) } ?? text
    }
  }
}
