public import Experiments
public import YouthCare

/// What experts think of a scenario's numbers, as a file that extends it: to be run as it is, or to be copied from.
///
/// Each number stands with its three quantiles and as what is remembered, not found: a judgement is no fact. Who judged
/// isn't in it.
public struct ElicitedFile: Sendable {
  private let numbers: [ElicitedNumber]
  private let scenario: Scenario
  private let path: String
  private let date: CalendarDate
  private let language: Language

  /// A file on numbers of a scenario.
  ///
  /// - Parameters:
  ///   - path: the scenario's file, as seen from this one.
  ///   - date: the day on which experts judged.
  public init(
    _ numbers: [ElicitedNumber], of scenario: Scenario, at path: String, on date: CalendarDate, in language: Language
  ) {
    self.numbers = numbers
    self.scenario = scenario
    self.path = path
    self.date = date
    self.language = language
  }

  /// Its text.
  public var text: String {
    let count = numbers.count
    let head = LocalizedText(
      nl: "# \(count == 1 ? "1 getal" : "\(count) getallen") naar het oordeel van experts, samen met gelijk gewicht "
        + "(lineaire pool); zonder namen.\n"
        + "# Reken dit bestand door zoals het is, of neem er regels uit over.\n",
      en: "# \(count == 1 ? "1 number as experts judge it" : "\(count) numbers as experts judge them"), "
        + "pooled with equal weights (linear pool); without names.\n"
        + "# Run this file as it is, or copy lines from it.\n")
    let title = LocalizedText(
      nl: "\(scenario.title.nl), naar het oordeel van experts", en: "\(scenario.title.en), as experts judge")
    var lines = [
      "title: {nl: \(YAMLText.quoted(title.nl)), en: \(YAMLText.quoted(title.en))}",
      "extends: \(YAMLText.quoted(path))",
    ]
    if scenario.differs != nil {
      lines.append("differs: {nl: \"getallen naar het oordeel van experts\", en: \"numbers as experts judge them\"}")
    }
    var tree = Branch()
    for number in numbers {
      for address in number.asked.addresses { tree.put(value(of: number), at: address.keys[...]) }
    }
    return head.text(in: language) + (lines + tree.lines(indent: 0)).joined(separator: "\n") + "\n"
  }

  private func value(of number: ElicitedNumber) -> String {
    let unit = number.asked.unit == .days ? " days" : ""
    let quantiles = zip(ElicitationSheet.quantiles, number.quantiles).map { "\($0): \(CSVText.number($1))\(unit)" }
    let count = number.pool.experts.count
    let source = LocalizedText(
      nl: count == 1 ? "oordeel van één expert" : "oordeel van \(count) experts, samen met gelijk gewicht",
      en: count == 1 ? "judgement of one expert" : "judgement of \(count) experts, pooled with equal weights")
    let evidence = [
      "evidence: \(StatedEvidence.Grade.memory.rawValue)", "source: \(YAMLText.quoted(source.text(in: language)))",
      "date: \(date)",
    ]
    return "{\((quantiles + evidence).joined(separator: ", "))}"
  }

  /// A mapping that is put together key by key, in the order in which keys come.
  private struct Branch {
    private var keys: [String] = []
    private var branches: [String: Branch] = [:]
    private var value: String?

    mutating func put(_ value: String, at path: ArraySlice<String>) {
      guard let key = path.first else { return self.value = value }
      if branches[key] == nil { keys.append(key) }
      branches[key, default: Branch()].put(value, at: path.dropFirst())
    }

    func lines(indent: Int) -> [String] {
      keys.flatMap { key in
        let branch = branches[key] ?? Branch()
        let start = String(repeating: " ", count: indent) + YAMLText.key(key) + ":"
        return branch.value.map { ["\(start) \($0)"] } ?? [start] + branch.lines(indent: indent + 2)
      }
    }
  }
}
