internal import YouthCare

/// Holds what a file states against what is usual, at the places where it stands.
///
/// An unusual number of a region is a fault, unless the file says under `unusual` why it is right; of any other scenario
/// it is a remark.
struct PlausibilityCheck {
  let scenario: Scenario
  let balance: Balance
  /// The whole file, and its segments.
  let root: SectionReader
  let segments: [SectionReader]
  /// The terms of contracts.
  let terms: [PlacedTerms]
  let reasons: UnusualReasons
  let reading: Reading

  func run() {
    let numbers = numbers
    reasons.checkAddresses(among: numbers.map(\.address), reading)
    let odd = numbers.filter { $0.number.isUnusual && !reasons.cover($0.address) }.sorted { $0.place < $1.place }
    // What follows from an odd number isn't held against it.
    let primary = odd.filter { !$0.number.isByOthers }
    var told: Set<Place> = []
    // Once a place: the terms of a base stand as those of the observations too.
    for (number, address, place) in primary.isEmpty ? odd : primary where told.insert(place).inserted {
      let fault = Fault.region(.unusual(number, address: address))
      if Plausibility.isOfRegion(scenario) {
        reading.report(fault, at: place)
      } else {
        reading.faults.remark(fault, at: place)
      }
    }
  }

  /// The numbers that the file states, with their addresses and places.
  private var numbers: [(number: JudgedNumber, address: String, place: Place)] {
    let plausibility = Plausibility(scenario, balance)
    var judged = [(root, plausibility.ofRegion)]
    for (position, segment) in segments.enumerated() {
      judged.append((segment, plausibility.ofSegment(at: position)))
    }
    for placed in terms {
      for position in placed.segments {
        let (share, isWhole) = placed.part(of: scenario.segments[position])
        judged.append(
          (placed.reader, plausibility.ofTerms(placed.terms, in: position, share: share, isWhole: isWhole)))
      }
    }
    return judged.flatMap { reader, numbers in
      numbers.filter { reader.isStated($0.keys) }.map { number in
        let keys = ([reader.path] + number.keys).filter { !$0.isEmpty }
        return (number, keys.joined(separator: "."), reader.valuePlace(along: number.keys))
      }
    }
  }
}
