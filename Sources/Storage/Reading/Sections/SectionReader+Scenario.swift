internal import YouthCare

extension SectionReader {
  /// The whole scenario; after a fault what could be read of it.
  ///
  /// - Parameters:
  ///   - name: the scenario's name.
  ///   - extendsAnother: whether its file extends another.
  ///   - baseline: under whose terms the region's data were observed.
  ///   - models: the funding models that the file can name.
  func scenario(
    named name: String, extendsAnother: Bool, _ baseline: SourceBaseline, _ models: [any FundingModel.Type],
    _ overlays: [any Overlay.Type]
  ) -> Scenario {
    let (title, question, source, differs) = header(extendsAnother: extendsAnother)
    let reasons = UnusualReasons(self)
    require("contract")
    let contractReader = mapping("contract", ScenarioFormat.contract)
    // Lengths in months need the calendar, even where the rest of the contract has faults.
    if contractReader?.entry("calendar")?.value.scalar == "uniform" { reading.daysPerYear = 365 }
    let (contract, hasContract) = contractReader?.contractPeriod() ?? (.unread, false)
    let budget = mapping("budget", ScenarioFormat.budget)?.budget()
    let otherCosts = otherCosts()
    require("segments")
    let readers = segmentReaders()
    let ids = readers.map(\.subject.en)
    let control = controlLoop(among: ids)
    let materialControl = materialControl()
    let region = mapping("region", ScenarioFormat.region)?.region()
    if region == nil { recordDefaults(of: Region.parameters, Region(), for: "region") }
    let behaviour = behaviour(materialControl)
    var municipalCost = MunicipalCost()
    read("municipal_cost", ScenarioFormat.municipalCost, MunicipalCost.parameters, into: &municipalCost)
    let observedIndexation = observedIndexation(baseline)
    if let observedIndexation, hasContract, observedIndexation != contract.indexationTerms {
      record("observed_indexation.share", observedIndexation.share)
      record("observed_indexation.true_up", observedIndexation.trueUp.rawValue)
    }
    checkDefaults(of: readers)
    let termsReader = TermsReader(models: models, overlays: overlays, ids: ids)
    let dates = hasContract && contract.isDatable ? contract : nil
    var segments = readers.enumerated().map { $0.element.segment(at: $0.offset, termsReader, dates) }
    for (position, reader) in readers.enumerated() { segments[position].routes = reader.routes(among: ids) }
    let changes = changes(ChangeReader(segments: segments, contract: dates, terms: termsReader))
    reading.futures = futures()
    reading.reportOrphans()
    var scenario = Scenario(name: name, title: title ?? LocalizedText(name), contract: contract, segments: segments)
    scenario.question = question ?? scenario.title
    scenario.source = source ?? scenario.source
    scenario.differs = differs
    scenario.budget = budget
    scenario.otherCosts = otherCosts
    scenario.region = region ?? Region()
    scenario.changes = changes.dated
    scenario.fundingChanges = changes.funding
    scenario.behaviour = behaviour
    scenario.municipalCost = municipalCost
    scenario.control = control
    scenario.materialControl = materialControl
    scenario.observedIndexation = observedIndexation
    scenario.baseline = baseline.regime
    scenario.uncertainty = uncertainty()
    scenario.accountability = accountability(of: scenario)
    let places = ScenarioPlaces(root: self, segments: readers, reading: reading)
    scenario.statements = places.statements
    reading.reportIdleSpreads(root: self, segments: readers, scenario)
    places.check(&scenario, reasons)
    return scenario
  }

  /// How prices followed the index when the region's data were observed, or `nil` where that is as the file says.
  private func observedIndexation(_ baseline: SourceBaseline) -> IndexationTerms? {
    // What else stands in that contract is read with the rest.
    guard let node = baseline.indexation else { return nil }
    return SectionReader(
      node, ScenarioFormat.contract, subject: LocalizedText("contract"), address: Address(["contract"]),
      place: node.place,
      isComplete: false, reading: reading)?.indexationTerms()
  }

  /// The changes of numbers, and those of contracts' terms.
  private func changes(_ reader: ChangeReader) -> (dated: [DatedChange], funding: [FundingChange]) {
    var result: (dated: [DatedChange], funding: [FundingChange]) = ([], [])
    let hasSegments = !reader.segments.isEmpty
    for entry in named("changes", of: LocalizedText(nl: "wijzigingen", en: "changes")) ?? [] where hasSegments {
      guard let change = child(entry, of: "changes", ScenarioFormat.change) else { continue }
      if change.entry("parameter")?.value.scalar == ScenarioFormat.changeOfFunding {
        if let funding = reader.fundingChange(change, name: entry.key) { result.funding.append(funding) }
      } else if let dated = reader.change(change, name: entry.key) {
        result.dated.append(dated)
      }
    }
    return result
  }

  private func header(extendsAnother: Bool) -> (LocalizedText?, LocalizedText?, LocalizedText?, LocalizedText?) {
    for key in ["title", "question", "source"] { require(key) }
    if !extendsAnother, isStated("differs") {
      report(.differsFromNothing, at: place(of: "differs"))
    }
    let texts = ["title", "question", "source", "differs"].map { key in
      let text = text(key)
      if let text { record(key, text) }
      return text
    }
    if let entry = entry("compared_with"), let name = scalar("compared_with") {
      if name.allSatisfy(\.isWhitespace) {
        report(.noValue("compared_with"), at: entry.place)
      } else {
        reading.record("compared_with", name, isText: true)
        reading.compared = Reading.NamedFile(name: name, place: entry.value.place)
      }
    }
    return (texts[0], texts[1], texts[2], texts[3])
  }

  /// Looks at what the region states for all segments: its keys, kinds and ranges. Sums and what is missing are looked
  /// at once a segment has completed them.
  private func checkDefaults(of segments: [SectionReader]) {
    guard
      let defaults = SectionReader(
        SourceNode(content: .mapping(ScenarioFormat.sharedKeys.compactMap { entry($0.key) }), place: place),
        FormatSection("", ScenarioFormat.sharedKeys), subject: subject, address: Address(), place: place,
        isComplete: false,
        reading: reading)
    else { return }
    let severities = defaults.severities()
    _ = defaults.referrers()
    _ = defaults.urgency()
    _ = defaults.dropOut(severities, areNamed: defaults.isStated("severity"))
    _ = defaults.outsideContract(in: .ambulatory, severities, areNamed: defaults.isStated("severity"))
    _ = defaults.reEntry()
    _ = defaults.access(AccessNames(referrers: segments.flatMap(\.referrerNames), ids: segments.map(\.subject.en)))
    _ = defaults.waitingFeedback()
    _ = defaults.suppliers()
    _ = defaults.partnership(isOn: false)
    _ = defaults.workforce()
    _ = defaults.failure()
    if let entry = entry("demand") {
      let demand = SectionReader(
        entry.value, ScenarioFormat.demand, subject: LocalizedText("demand"), address: Address(["demand"]),
        place: entry.place,
        isComplete: false, reading: reading)
      _ = demand?.inflow()
    }
  }

  /// A reader for each segment, merged over what the region states for all of them.
  private func segmentReaders() -> [SectionReader] {
    guard let entries = named("segments", of: LocalizedText(nl: "segmenten", en: "segments")) else { return [] }
    guard !entries.isEmpty else {
      report(.expectedNames("segments", of: LocalizedText(nl: "segmenten", en: "segments")), at: place(of: "segments"))
      return []
    }
    guard entries.count <= Scenario.Limit.segments else {
      reportTooMany("segments", entries.count, limit: Scenario.Limit.segments)
      return []
    }
    reading.sharedPlaces = Set(ScenarioFormat.sharedKeys.compactMap { self.entry($0.key) }.flatMap(\.places))
    let whole = entries.filter { !isFragment($0) }.map(\.key)
    return entries.compactMap { entry in
      if isFragment(entry), !whole.isEmpty {
        report(.noSuchSegmentBelow(entry.key, whole), at: entry.place)
        return nil
      }
      var entry = entry
      entry.value = entry.value.merged(over: defaults(at: entry.place, for: entry.value)).withoutTakenAway()
      entry.value = entry.value.removing(idleNulls(in: entry.value))
      return child(entry, of: "segments", ScenarioFormat.segment)
    }
  }

  /// Whether a segment states differences only, as in a file that extends another, and the others don't have it: of
  /// what every segment needs, half is missing.
  private func isFragment(_ segment: SourceEntry) -> Bool {
    guard reading.faults.files.count > 1, segment.value.entries != nil else { return false }
    return ["name", "inflow", "stay", "funding"].filter { segment.value.entry($0) == nil }.count >= 2
  }

  /// What a file that this one extends takes from a segment, and this one from the whole region: nothing is left to
  /// take.
  private func idleNulls(in segment: SourceNode) -> Set<String> {
    Set(
      (segment.entries ?? []).filter { entry in
        entry.value.isNull && entry.place.file != place.file
          && ScenarioFormat.sharedKeys.contains { $0.key == entry.key }
      }.map(\.key))
  }

  /// What the region states for all segments, as a segment would state it.
  private func defaults(at segmentPlace: Place, for segment: SourceNode) -> SourceNode {
    var entries = ScenarioFormat.sharedKeys.compactMap { entry($0.key) }
    // Without an inflow of its own a segment has none: the level is never the region's.
    if let demand = entry("demand"), segment.entry("inflow")?.value.entries != nil {
      let unknown = Set((demand.value.entries ?? []).map(\.key)).subtracting(ScenarioFormat.demand.names)
      entries.append(SourceEntry(key: "inflow", place: demand.place, value: demand.value.removing(unknown)))
    }
    return SourceNode(content: .mapping(entries), place: segmentPlace)
  }
}
