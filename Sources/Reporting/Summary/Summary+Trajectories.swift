internal import Experiments
internal import YouthCare

extension Summary {
  /// Contracts of one segment that pay by trajectory, from one month on.
  private struct Priced {
    let label: String
    let segment: Int
    let phases: [ContractPhase]

    var prices: [Double] { phases.map(\.terms.trajectoryPrice) }
    var mean: Double {
      let starts = phases.map(\.terms.year.starts)
      let sum = starts.reduce(0, +)
      return sum > 0 ? zip(starts, prices).reduce(0) { $0 + $1.0 * $1.1 } / sum : 0
    }
    var ratios: [Double] { phases.compactMap(\.tariffRatios.first?.ratio) }
  }

  private var priced: [Priced] {
    let phases = projection.ensemble.phases.filter { $0.terms.trajectoryPrice > 0 }
    return scenario.segments.indices.flatMap { segment in
      let own = phases.filter { $0.segment == segment }
      return Set(own.map(\.firstMonth)).sorted().map { month in
        let held = own.filter { $0.firstMonth == month }
        let label = held[0].dated(scenario.segments[segment].label(in: language), calendar, in: language)
        return Priced(label: label, segment: segment, phases: held)
      }
    }
  }

  /// What contracts pay for a trajectory, and what it does to pass over to that; nothing where none does.
  var trajectories: Document.Section? {
    let priced = priced
    guard !priced.isEmpty else { return nil }
    let headings: [Texts] = [
      .segmentHeading, .trajectoryContracts, .trajectoryLowest, .trajectoryMean, .trajectoryHighest, .trajectoryMargin,
    ]
    var rows = DocumentTable(headings.map { say($0) })
    func euros(_ price: Double?) -> String { numbers.exact(price ?? 0, maximumDecimals: 0) }
    for group in priced {
      rows.add(
        group.label,
        numbers: [
          numbers.count(group.phases.count), euros(group.prices.min()), euros(group.mean), euros(group.prices.max()),
          range(of: group.ratios),
        ])
    }
    return Document.Section(
      [.heading(say(.trajectoryHeading)), .table(rows), .paragraph(say(.trajectoryNote))]
        + [bulge(priced)].compactMap(\.self))
  }

  /// Why the first years cost more where care was paid by hours or days before, and stays so until it ends.
  private func bulge(_ priced: [Priced]) -> Document.Block? {
    let passing = priced.flatMap(\.phases).filter { phase in
      let before = phase.previous.terms.model
      let paidByDay = [BillableFact.dayOfCare(intensity: 1), .monthOfCare(intensity: 1)].contains {
        before.payment(for: $0) > 0
      }
      return paidByDay && phase.terms.terms.transition == .termsOfStart
        && phase.terms.terms.model.payment(for: .trajectoryStarted) > 0
    }
    guard let first = passing.first else { return nil }
    let segments = Set(passing.map(\.segment)).sorted().map { scenario.segments[$0].id }
    let share = first.terms.terms.model.payment(for: .trajectoryStarted) / first.terms.trajectoryPrice
    return .paragraph(say(.trajectoryBulge, segments.joined(separator: ", "), numbers.percentage(exact: share)))
  }

  /// Contracts whose tariff is so far above cost that it is no usual margin, by segment.
  var oddMargins: Document.Section? {
    let odd = projection.ensemble.phases.filter { ($0.tariffRatios.first?.ratio ?? 1) > ProviderCost.oddMargin }
    let notes = scenario.segments.indices.compactMap { segment -> Document.Block? in
      let own = odd.filter { $0.segment == segment }
      guard !own.isEmpty else { return nil }
      return .paragraph(
        say(
          .oddMargin, scenario.segments[segment].label(in: language), numbers.count(Set(own.map(\.contract)).count),
          range(of: own.compactMap(\.tariffRatios.first?.ratio)), numbers.percentage(exact: ProviderCost.oddMargin)))
    }
    return notes.isEmpty ? nil : Document.Section(notes)
  }

  private func range(of shares: [Double]) -> String {
    let ends = [shares.min(), shares.max()].map { numbers.percentage(exact: $0 ?? 0) }
    return ends[0] == ends[1] ? ends[0] : say(.range, ends[0], ends[1])
  }
}
