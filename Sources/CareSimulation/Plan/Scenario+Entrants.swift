internal import Glibc
internal import YouthCare

extension Scenario {
  /// The most providers that can come to a segment during a contract.
  static let entrantLimit = 40

  /// The scenario with room for providers who may come during the contract; they have no share until they do.
  ///
  /// - Parameter known: the same scenario as it is stated, with its room: every world has as much.
  func withRoomForEntrants(asIn known: Scenario?) -> Scenario {
    var result = self
    for position in segments.indices {
      let suppliers = segments[position].suppliers
      for (entry, word) in [(Provider.Entry.readmission, "round"), (.openHouse, "new")] {
        let stated = known?.segments[position].providers.count { $0.entry == entry }
        for number in 0..<(stated ?? room(for: entry, in: position)) {
          // Who comes by himself has a name, and luck, of his own, whoever comes at rounds.
          let name = suppliers.admission == .openHouse ? word : "new"
          var entrant = Provider(name: "\(segments[position].id)-\(name)-\(number + 1)")
          entrant.share = suppliers.entrantShare
          entrant.cost = suppliers.entrantCost
          entrant.sensitivity = Self.entrantSensitivity
          entrant.entry = entry
          result.segments[position].providers.append(entrant)
        }
      }
    }
    return result
  }

  /// Entrants respond to incentives as organisations for profit do (MODEL.md, C2).
  private static let entrantSensitivity = 1.5

  /// How many can come in a way: those who aren't admitted again at the rounds that there are, or twice as many as come by
  /// themselves at a margin of five points above the threshold.
  private func room(for entry: Provider.Entry, in position: Int) -> Int {
    let suppliers = segments[position].suppliers
    let count = Double(segments[position].providers.count)
    let most: Double
    switch (entry, suppliers.admission) {
    case (_, .fixed), (.openHouse, .selective): return 0
    case (.openHouse, .openHouse): most = 2 * suppliers.entry * count * Double(contract.wholeYears)
    case (.readmission, .openHouse), (.readmission, .selective):
      guard suppliers.readmission > 0 else { return 0 }
      let rounds = (Double(contract.wholeYears) / suppliers.readmission).rounded(.up) - 1
      most = rounds * (suppliers.readmissionDrop * count).rounded(.up)
    }
    return min(Self.entrantLimit, Int(most.rounded(.up)))
  }
}
