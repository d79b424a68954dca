public import YouthCare

/// Reads a scenario file with the files that it extends.
///
/// A file is refused whole, with every fault in it at its place. What could take time or memory out of proportion is
/// refused before it is attempted.
public struct ScenarioReader: Sendable {
  private let fundingModels: [any FundingModel.Type]
  private let overlays: [any Overlay.Type]

  /// A reader that knows the funding models given.
  public init(
    fundingModels: [any FundingModel.Type] = FundingCatalogue.standard,
    overlays: [any Overlay.Type] = OverlayCatalogue.standard
  ) {
    self.fundingModels = fundingModels
    self.overlays = overlays
  }

  /// The scenario in a file.
  public func read(path: String) throws(ScenarioFaults) -> ScenarioFile {
    let (scenario, reading) = attempt(path: path)
    let faults = reading.faults
    guard let scenario, faults.isEmpty else { throw ScenarioFaults(diagnostics: faults.sorted) }
    return ScenarioFile(scenario: scenario, resolved: reading.resolved, files: faults.files, remarks: faults.remarks)
  }

  /// The scenario in a file that could be read, whatever it contradicts; `nil` where something couldn't be.
  ///
  /// For who shows what is wrong (`Scenario.faults`) beside what stands.
  public func draft(path: String) -> Scenario? {
    let (scenario, reading) = attempt(path: path)
    return reading.isRead ? scenario : nil
  }

  private func attempt(path: String) -> (Scenario?, Reading) {
    let faults = FaultList()
    let chain = SourceChain(path: path, faults: faults)
    let reading = Reading(faults: faults, takenAwaySegments: chain.takenAwaySegments)
    let name = Self.name(of: path)
    if name.unicodeScalars.count > TextLimit.fileName {
      faults.report(.file(.nameTooLong(name, limit: TextLimit.fileName)), at: Place(file: 0, line: 1, column: 1))
    }
    guard let tree = chain.tree else { return (nil, reading) }
    let subject = LocalizedText(nl: "een scenario", en: "a scenario")
    let reader = SectionReader(
      tree, ScenarioFormat.top, subject: subject, address: Address(), place: tree.place, reading: reading)
    let scenario = reader?.scenario(
      named: name, extendsAnother: chain.extendsAnother, root: chain.root, fundingModels, overlays)
    return (scenario, reading)
  }

  /// A file's name without its ending.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? Substring(path)
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return String(file) }
    return String(file[..<point])
  }
}
