internal import YouthCare

/// Holds the contracts of a scenario against each other: tasks that span several, room that moves between them, and
/// changes of terms at one date.
struct ContractCheck {
  let segments: [Segment]
  /// The contract, or `nil` where it couldn't be read.
  let contract: ContractPeriod?
  /// The terms that stand in the file, by whose they are.
  let terms: [PlacedTerms]
  let reading: Reading

  func run() {
    for placed in terms where placed.isSound {
      TermsCheck(placed: placed, segments: segments, contract: contract, reading: reading).run()
    }
    checkDates()
    guard terms.allSatisfy(\.isSound) else { return }
    for placed in terms {
      TermsCheck(placed: placed, segments: segments, contract: contract, reading: reading).checkIntroduction()
    }
    for day in [-Double.infinity] + changes.map(\.from) {
      let contracts = contracts(on: day)
      checkTasks(contracts)
      checkReallocation(contracts)
    }
  }

  /// The changes of terms whose date is known, in the order of the file.
  private var changes: [(from: Double, date: Place, placed: PlacedTerms)] {
    terms.compactMap { placed in
      switch placed.role {
      case .change(let from, let place): from.map { ($0, place, placed) }
      case .segment, .observed, .provider: nil
      }
    }
  }

  /// Reports a second change of a segment's terms on one day: neither can be said to come last.
  private func checkDates() {
    var seen: Set<[Double]> = []
    for (from, date, placed) in changes {
      for position in Set(placed.segments).sorted() where !seen.insert([from, Double(position)]).inserted {
        reading.report(.contract(.twoChangesOfTerms(segments[position].id)), at: date)
      }
    }
  }

  /// The terms of every provider's contract on a day.
  private func contracts(on day: Double) -> [(segment: Int, placed: PlacedTerms)] {
    let changes = changes.filter { $0.from <= day }.enumerated()
      .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element.placed)
    return segments.indices.flatMap { position in
      let ofSegment = terms.filter { $0.segments.contains(position) }
      return segments[position].providers.indices.compactMap { provider -> (Int, PlacedTerms)? in
        let change = changes.last { $0.segments.contains(position) }
        let own = ofSegment.first { if case .provider(provider) = $0.role { true } else { false } }
        let common = ofSegment.first { if case .segment = $0.role { true } else { false } }
        return (change ?? own ?? common).map { (position, $0) }
      }
    }
  }

  // MARK: - Several contracts at once

  private func checkTasks(_ contracts: [(segment: Int, placed: PlacedTerms)]) {
    let tasks = Dictionary(grouping: contracts.filter { $0.placed.terms.task != nil }) { $0.placed.terms.task ?? "" }
    for (task, members) in tasks {
      if members.count == 1, let only = members.first {
        reading.report(.contract(.taskOfOneContract(task)), at: only.placed.reader.place(of: "task"))
      }
      guard let first = members.first else { continue }
      for other in members.dropFirst() where other.placed.terms.postCalculation != first.placed.terms.postCalculation {
        let keys = [first, other].map { $0.placed.reader.place(of: "post_calculation") }
        reading.report(
          .contract(.differentSettlement(task, segments[first.segment].id, segments[other.segment].id)),
          at: Place.toMend(keys))
      }
    }
  }

  private func checkReallocation(_ contracts: [(segment: Int, placed: PlacedTerms)]) {
    let sharing = contracts.filter { $0.placed.terms.ceiling?.overDelivery == .reallocate }
    guard sharing.count == 1, let only = sharing.first else { return }
    reading.report(
      .contract(.noOtherReallocation(segments[only.segment].id)),
      at: only.placed.place(of: "over_delivery", in: "ceiling"))
  }
}
