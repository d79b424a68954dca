internal import YouthCare

/// Holds what a segment says of access and providers against the rest of the segment.
extension SectionReader {
  private func report(_ fault: SupplyFault, at place: Place) { report(.supply(fault), at: place) }

  /// Whether a key is the region's, for all segments.
  private func isInherited(_ keys: [String]) -> Bool { reading.sharedPlaces.contains(place(along: keys)) }

  /// Reports support at general practitioners where there are none, unless the region states it for all segments.
  func checkFrontLine(_ access: Access) {
    let key = ["access", "front_line"]
    guard access.frontLine > 0, !isInherited(key), !referrerNames.isEmpty else { return }
    if !referrerNames.contains(Access.generalPractitioner) { report(.frontLineWithoutDoctor, at: place(along: key)) }
  }

  /// Reports numbers of providers that contradict each other, or the names.
  func checkSuppliers(_ suppliers: Suppliers) {
    let (number, top, topShare) = (["suppliers", "number"], ["suppliers", "top"], ["suppliers", "top_share"])
    let sizes = [top, topShare].filter(isStated)
    if suppliers.number == nil {
      // The region states them for those that have a number.
      for key in sizes where !isInherited(key) {
        let place = place(along: key)
        let isOfBase = place.file > self.place(of: "suppliers").file
        report(.contract(.onlyWith(key[1], "'number'", isInherited: isOfBase)), at: place)
      }
    } else {
      checkNames(against: number)
    }
    if let count = suppliers.number, !sizes.isEmpty {
      if suppliers.top >= count, isStated(top) {
        report(
          .topOfNoMore(top: suppliers.top, number: count), at: .toMend([place(along: top), place(along: number)]))
      } else if suppliers.top < count, suppliers.topShare < Double(suppliers.top) / Double(count) - 1e-6 {
        report(
          .topShareTooSmall(share: suppliers.topShare, top: suppliers.top, number: count),
          at: .toMend((sizes + [number]).map(place(along:))))
      }
    }
    if suppliers.readmission > 0, suppliers.admission == .fixed {
      let keys = [["suppliers", "readmission"], ["suppliers", "admission"]].filter(isStated)
      report(.readmissionOfFixed, at: .toMend(keys.map(place(along:))))
    }
  }

  /// Reports named providers beside their number.
  private func checkNames(against number: [String]) {
    guard let names = entry("providers"), names.value.entries?.isEmpty == false else { return }
    let stated = place(along: number)
    var mend: String?
    if isInherited(number) || stated.file > names.place.file {
      mend = "suppliers: {number: null}"
    } else if names.place.file > stated.file {
      mend = "providers: null"
    }
    report(.numberAndNames(takenAwayBy: mend), at: .toMend([stated, names.place]))
  }

  /// Reports staff of whom places are independent.
  func checkWorkforce(of id: String, _ capacity: Segment.Capacity) {
    switch capacity {
    case .inBalance, .places: break
    case .unlimited:
      let places = [place(of: "workforce"), place(of: "places")]
      report(.staffWithoutLimit(id, isInherited: isInherited(["workforce"])), at: .toMend(places))
    }
  }

  /// Reports providers who all close.
  func checkClosing(of id: String, _ providers: [Provider]) {
    guard !providers.isEmpty, providers.allSatisfy({ $0.closes != nil }) else { return }
    report(.nobodyLeft(id), at: .toMend(providers.map { place(along: ["providers", $0.name, "closes"]) }))
  }
}
