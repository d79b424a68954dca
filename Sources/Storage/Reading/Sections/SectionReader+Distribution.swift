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
    let families = DistributionFamily.all.map(\.name)
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
    guard let known = DistributionFamily.all.first(where: { $0.name == name }) else {
      report(misread(.badChoice("family", name, families), "family", name), at: family.value.place)
      return nil
    }
    let keys = DistributionFamily.section.keys.filter { $0.key == "family" || known.keys.contains($0.key) }
    let faultsBefore = reading.faults.count
    guard
      let reader = SectionReader(
        entry.value, FormatSection(entry.key, keys), subject: LocalizedText(entry.key), address: address,
        place: entry.place,
        isComplete: isComplete, reading: reading)
    else { return nil }
    let distribution = reader.distribution(known)
    guard reading.faults.count > faultsBefore else { return distribution }
    reading.leaveUnread(entry.place)
    return nil
  }

  private func distribution(_ family: DistributionFamily) -> Distribution? {
    let stated = family.parameters.filter { isStated($0.key) }
    // The numbers are looked at even where they don't go together: every fault in one go.
    let values = stated.map { parameter in
      (parameter: parameter, values: parameter.isList ? numbers(parameter.key) : number(parameter.key).map { [$0] })
    }
    let keys = Set(stated.map(\.key))
    guard family.forms.contains(where: { Set($0.parameters.map(\.key)) == keys }) else {
      if family.forms.count == 1, let form = family.forms.first {
        for parameter in form.parameters { require(parameter.key) }
      } else if isComplete {
        let isInherited = Set(stated.map { place(of: $0.key).file }).count > 1
        report(.mixedNumbers(family, stated: stated.map(\.key), isInherited: isInherited), at: place)
      }
      return nil
    }
    if let shares = values.first(where: { $0.parameter.key == "shares" })?.values {
      let sum = shares.reduce(0, +)
      if abs(sum - 1) > 0.0101 {
        report(.scenario(.sharesDontAddUp("shares", sum)), at: place(of: "shares"))
        return nil
      }
    }
    let read = values.compactMap { parameter, values in values.map { (parameter: parameter, values: $0) } }
    guard read.count == stated.count else { return nil }
    do {
      let statement = Distribution.Statement(family: family.name, read)
      let distribution = try Distribution(statement)
      record("family", family.name)
      for number in statement.numbers { record(number.key, number.value) }
      return distribution
    } catch {
      report(.badDistribution(family.name, error), at: place(of: error))
      return nil
    }
  }

  private func place(of error: DistributionError) -> Place {
    switch error {
    case .notFinite(let parameter, _), .outOfRange(let parameter, _, _):
      if let index = parameter.index, case .list(let nodes)? = entry(parameter.key)?.value.content {
        return nodes[index].place
      }
      return valuePlace(of: parameter.key)
    case .edgeCount: return place(of: "edges")
    case .noWeights, .weightsAreZero: return place(of: "shares")
    }
  }
}
