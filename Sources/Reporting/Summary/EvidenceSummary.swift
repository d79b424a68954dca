internal import Experiments
internal import YouthCare

/// Where the numbers of a scenario come from: how many of each grade, and which placeholders weigh most.
///
/// MODEL.md, V4.
///
/// The weight of a number is what a year in balance costs more or less if it were a tenth higher, with all that follows
/// from it solved anew: no simulation, so no waits, and nothing of what only behaviour or a steering loop works with.
/// Without a weight are shares that have to add to 1, numbers of distributions that make none, and lists.
struct EvidenceSummary {
  /// How many placeholders are named, and numbers without evidence.
  static let limit = 10

  let scenario: Scenario
  let language: Language
  /// What numbers are called; without them they are told by where they stand.
  var names: NumberNames?

  /// The count and the placeholders; `nil` where no number says where it comes from.
  var section: Document.Section? {
    let statements = scenario.statements
    guard statements.hasEvidence else { return nil }
    let numbers = NumberText(language)
    let counts = StatedEvidence.Grade.allCases.map { numbers.count(statements.count(of: $0)) }
    let sentence = Texts.evidenceCount.text(
      in: language,
      filledWith: [numbers.count(statements.numbers.count)] + counts + [numbers.count(statements.count(of: nil))])
    var blocks: [Document.Block] = [
      .heading(Texts.evidenceHeading.text(in: language)), .paragraph(sentence),
    ]
    let bare = statements.numbers.filter { $0.evidence == nil }.map { name(of: $0.address) }
    if !bare.isEmpty {
      let rest = bare.count - Self.limit
      let named = bare.prefix(Self.limit).joined(separator: names == nil ? ", " : "; ")
      blocks.append(
        .paragraph(
          rest > 0
            ? Texts.withoutEvidenceAndMore.text(in: language, named, numbers.count(rest))
            : Texts.withoutEvidence.text(in: language, named)))
    }
    let placeholders = heaviest
    if !placeholders.isEmpty {
      let unit = MoneyUnit(fitting: placeholders.compactMap { $0.weight.map(abs) }.max() ?? 0)
      var table = DocumentTable([
        Texts.heaviestPlaceholders.text(in: language),
        Texts.tenthHigher.text(in: language, unit.name.text(in: language)),
      ])
      for (address, weight) in placeholders {
        table.add(
          name(of: address),
          numbers: [weight.map { numbers.fixed($0 / unit.euros, decimals: 1) } ?? NumberText.meaningless])
      }
      blocks += [.table(table), .paragraph(Texts.notWeighed.text(in: language))]
    }
    return Document.Section(blocks)
  }

  private func name(of address: Address) -> String { names?.located(at: address) ?? "\(address)" }

  /// The placeholders that weigh most, the heaviest first; of equal ones, the first of the file.
  private var heaviest: [(address: Address, weight: Double?)] {
    guard scenario.yearlyCostInBalance != nil else { return [] }
    let weights = NumberWeights(scenario)
    let all = scenario.statements.numbers.filter { $0.evidence?.grade == .placeholder }.map { number in
      (address: number.address, weight: weights.weight(of: number.address))
    }
    let ranked = all.enumerated().sorted { left, right in
      (abs(right.element.weight ?? 0), left.offset) < (abs(left.element.weight ?? 0), right.offset)
    }
    return ranked.prefix(Self.limit).map(\.element)
  }
}
