internal import YouthCare

/// Collects the faults of a scenario's files, each once.
final class FaultList {
  /// How many faults are told at once.
  static let limit = 200

  /// The files read, by the names that users know them by; the first is the one asked for.
  private(set) var files: [String] = []
  private var diagnostics: [(place: Place, diagnostic: Diagnostic)] = []
  private var seen: Set<String> = []
  /// What is odd and refuses no file, in the order in which it was found.
  private(set) var remarks: [Diagnostic] = []

  private var told: Set<Place> = []
  private var isCut = false
  /// Whether faults are kept back that could come of what couldn't be read.
  var tellsOnlyWhatStands = false

  /// Whether nothing is wrong so far.
  var isEmpty: Bool { diagnostics.isEmpty }
  /// How many faults were found so far, told or not.
  private(set) var count = 0

  func addFile(_ name: String) { files.append(name) }

  /// Says no more of these places: what is wrong there has been told.
  func hush(_ places: Set<Place>) { told.formUnion(places) }

  /// Adds a fault, unless the same words stand at the same place already, or what is wrong there has been told.
  func report(_ fault: Fault, at place: Place) {
    count += 1
    // Who mends these sees the rest next; a million of them would take minutes to say.
    guard diagnostics.count < Self.limit else {
      isCut = true
      return
    }
    if told.contains(place) || (tellsOnlyWhatStands && !fault.isAboutWhatStands) { return }
    let text = fault.text
    guard seen.insert("\(place.file):\(place.line):\(place.column):\(text.en)").inserted else { return }
    let diagnostic = Diagnostic(file: files[place.file], line: place.line, column: place.column, message: text)
    diagnostics.append((place, diagnostic))
  }

  /// Adds something odd that refuses no file.
  func remark(_ fault: Fault, at place: Place) {
    guard remarks.count < Self.limit else { return }
    remarks.append(
      Diagnostic(file: files[place.file], line: place.line, column: place.column, message: fault.text))
  }

  /// Adds the faults of a future: where it says what is wrong, or else at its name.
  func add(faultsOf other: FaultList, in future: StatedFuture) {
    let inside = Set(future.differences.allPlaces)
    let (own, outer) = (
      other.diagnostics.filter { inside.contains($0.place) }, other.diagnostics.filter { !inside.contains($0.place) }
    )
    for (place, diagnostic) in own
    where seen.insert("\(place.file):\(place.line):\(place.column):\(diagnostic.message.en)").inserted {
      count += 1
      diagnostics.append((place, diagnostic))
    }
    if own.isEmpty, let first = outer.min(by: { $0.place < $1.place })?.diagnostic {
      report(.uncertainty(.faultyFuture(future.name, first: first)), at: future.place)
    }
  }

  /// The faults by place; those at one place in the order in which they were found.
  var sorted: [Diagnostic] {
    let all = diagnostics.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.diagnostic)
    guard isCut, let last = all.last else { return all }
    let message = FileFault.moreFaults(limit: Self.limit).text
    return all + [Diagnostic(file: last.file, line: last.line, column: last.column, message: message)]
  }
}
