public import Experiments
public import YouthCare

/// The value of a lever that meets norms with a probability: the answer, how sure it is, and the way to it.
///
/// MODEL.md, Q6.
public struct SeekReport: Sendable {
  /// What was sought.
  public struct Question: Sendable {
    /// The scenario in which it is sought.
    public var scenario: Scenario
    /// The lever: its address and its unit.
    public var address: Address
    public var unit: ParameterUnit
    /// What has to hold, and in which share of worlds.
    public var norms: [Norm]
    public var probability: Double
    /// The ends of the range.
    public var range: ClosedRange<Double>
    /// The value as it is now, where it is known.
    public var now: Double?
    public var worlds: Int
    public var seed: UInt64

    /// A question.
    public init(
      scenario: Scenario, address: Address, unit: ParameterUnit, norms: [Norm], probability: Double,
      range: ClosedRange<Double>, now: Double?, worlds: Int, seed: UInt64
    ) {
      self.scenario = scenario
      self.address = address
      self.unit = unit
      self.norms = norms
      self.probability = probability
      self.range = range
      self.now = now
      self.worlds = worlds
      self.seed = seed
    }
  }

  private let question: Question
  private let answer: LeverSearch.Answer
  private let aim: LeverSearch.Aim
  private let doubts: [LocalizedText]
  private let language: Language

  /// A report.
  ///
  /// - Parameter doubts: what is odd about the scenario with the answer, besides what this report sees itself.
  public init(
    _ question: Question, _ answer: LeverSearch.Answer, _ aim: LeverSearch.Aim, doubts: [LocalizedText],
    in language: Language
  ) {
    self.question = question
    self.answer = answer
    self.aim = aim
    self.doubts = doubts
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The whole as blocks.
  public var document: Document { Document(in: language, [heading, found, outside, path]) }

  private var numbers: NumberText { NumberText(language) }

  private func said(_ text: SeekText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private func told(_ value: Double) -> String {
    ParameterValueText(unit: question.unit, language: language).text(value, isExact: true)
  }

  private var heading: Document.Section {
    let title = said(
      .title, "\(question.address)", question.scenario.name, numbers.count(question.worlds), "\(question.seed)")
    let sought = said(
      aim == .smallest ? .smallest : .largest, told(question.range.lowerBound), told(question.range.upperBound),
      numbers.percentage(exact: question.probability),
      numbers.count(LeverSearch.needed(question.probability, of: question.worlds)), numbers.count(question.worlds))
    return Document.Section([
      .heading(Document.Heading(level: .title, text: title)), .paragraph(sought),
      .list(question.norms.map { "- " + $0.text(in: question.scenario, language) }),
    ])
  }

  // MARK: - The answer

  private var found: Document.Section {
    let now = question.now.map { [Document.Block.paragraph(said(.now, told($0)))] } ?? []
    guard let value = answer.value else {
      let blocks = [
        said(.none, told(answer.best), held(answer.share), worlds, bound(\.lowerBound), bound(\.upperBound))
      ]
      return Document.Section((blocks + (answer.isIdle ? [said(.idle)] : [])).map { .paragraph($0) } + now)
    }
    var texts = [
      said(.answer, told(value), held(answer.share), worlds, bound(\.lowerBound), bound(\.upperBound)), interval,
    ]
    if answer.isIdle { texts.append(said(.idle)) } else if answer.isAtEnd { texts.append(said(.atEnd)) }
    if answer.surprises > 0 {
      texts.append(said(.surprises, numbers.count(answer.surprises), worlds))
    }
    return Document.Section(texts.map { .paragraph($0) } + now)
  }

  private var interval: String {
    switch (answer.lower, answer.upper) {
    case (let low?, let high?): said(.interval, told(low), told(high))
    case (nil, let high?): said(.openBelow, told(high))
    case (let low?, nil): said(.openAbove, told(low))
    case (nil, nil): said(.open)
    }
  }

  private var worlds: String { numbers.count(question.worlds) }

  /// In how many worlds it holds: a share as it would be rounded could read as enough where it isn't.
  private func held(_ share: Figure) -> String { numbers.count(share.hits(of: question.worlds)) }

  private func bound(_ end: KeyPath<ClosedRange<Double>, Double>) -> String {
    answer.share.interval.map { numbers.percentage(exact: $0[keyPath: end], maximumDecimals: 0) } ?? NumberText.unknown
  }

  // MARK: - Whether it can be believed

  private var outside: Document.Section? {
    guard let value = answer.value else { return nil }
    let all = Believable(question.address, from: question.now, to: value).doubts(told, language) + doubts
    guard !all.isEmpty else { return nil }
    return Document.Section(
      [.heading(said(.outsideHeading))] + all.map { .paragraph($0.text(in: language)) })
  }

  // MARK: - The way

  private var path: Document.Section {
    var table = DocumentTable([said(.value), said(.share, worlds), said(.range), said(.run)])
    for step in answer.path.sorted(by: { $0.value < $1.value }) {
      let interval = step.share.interval.map { range in
        [range.lowerBound, range.upperBound].map { numbers.percentage(exact: $0, maximumDecimals: 0) }
      }
      table.add(
        told(step.value),
        [
          .number(held(step.share)),
          .range(interval.map { Texts.range.text(in: language, $0[0], $0[1]) } ?? NumberText.unknown),
          .number(numbers.count(step.run)),
        ])
    }
    return Document.Section([.heading(said(.pathHeading)), .table(table)])
  }
}
