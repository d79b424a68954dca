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

  /// A number that the file states.
  private struct Stated {
    let number: JudgedNumber
    let address: String
    let place: Place
    /// Its segment, by position; of the region as a whole none.
    let segment: Int?
  }

  func run() {
    let all = stated
    reasons.checkAddresses(among: all.map(\.address), reading)
    let odd = all.filter { $0.number.isUnusual && !reasons.cover($0.address, at: $0.place) }
      .sorted { $0.place < $1.place }
    // What follows from an odd number isn't held against it.
    let leading = odd.filter { $0.number.bearing == .leads }.map(\.segment)
    func isMisled(_ stated: Stated) -> Bool {
      stated.number.bearing == .follows
        && (stated.segment == nil ? !leading.isEmpty : leading.contains(stated.segment))
    }
    var told: Set<Place> = []
    // Once a place: the terms of a base stand as those of the observations too.
    for stated in odd where !isMisled(stated) && told.insert(stated.place).inserted {
      let fault = Fault.region(.unusual(stated.number, address: stated.address))
      if Plausibility.isOfRegion(scenario) {
        reading.report(fault, at: stated.place)
      } else {
        reading.faults.remark(fault, at: stated.place)
      }
    }
  }

  private var stated: [Stated] {
    let plausibility = Plausibility(scenario, balance)
    var judged: [(SectionReader, [JudgedNumber], segment: Int?)] = [(root, plausibility.ofRegion, nil)]
    for (position, segment) in segments.enumerated() {
      judged.append((segment, plausibility.ofSegment(at: position), position))
    }
    for placed in terms {
      for position in placed.segments {
        let (share, isWhole) = placed.part(of: scenario.segments[position])
        judged.append(
          (placed.reader, plausibility.ofTerms(placed.terms, in: position, share: share, isWhole: isWhole), position))
      }
    }
    judged += scenario.changes.map { (root, plausibility.ofChange($0), nil) }
    return judged.flatMap { reader, numbers, segment in
      numbers.filter { reader.isStated($0.keys) }.map { number in
        let keys = ([reader.path] + number.keys).filter { !$0.isEmpty }
        return Stated(
          number: number, address: keys.joined(separator: "."), place: reader.valuePlace(along: number.keys),
          segment: segment)
      }
    }
  }
}
