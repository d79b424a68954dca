internal import Experiments
internal import YouthCare

extension Summary {
  /// What the municipality's control loop saw and did by budget year; nothing where there is no loop.
  var control: Document.Section? {
    guard let loop = scenario.control, let sums = projection.ensemble.control else { return nil }
    let columns = columns(of: loop)
    let unit = MoneyUnit(
      fitting: calendar.years.map { sums.figure(.supplementary, in: $0).value }.max() ?? 0)
    var table = DocumentTable(
      [say(.budgetYear)]
        + columns.map {
          $0.item == .supplementary ? say($0.heading, unit.name.text(in: language)) : say($0.heading)
        })
    for year in calendar.years {
      let cells = columns.map { column -> DocumentTable.Cell in
        let figure = sums.figure(column.item, in: year)
        switch column.item {
        case .alarm: return numbers.probabilityCell(figure)
        case .stoppedMonths, .strictMonths, .cuts: return numbers.cell(figure)
        case .tariffFactor: return numbers.cell(figure, maximumDecimals: 3)
        case .supplementary: return numbers.cell(figure, in: unit.euros)
        }
      }
      let hasBudget = scenario.budget?.cents(for: year, in: calendar) != nil
      table.add("\(year)", hasBudget ? cells : cells.map { _ in .number(NumberText.meaningless) })
    }
    let margin = numbers.percentage(exact: loop.alarm)
    var sentences = [say(.controlOn, margin, words(for: loop))]
    if loop.supplementary > 0 {
      sentences.append(say(.controlCouncil, numbers.percentage(exact: loop.supplementary)))
    }
    return Document.Section([
      .heading(say(.controlHeading)), .paragraph(sentences.joined(separator: " ")),
      .table(table.roundedAlike(.columns, by: numbers)),
    ])
  }

  private func columns(of loop: ControlLoop) -> [(item: ControlItem, heading: Texts)] {
    var columns: [(item: ControlItem, heading: Texts)] = [(.alarm, .controlAlarm)]
    switch loop.action {
    case .none: break
    case .intakeStop: columns.append((.stoppedMonths, .controlStopped))
    case .stricterAccess: columns.append((.strictMonths, .controlStrict))
    case .tariffCut: columns += [(.cuts, .controlCuts), (.tariffFactor, .controlTariff)]
    }
    if loop.supplementary > 0 { columns.append((.supplementary, .controlSupplementary)) }
    return columns
  }

  private func words(for loop: ControlLoop) -> String {
    switch loop.action {
    case .none: say(.controlNothing)
    case .intakeStop: say(.controlStop)
    case .stricterAccess: say(.controlStricter, numbers.exact(loop.strictnessStep))
    case .tariffCut: say(.controlCut, numbers.percentage(exact: loop.tariffCut))
    }
  }
}
