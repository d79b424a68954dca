public import Experiments
public import YouthCare

/// What the cost of the base goes with, and what each option differs by: the uncertain numbers that explain most of the
/// spread.
///
/// Of one scenario it is a part by itself; beside options it stands in the part on why they differ.
public struct DriversPart: Sendable {
  private let lived: LivedWorlds
  private let base: OptionFacts
  private let options: [OptionFacts]
  private let titles: OptionTitles
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// The part.
  ///
  /// - Parameter options: the others that were lived through, in their order.
  public init(_ lived: LivedWorlds, base: OptionFacts, options: [OptionFacts], in language: Language) {
    precondition(lived.shares.count == options.count + 1)
    self.lived = lived
    self.base = base
    self.options = options
    self.language = language
    titles = OptionTitles(base: base, options: options, in: language)
  }

  /// The part as sections; none where nothing of the inputs is uncertain.
  public var sections: [Document.Section] {
    guard !lived.inputs.isEmpty else { return [] }
    let told = zip([base] + options, lived.shares).filter { !$0.1.isNothing }
    guard !told.isEmpty else { return [] }
    let heading = Document.Heading(level: .part, text: DriverText.part.text(in: language))
    // What a share is, is said once.
    let first = told.firstIndex { !$0.1.parts.isEmpty }
    return (options.isEmpty ? [Document.Section([.heading(heading)])] : [])
      + told.indices.map { section(told[$0].0, told[$0].1, explains: $0 == first) }
  }

  private func section(_ option: OptionFacts, _ shares: InputShares, explains: Bool) -> Document.Section {
    let (name, beside) = (titles.quoted(option.name), titles.quoted(base.name))
    let isBase = option.name == base.name
    let heading = isBase ? say(.ofCost, name) : say(.ofDifference, name, beside)
    let deviation = numbers.euros(shares.deviation)
    let spread = isBase ? say(.spreadOfCost, name, deviation) : say(.spreadOfDifference, name, beside, deviation)
    let floor = numbers.percentage(exact: shares.floor, maximumDecimals: shares.floor < 0.1 ? 1 : 0)
    let worlds = numbers.count(shares.worlds)
    guard shares.worlds >= InputShares.leastWorlds else {
      let tooFew = say(.tooFew, worlds, numbers.count(InputShares.leastWorlds))
      return Document.Section([.heading(heading), .paragraph(tooFew)])
    }
    guard let first = shares.parts.first else {
      let none = say(.none, numbers.count(lived.inputs.count), worlds, floor)
      return Document.Section([.heading(heading), .paragraph(spread + " " + none)])
    }
    let most = say(.mostly, label(first.input), numbers.percentage(first.share, maximumDecimals: 0))
    let more = shares.others > 0 ? [say(.more, numbers.count(shares.others))] : []
    let note = more + (explains ? [say(.note, worlds, numbers.count(lived.inputs.count), floor)] : [])
    return Document.Section(
      [.heading(heading), .paragraph(spread + " " + most), .figure(figure(of: option, shares, isBase: isBase))]
        + (note.isEmpty ? [] : [.paragraph(note.joined(separator: " "))]))
  }

  private func figure(of option: OptionFacts, _ shares: InputShares, isBase: Bool) -> DocumentFigure {
    var table = DocumentTable(
      [DriverText.number, .share, .interval, isBase ? .makesCost : .makesDifference].map { say($0) })
    var told: [(label: String, share: Figure, makes: String)] = shares.parts.map {
      (label($0.input), $0.share, say($0.isRising ? .dearer : .cheaper))
    }
    told.append((say(.rest), shares.rest, NumberText.meaningless))
    let cells = told.map { numbers.cell($0.share, in: 0.01, maximumDecimals: 0) }
    for (row, cell) in zip(told, cells) {
      table.add(row.label, [cell, interval(row.share), .word(row.makes)])
    }
    let (name, beside) = (titles.title(of: option.name), titles.quoted(base.name))
    let title = isBase ? say(.figureOfCost, name) : say(.figureOfDifference, name, beside)
    return DocumentFigure(
      name: "drivers-\(option.name)", title: title,
      description: zip(told, cells).map { say(.bar, $0.label.capitalisingFirst, $1.text) }.joined(separator: " "),
      chart: .bars(.init(unit: say(.unit), bars: told.map { .init(label: $0.label, value: $0.share.value * 100) })),
      data: table.titled(title, in: say(.unit)))
  }

  /// What a share may be, of a whole.
  private func interval(_ share: Figure) -> DocumentTable.Cell {
    guard let interval = share.interval else { return .range(NumberText.meaningless) }
    let ends = [interval.lowerBound, interval.upperBound].map { end in
      Figure(min(max(end, 0), 1), standardError: share.standardError)
    }
    return numbers.rangeCell(ends[0], ends[1], in: 0.01, maximumDecimals: 0)
  }

  private func label(_ input: Int) -> String {
    BoxWords(inputs: lived.inputs, language: language, segments: base.segments).name(of: lived.inputs[input])
  }

  private func say(_ text: DriverText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
