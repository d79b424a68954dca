internal import YouthCare

/// Collects the faults of a scenario's files, each once.
final class FaultList {
  /// The files read, by the names that users know them by; the first is the one asked for.
  private(set) var files: [String] = []
  private var diagnostics: [(place: Place, diagnostic: Diagnostic)] = []
  private var seen: Set<String> = []

  /// Whether nothing is wrong so far.
  var isEmpty: Bool { diagnostics.isEmpty }
  /// How many faults there are so far.
  var count: Int { diagnostics.count }

  func addFile(_ name: String) -> Int {
    files.append(name)
    return files.count - 1
  }

  func removeLastFile() {
    files.removeLast()
  }

  /// Adds a fault, unless the same words stand at the same place already.
  func report(_ fault: Fault, at place: Place) {
    let text = fault.text
    guard seen.insert("\(place.file):\(place.line):\(place.column):\(text.en)").inserted else { return }
    let diagnostic = Diagnostic(file: files[place.file], line: place.line, column: place.column, message: text)
    diagnostics.append((place, diagnostic))
  }

  /// The faults by place; those at one place in the order in which they were found.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.diagnostic)
  }
}
