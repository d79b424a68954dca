internal import YouthCare

extension SectionReader {
  /// The routes of a segment; those that lead nowhere are reported and left out.
  func routes(among ids: [String]) -> [Route] {
    let kinds = LocalizedText(nl: "segmenten", en: "segments")
    guard let entries = named("routes", of: kinds) else { return [] }
    return entries.compactMap { entry in
      let target = ids.firstIndex(of: entry.key)
      if target == nil, !reading.isOrphan(address.appending("routes", entry.key), of: entry.key, at: entry.place) {
        let kind = LocalizedText(nl: "segment", en: "segment")
        report(.scenario(.unknownName(entry.key, in: "routes", kind, ids)), at: entry.place)
      }
      guard let reader = child(entry, of: "routes", ScenarioFormat.route) else { return nil }
      var route = Route(target: target ?? 0)
      reader.read(Route.parameters, into: &route, required: ["share"])
      if let kind = reader.choice("kind", as: Route.Kind.self) { route.kind = kind }
      route.keepsPlace = reader.flag("keeps_place") ?? (route.kind == .stepDown)
      if let priority = reader.choice("priority", as: Priority.self) { route.priority = priority }
      reader.record("kind", route.kind.rawValue)
      reader.record("keeps_place", "\(route.keepsPlace)")
      reader.record("priority", route.priority.rawValue)
      return target == nil ? nil : route
    }
  }
}
