internal import Sampling
internal import YouthCare

extension SectionReader {
  /// The distribution behind a key, or `nil` (and a fault, if something is there).
  func distribution(_ key: String) -> Distribution? {
    guard let entry = entry(key) else { return nil }
    return distribution(entry, at: address.appending(key))
  }

  /// A distribution by its family and the numbers that the family takes.
  func distribution(_ entry: SourceEntry, at address: Address) -> Distribution? {
    let families = DistributionForm.all.map(\.family)
    guard entry.value.entries != nil else {
      report(.expectedDistribution(entry.key, entry.value.scalar), at: entry.place)
      return nil
    }
    guard let family = entry.value.entry("family") else {
      report(.missingFamily(entry.key, families), at: entry.place)
      return nil
    }
    guard let name = family.value.scalar else {
      report(family.value.isNull ? .noValue("family") : .expectedScalar("family"), at: family.place)
      return nil
    }
    guard let form = DistributionForm.all.first(where: { $0.family == name }) else {
      report(misread(.badChoice("family", name, families), "family", name), at: family.value.place)
      return nil
    }
    let keys = DistributionForm.section.keys.filter { $0.key == "family" || form.keys.contains($0.key) }
    let faultsBefore = reading.faults.count
    guard
      let reader = SectionReader(
        entry.value, FormatSection(entry.key, keys), subject: LocalizedText(entry.key), address: address,
        place: entry.place,
        isComplete: isComplete, reading: reading)
    else { return nil }
    let distribution = reader.distribution(form)
    guard reading.faults.count > faultsBefore else { return distribution }
    reading.leaveUnread(entry.place)
    return nil
  }

  private func distribution(_ form: DistributionForm) -> Distribution? {
    let stated = form.keys.filter(isStated)
    // The numbers are looked at even where they don't go together: every fault in one go.
    var numbers: [String: Double] = [:]
    for key in stated where key != "edges" && key != "shares" { numbers[key] = number(key) }
    let edges = stated.contains("edges") ? self.numbers("edges") : nil
    let shares = stated.contains("shares") ? self.numbers("shares") : nil
    guard form.alternatives.contains(where: { Set($0) == Set(stated) }) else {
      if form.alternatives.count == 1, let alternative = form.alternatives.first {
        for key in alternative { require(key) }
      } else if isComplete {
        let isInherited = Set(stated.map { place(of: $0).file }).count > 1
        report(.mixedNumbers(form, stated: stated, isInherited: isInherited), at: place)
      }
      return nil
    }
    if let shares {
      let sum = shares.reduce(0, +)
      if abs(sum - 1) > 0.0101 {
        report(.scenario(.sharesDontAddUp("shares", sum)), at: place(of: "shares"))
        return nil
      }
    }
    guard numbers.count == stated.count || (edges != nil && shares != nil) else { return nil }
    do {
      let statement =
        form.family == "empirical"
        ? Distribution.Statement.empirical(edges: edges ?? [], weights: shares ?? [])
        : Distribution.Statement(
          family: form.family, numbers: stated.map { .init(key: $0, value: numbers[$0] ?? .nan) })
      let distribution = try Distribution(statement)
      record("family", form.family)
      for number in statement.numbers { record(number.key, number.value) }
      return distribution
    } catch {
      report(.badDistribution(form.family, error), at: place(of: error, in: edges))
      return nil
    }
  }

  private func place(of error: DistributionError, in edges: [Double]?) -> Place {
    switch error {
    case .notFinite(let parameter, _), .outOfRange(let parameter, _, _):
      if case .edge(let index) = parameter, case .list(let nodes)? = entry("edges")?.value.content {
        return nodes[index].place
      }
      return valuePlace(of: parameter.key)
    case .edgeCount: return place(of: "edges")
    case .noWeights, .weightsAreZero: return place(of: "shares")
    }
  }
}
