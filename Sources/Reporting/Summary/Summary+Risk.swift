internal import Experiments
internal import YouthCare

extension Summary {
  /// What the municipality pays more where things turn out higher, contract by contract, under their terms in words.
  ///
  /// Derived from the rules, not simulated: these figures have no Monte Carlo error.
  var risks: Document.Section? {
    guard let (table, unit) = riskTable else { return nil }
    return Document.Section([
      .heading(say(.riskHeading, unit.name.text(in: language))), .table(table), .paragraph(riskNote),
    ])
  }

  /// How its figures came about.
  var riskNote: String { ([say(.riskNote)] + [startYear].compactMap(\.self)).joined(separator: " ") }

  /// Its table, and the unit of its amounts.
  var riskTable: (table: DocumentTable, unit: MoneyUnit)? {
    let groups = ContractGroup.groups(of: projection.ensemble.phases, in: scenario, language)
    guard !groups.isEmpty else { return nil }
    let unit: MoneyUnit = groups.contains { $0.expectedPayment >= 1e4 } ? .thousand : .euro
    var table = DocumentTable(
      [say(.segmentHeading), say(.expectedPayment)]
        + [Texts.volume, .stay, .intensity, .severity].flatMap { [say($0), say(.percent)] })
    var told: [String] = []
    for words in groups.map(\.words) where !told.contains(words) {
      told.append(words)
      table.addNote(words)
      for group in groups where group.words == words {
        table.add(
          "  " + group.label,
          [whole(group.expectedPayment, in: unit)] + cells(group.exposures, of: group, in: unit))
        if let limited = group.exposuresInPlaces {
          table.add("    " + say(.inThesePlaces), [.number("")] + cells(limited, of: group, in: unit))
        }
      }
    }
    return (table.roundedAlike(.columns, by: numbers), unit)
  }

  private var startYear: String? {
    scenario.startYearSentence(projection.ensemble.balance, in: language)
  }

  private func cells(_ exposures: [Double], of group: ContractGroup, in unit: MoneyUnit) -> [DocumentTable.Cell] {
    exposures.flatMap { euros in
      [
        whole(euros, in: unit), numbers.percentageCell(Figure(euros / group.expectedPayment, standardError: 0)),
      ]
    }
  }

  private func whole(_ euros: Double, in unit: MoneyUnit) -> DocumentTable.Cell {
    numbers.exactCell(euros, in: unit.euros, maximumDecimals: 0)
  }

  /// Contracts whose tariff is so low that the legal duty of real prices is in doubt.
  var lowTariffs: Document.Section? {
    var notes: [(year: String, percent: String, labels: [String])] = []
    for group in ContractGroup.groups(of: projection.ensemble.phases, in: scenario, language) {
      guard let low = group.lowTariff else { continue }
      let (year, percent) = ("\(low.year)", numbers.percentage(exact: low.ratio))
      if let index = notes.firstIndex(where: { $0.year == year && $0.percent == percent }) {
        notes[index].labels.append(group.label)
      } else {
        notes.append((year, percent, [group.label]))
      }
    }
    let floor = numbers.percentage(exact: ProviderCost.legalFloor)
    guard !notes.isEmpty else { return nil }
    return Document.Section(
      notes.map { note in
        .paragraph(say(.belowLegalFloor, note.labels.joined(separator: ", "), note.year, note.percent, floor))
      })
  }
}
