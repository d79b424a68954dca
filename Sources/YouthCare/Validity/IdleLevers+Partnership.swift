// What the relation with partners brings (MODEL.md, C8).
extension IdleLevers {
  private static let nobodyIsPartner = LocalizedText(
    nl: "geen aanbieder is hier partner; het telt bij 'relation: partner'",
    en: "no provider is a partner here; it counts with 'relation: partner'")

  /// What the region says of partners for all its segments, where none of them has one.
  mutating func checkSharedPartnership() {
    guard !scenario.segments.contains(where: \.hasPartners) else { return }
    let place = Address(["partnership"])
    for key in Partnership.parameters.map(\.key) where scenario.statements.stated.contains(place.appending(key)) {
      remark(key, Self.nobodyIsPartner, at: place.appending(key))
    }
  }

  /// What partners bring, where there are none, or nothing that they could do.
  mutating func checkPartnership(of position: Int) {
    let segment = scenario.segments[position]
    let place = scenario.address(of: position).appending("partnership")
    guard segment.hasPartners else {
      check(place, Partnership.parameters.map(\.key), unless: false, Self.nobodyIsPartner)
      return
    }
    check(
      place, ["information"], unless: scenario.control != nil,
      LocalizedText(
        nl: "niemand raamt het jaar; het telt bij 'control'", en: "nobody estimates the year; it counts with 'control'")
    )
    let transforms = segment.providers.indices.contains { provider in
      scenario.terms(of: provider, in: position).contains { $0.terms.transformation != nil }
    }
    check(
      place, ["transformation"], unless: transforms,
      LocalizedText(
        nl: "er is geen doel; het telt bij 'funding: {transformation: …}'",
        en: "there is no target; it counts with 'funding: {transformation: …}'"))
    check(
      place, ["turnover"], unless: segment.workforce != nil,
      LocalizedText(
        nl: "personeel doet er niet toe; het telt bij 'workforce'",
        en: "staff doesn't matter there; it counts with 'workforce'"))
  }
}
