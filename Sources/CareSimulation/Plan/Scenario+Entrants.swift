internal import Glibc
internal import YouthCare

extension Scenario {
  /// The most providers that can come to a segment during a contract.
  static let entrantLimit = 40

  /// The scenario with room for providers who may come during the contract; they have no share until they do.
  var withRoomForEntrants: Scenario {
    var result = self
    for position in segments.indices {
      for number in 0..<roomForEntrants(in: position) {
        var entrant = Provider(name: "\(segments[position].id)-new-\(number + 1)")
        entrant.share = segments[position].suppliers.entrantShare
        entrant.cost = segments[position].suppliers.entrantCost
        entrant.sensitivity = Self.entrantSensitivity
        entrant.isEntrant = true
        result.segments[position].providers.append(entrant)
      }
    }
    return result
  }

  /// Entrants respond to incentives as organisations for profit do (MODEL.md, C2).
  private static let entrantSensitivity = 1.5

  /// How many can come: at most twice as many as do at a margin of five points above the threshold.
  private func roomForEntrants(in position: Int) -> Int {
    let suppliers = segments[position].suppliers
    let count = Double(segments[position].providers.count)
    switch suppliers.admission {
    case .fixed: return 0
    case .openHouse:
      return suppliers.entry == 0
        ? 0 : min(Self.entrantLimit, Int((2 * suppliers.entry * count * Double(contract.wholeYears)).rounded(.up)))
    case .selective:
      guard suppliers.readmission > 0 else { return 0 }
      let rounds = (Double(contract.wholeYears) / suppliers.readmission).rounded(.up) - 1
      return min(Self.entrantLimit, Int((rounds * (suppliers.readmissionDrop * count).rounded(.up))))
    }
  }
}
