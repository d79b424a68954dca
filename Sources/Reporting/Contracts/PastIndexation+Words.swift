internal import YouthCare

extension PastIndexation {
  /// From which year prices were indexed, by how much, and where each index comes from.
  func sentence(in language: Language) -> String {
    let numbers = NumberText(language)
    func percent(_ share: Double) -> String { numbers.percentage(exact: share, maximumDecimals: 2) }
    guard !steps.isEmpty else { return Texts.pricesOfFirstYear.text(in: language, "\(level)") }
    // Years in a row with one index are one item.
    var runs: [(first: Step, last: Step)] = []
    for step in steps {
      if let run = runs.last, run.last.index == step.index, run.last.basis == step.basis {
        runs[runs.count - 1].last = step
      } else {
        runs.append((step, step))
      }
    }
    let items = runs.map { first, last in
      let basis = first.basis.word.text(in: language)
      return first == last
        ? Texts.indexOfYear.text(in: language, percent(first.index), "\(first.year)", basis)
        : Texts.indexOfYears.text(in: language, percent(first.index), "\(first.year)", "\(last.year)", basis)
    }
    return Texts.indexedPrices.text(
      in: language, "\(level)", percent(factor - 1), "\(start)", items.joined(separator: ", "))
  }
}

extension PastIndexation.Basis {
  fileprivate var word: Texts {
    switch self {
    case .stated: .indexStated
    case .found: .indexFound
    case .assumed: .indexAssumed
    }
  }
}
