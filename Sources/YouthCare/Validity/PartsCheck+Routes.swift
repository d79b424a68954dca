/// Where clients go after care, held against each other.
extension PartsCheck {
  mutating func checkRoutes() {
    for (position, segment) in scenario.segments.enumerated() {
      let place = scenario.address(of: position).appending("routes")
      var seen: Set<Int> = []
      for route in segment.routes {
        let own = scenario.address(of: route, of: position)
        if !seen.insert(route.target).inserted { report(.twice(scenario.segments[route.target].id), at: .key(own)) }
        if route.target == position, route.keepsPlace { report(.keepsPlaceForItself(segment.id), at: .key(own)) }
      }
      let sum = segment.routes.reduce(0) { $0 + $1.share }
      if sum > 1 + 1e-9 {
        report(
          .routesPassOne(segment.id, sum, day: nil), at: .key(place),
          restingOn: segment.routes.map { scenario.address(of: $0, of: position).appending("share") })
      }
    }
    checkKeptPlaces()
  }

  /// Tells each circle of kept places once: everybody in it could wait for the next for ever.
  private mutating func checkKeptPlaces() {
    let kept = scenario.segments.enumerated().map { position, segment in
      segment.routes.filter { $0.keepsPlace && $0.target != position }
    }
    for circle in Circles.find(kept.map { $0.map(\.target) }) {
      let names = (circle + circle.prefix(1)).map { scenario.segments[$0.node].id }
      report(
        .circleOfKeptPlaces(names),
        at: circle.map { .key(scenario.address(of: kept[$0.node][$0.edge], of: $0.node)) })
    }
  }
}

extension Scenario {
  /// The address of a route, by the segment it leads to.
  func address(of route: Route, of position: Int) -> Address {
    address(of: position).appending("routes", segments[route.target].id)
  }
}
