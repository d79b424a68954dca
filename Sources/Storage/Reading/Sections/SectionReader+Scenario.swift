internal import YouthCare

extension SectionReader {
  /// The whole scenario, or `nil` after a fault.
  func scenario(named name: String, extendsAnother: Bool, _ models: [any FundingModel.Type]) -> Scenario? {
    let (title, question, source, differs) = header(extendsAnother: extendsAnother)
    require("contract")
    let contractReader = mapping("contract", ScenarioFormat.contract)
    // Lengths in months need the calendar, even where the rest of the contract has faults.
    if contractReader?.entry("calendar")?.value.scalar == "uniform" { reading.daysPerYear = 365 }
    let contract = contractReader?.contractPeriod()
    let budget = mapping("budget", ScenarioFormat.budget)?.budget(for: contract.map { ContractCalendar($0).years })
    let region = mapping("region", ScenarioFormat.region)?.region()
    if region == nil { recordDefaults(of: Region.parameters, Region(), for: "region") }
    checkDefaults()
    require("segments")
    let readers = segmentReaders()
    let ids = readers.map(\.subject.en)
    var segments = readers.map { $0.segment(id: $0.subject.en, models: models, startState: contract?.startState) }
    let routeReader = RouteReader(ids: ids)
    let routes = readers.enumerated().map { routeReader.routes(of: $0.offset, in: $0.element) }
    routeReader.checkCircles(routes, reading: reading)
    for position in segments.indices { segments[position].routes = routes[position].map(\.route) }

    let changeReader = ChangeReader(segments: segments, contract: contract)
    var changes: [DatedChange] = []
    var changePlaces: [Place] = []
    let hasSegments = !segments.isEmpty
    for entry in named("changes", of: LocalizedText(nl: "wijzigingen", en: "changes")) ?? [] where hasSegments {
      guard let reader = child(entry, of: "changes", ScenarioFormat.change),
        let change = changeReader.change(reader, name: entry.key)
      else { continue }
      changes.append(change)
      changePlaces.append(entry.place)
    }
    guard reading.faults.isEmpty, let contract, let title else { return nil }
    var scenario = Scenario(name: name, title: title, contract: contract, segments: segments)
    scenario.question = question ?? title
    scenario.source = source ?? scenario.source
    scenario.differs = differs
    scenario.budget = budget
    scenario.region = region ?? Region()
    scenario.changes = changes
    RegionCheck(
      scenario: scenario, segmentsPlace: place(of: "segments"),
      inflowPlaces: readers.map { $0.place(of: "inflow") }, changePlaces: changePlaces, reading: reading
    ).run()
    return scenario
  }

  private func header(extendsAnother: Bool) -> (LocalizedText?, LocalizedText?, LocalizedText?, LocalizedText?) {
    for key in ["title", "question", "source"] { require(key) }
    if extendsAnother {
      require("differs")
    } else if isStated("differs") {
      report(.differsFromNothing, at: place(of: "differs"))
    }
    let texts = ["title", "question", "source", "differs"].map { key in
      let text = text(key)
      if let text { record(key, text) }
      return text
    }
    return (texts[0], texts[1], texts[2], texts[3])
  }

  /// Looks at what the region states for all segments: its keys, kinds and ranges. Sums and what is missing are looked
  /// at once a segment has completed them.
  private func checkDefaults() {
    guard
      let defaults = SectionReader(
        SourceNode(content: .mapping(ScenarioFormat.clientMix.compactMap { entry($0.key) }), place: place),
        FormatSection("", ScenarioFormat.clientMix), subject: subject, path: "", place: place, isComplete: false,
        reading: reading)
    else { return }
    let severities = defaults.severities()
    _ = defaults.referrers()
    _ = defaults.urgency()
    _ = defaults.dropOut(severities, areNamed: defaults.isStated("severity"))
    _ = defaults.reEntry()
    if let entry = entry("demand") {
      let demand = SectionReader(
        entry.value, ScenarioFormat.demand, subject: LocalizedText("demand"), path: "demand", place: entry.place,
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
      report(.tooMany("segments", entries.count, limit: Scenario.Limit.segments), at: place(of: "segments"))
      return []
    }
    return entries.compactMap { entry in
      let allowed: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      if !entry.key.isEmpty, !entry.key.allSatisfy(allowed) { report(.badSegmentName(entry.key), at: entry.place) }
      var entry = entry
      entry.value = entry.value.merged(over: defaults(at: entry.place, for: entry.value))
      return child(entry, of: "segments", ScenarioFormat.segment)
    }
  }

  /// What the region states for all segments, as a segment would state it.
  private func defaults(at segmentPlace: Place, for segment: SourceNode) -> SourceNode {
    var entries = ScenarioFormat.clientMix.compactMap { entry($0.key) }
    // Without an inflow of its own a segment has none: the level is never the region's.
    if let demand = entry("demand"), segment.entry("inflow")?.value.entries != nil {
      let unknown = Set((demand.value.entries ?? []).map(\.key)).subtracting(ScenarioFormat.demand.names)
      entries.append(SourceEntry(key: "inflow", place: demand.place, value: demand.value.removing(unknown)))
    }
    return SourceNode(content: .mapping(entries), place: segmentPlace)
  }
}
