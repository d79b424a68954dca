internal import Experiments
internal import YouthCare

extension Summary {
  /// The objectives of the region, in the first and the last budget year.
  var goals: Document.Section {
    Document.Section([.heading(say(.goalsHeading)), .table(goalsTable), .paragraph(say(.goalsNote))])
  }

  /// Their table.
  var goalsTable: DocumentTable {
    let all = calendar.years
    let years = all.count > 1 ? [all[0], all[all.count - 1]] : all
    var rows = DocumentTable([say(.goal), say(.betterIf)] + years.map { "\($0)" })
    for objective in table.objectives.objectives {
      let figures = years.map { table.objectives.estimate(objective, over: .year($0))?.figure }
      guard figures.contains(where: { $0 != nil }) else { continue }
      let words = ObjectiveText(
        objective, upTo: figures.compactMap { $0.map { abs($0.value) } }.max() ?? 0, in: language)
      rows.add(words.label, [.word(words.direction)] + figures.map { words.cell($0) })
    }
    return rows.roundedAlike(.rows, by: numbers)
  }
}
