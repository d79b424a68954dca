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
    enum Mark { case unseen, onPath, done }
    var marks = [Mark](repeating: .unseen, count: ids.count)
    var path: [(segment: Int, route: PlacedRoute)] = []
    func visit(_ segment: Int) {
      marks[segment] = .onPath
      for placed in routes[segment] where placed.route.keepsPlace {
        path.append((segment, placed))
        let target = placed.route.target
        switch marks[target] {
        case .unseen: visit(target)
        case .onPath:
          let circle = path[(path.firstIndex { $0.segment == target } ?? 0)...]
          let names = circle.map { ids[$0.segment] } + [ids[target]]
          reading.report(.circleOfKeptPlaces(names), at: Place.toMend(circle.map(\.route.place)))
        case .done: break
        }
        path.removeLast()
      }
      marks[segment] = .done
    }
    for segment in ids.indices where marks[segment] == .unseen { visit(segment) }
  }
}
