internal import YouthCare

extension SectionReader {
  /// The most futures that a file may name: each is run whole.
  private static let futureLimit = 12
  /// What a command asks for to run none of them.
  private static let reserved = "none"

  /// The futures that a file names, as far as they can be read before what differs in them is.
  func futures() -> [StatedFuture] {
    let kind = LocalizedText(nl: "toekomsten", en: "futures")
    guard let entries = named("futures", of: kind) else { return [] }
    guard entries.count <= Self.futureLimit else {
      reportTooMany("futures", entries.count, limit: Self.futureLimit)
      return []
    }
    let futures = entries.compactMap { entry in entry.value.isNull ? nil : future(entry) }
    if futures.count == entries.count { checkWeights(futures) }
    return futures
  }

  private func future(_ entry: SourceEntry) -> StatedFuture? {
    let isName =
      !entry.key.isEmpty && entry.key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
    if !isName || entry.key == Self.reserved { report(.uncertainty(.badFutureName(entry.key)), at: entry.place) }
    guard let all = entry.value.entries else {
      report(.expectedMapping(entry.key, keys: ScenarioFormat.future.names + ["changes"]), at: entry.place)
      return nil
    }
    let own = all.filter { ScenarioFormat.future.names.contains($0.key) }
    for other in all where ScenarioFormat.notInFuture.contains(other.key) {
      report(.uncertainty(.notInFuture(other.key)), at: other.place)
    }
    guard
      let reader = SectionReader(
        SourceNode(content: .mapping(own), place: entry.value.place), ScenarioFormat.future,
        subject: LocalizedText(entry.key), address: address.appending("futures", entry.key), place: entry.place,
        isComplete: isComplete, reading: reading)
    else { return nil }
    reader.require("title")
    let weight = reader.number("weight")
    guard let title = reader.text("title"), let named = reader.entry("title") else { return nil }
    var differs = named
    differs.key = "differs"
    let differences = all.filter { !ScenarioFormat.notInFuture.contains($0.key) && $0.key != "weight" } + [differs]
    return StatedFuture(
      name: entry.key, title: title, weight: weight, place: entry.place,
      differences: SourceNode(content: .mapping(differences), place: entry.place).withUncertaintyAsGroup())
  }

  /// Tells weights that some futures have and others don't, or that don't add to 1.
  private func checkWeights(_ futures: [StatedFuture]) {
    let weights = futures.compactMap(\.weight)
    if weights.isEmpty { return }
    guard weights.count == futures.count else {
      for future in futures where future.weight == nil {
        report(.uncertainty(.futureWithoutWeight(future.name)), at: future.place)
      }
      return
    }
    let sum = weights.reduce(0, +)
    if abs(sum - 1) > 1e-6 { report(.uncertainty(.weightsDontAddUp(sum)), at: place(of: "futures")) }
  }
}
