internal import YouthCare

/// Reads the routes of all segments: which there are has to be known before the first is read.
struct RouteReader {
  /// A route with the place where it stands.
  struct PlacedRoute {
    var route: Route
    var place: Place
  }

  let ids: [String]

  /// The routes of one segment; those that lead nowhere are reported and left out.
  func routes(of position: Int, in segment: SectionReader) -> [PlacedRoute] {
    let kinds = LocalizedText(nl: "segmenten", en: "segments")
    guard let entries = segment.named("routes", of: kinds) else { return [] }
    var result: [PlacedRoute] = []
    var isSound = true
    for entry in entries {
      let target = ids.firstIndex(of: entry.key)
      if target == nil {
        segment.report(
          .unknownName(entry.key, in: "routes", LocalizedText(nl: "segment", en: "segment"), ids), at: entry.place)
      }
      guard let reader = segment.child(entry, of: "routes", ScenarioFormat.route) else {
        isSound = false
        continue
      }
      var route = Route(target: target ?? 0)
      if !reader.read(Route.parameters, into: &route, required: ["share"]) { isSound = false }
      if let kind = reader.choice("kind", as: Route.Kind.self) { route.kind = kind }
      route.keepsPlace = reader.flag("keeps_place") ?? (route.kind == .stepDown)
      if let priority = reader.choice("priority", as: Priority.self) { route.priority = priority }
      reader.record("kind", route.kind.rawValue)
      reader.record("keeps_place", "\(route.keepsPlace)")
      reader.record("priority", route.priority.rawValue)
      guard target != nil else { continue }
      if target == position, route.keepsPlace {
        segment.report(.keepsPlaceForItself(entry.key), at: entry.place)
        route.keepsPlace = false
      }
      result.append(PlacedRoute(route: route, place: entry.place))
    }
    let sum = result.reduce(0) { $0 + $1.route.share }
    if isSound, sum > 1 + 1e-9 {
      segment.report(.routesPassOne(ids[position], sum, day: nil), at: segment.place(of: "routes"))
    }
    return result
  }

  /// Reports each circle of kept places once: everybody in it could wait for the next for ever.
  func checkCircles(_ routes: [[PlacedRoute]], reading: Reading) {
    let kept = routes.map { $0.filter(\.route.keepsPlace) }
    for circle in Circles.find(kept.map { $0.map(\.route.target) }) {
      let names = (circle + circle.prefix(1)).map { ids[$0.node] }
      reading.report(.circleOfKeptPlaces(names), at: Place.toMend(circle.map { kept[$0.node][$0.edge].place }))
    }
  }
}
