internal import Experiments
public import YouthCare

/// How a report can be checked: the run that it is of, and the tables of those who judge models, filled by the run.
///
/// STRESS-DES v1.1 (Monks et al. 2019), the good practices of ISPOR and SMDM (Caro et al. 2012), the AQuA Book (HM
/// Treasury), the Dutch *Algoritmeregister* and PBL's norms for models, each in words of our own. What no run can know
/// is said to be for the owner to fill in.
public struct AccountabilityPart {
  private let options: [Scenario]
  private let run: RunRecord
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// That of a run of options, the one that others are held against first.
  public init(_ options: [Scenario], run: RunRecord, in language: Language) {
    precondition(!options.isEmpty, "a run is of an option")
    self.options = options
    self.run = run
    self.language = language
  }

  /// What it says, in order.
  public var sections: [Document.Section] {
    let facts = RunFacts(options, run: run, in: language)
    let opening = Document.Section([
      .heading(Document.Heading(level: .part, text: say(.title))), .paragraph(say(.opening, say(.forOwner))),
    ])
    return [opening, theRun]
      + [
        table(.stress, .stressNote, STRESSChecklist.rows(facts)), table(.ispor, .isporNote, ISPORChecklist.rows(facts)),
        table(.aqua, .aquaNote, AQuAChecklist.rows(facts)),
        table(.register, .registerNote, AlgorithmRegister.rows(facts)), table(.pbl, .pblNote, PBLNorms.rows(facts)),
      ]
  }

  private func say(_ text: AccountabilityText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  // MARK: - The run

  private var theRun: Document.Section {
    var table = DocumentTable([say(.what), say(.value)])
    table.caption = say(.run)
    func add(_ label: AccountabilityText, _ value: String) { table.add(say(label), [.word(value)]) }
    add(.program, "raming \(run.version) (\(run.build))")
    add(.seed, "\(run.seed)")
    add(run.isFixed ? .replications : .worlds, numbers.count(run.worlds))
    add(.date, run.date.text(in: language))
    if let seconds = run.seconds { add(.duration, say(.seconds, numbers.exact(seconds, maximumDecimals: 0))) }
    var inputs = DocumentTable([say(.option), say(.files), say(.digest)])
    inputs.caption = say(.inputs)
    for input in run.inputs {
      inputs.add(
        input.option.text(in: language), [.word(input.files.joined(separator: ", ")), .word(input.digest)])
    }
    return Document.Section([
      .heading(say(.run)), .table(table), .table(inputs), .paragraph(say(.again)), .lines([run.command]),
    ])
  }

  // MARK: - Tables

  private func table(
    _ title: AccountabilityText, _ note: AccountabilityText, _ rows: [ChecklistRow]
  ) -> Document.Section {
    var table = DocumentTable([say(.item), say(.answer)])
    table.caption = say(title)
    for row in rows {
      table.add(row.item.text(in: language), [.word(row.answer?.text(in: language) ?? say(.forOwner))])
    }
    return Document.Section([.heading(say(title)), .paragraph(say(note)), .table(table)])
  }
}

/// A question of those who judge models, and what a run answers.
struct ChecklistRow {
  let item: LocalizedText
  /// The answer; `nil` where only the owner knows.
  let answer: LocalizedText?

  /// A question with the answer that a run gives.
  init(_ item: (nl: String, en: String), _ answer: LocalizedText) {
    (self.item, self.answer) = (LocalizedText(nl: item.nl, en: item.en), answer)
  }

  /// A question that only the owner can answer.
  init(owner item: (nl: String, en: String)) {
    (self.item, answer) = (LocalizedText(nl: item.nl, en: item.en), nil)
  }
}
