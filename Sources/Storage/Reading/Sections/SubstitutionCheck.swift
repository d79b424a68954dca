internal import YouthCare

/// Holds help in other segments against itself: each is lighter than the one it stands in for, so there is no circle.
struct SubstitutionCheck {
  let segments: [Segment]
  /// The segments in the file.
  let readers: [SectionReader]
  /// The terms of contracts.
  let terms: [PlacedTerms]

  func run(_ reading: Reading) {
    let help = segments.indices.map(help(insteadOf:))
    for circle in Circles.find(help.map { $0.map(\.target) }) {
      let names = (circle + circle.prefix(1)).map { segments[$0.node].id }
      reading.report(.supply(.circleOfSubstitution(names)), at: .toMend(circle.map { help[$0.node][$0.edge].place }))
    }
  }

  /// The segments that help instead of one, at its front door or by a contract, and where that stands.
  private func help(insteadOf position: Int) -> [(target: Int, place: Place)] {
    var help: [(target: Int, place: Place)] = []
    if let substitution = segments[position].access.substitution, substitution.share > 0 {
      let place = readers[position].place(along: ["access", "substitution", "to_segment"])
      help.append((substitution.target, place))
    }
    for placed in terms where placed.segments.contains(position) {
      switch placed.role {
      case .observed: break
      case .segment, .provider, .change:
        guard let substitution = placed.terms.substitution, substitution.share > 0, substitution.target != position
        else { continue }
        help.append((substitution.target, placed.place(of: "to_segment", in: "substitution")))
      }
    }
    return help
  }
}
