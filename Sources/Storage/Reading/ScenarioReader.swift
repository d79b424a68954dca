public import YouthCare

/// Reads a scenario file with the files that it extends.
///
/// A file is refused whole, with every fault in it at its place. What could take time or memory out of proportion is
/// refused before it is attempted.
public struct ScenarioReader: Sendable {
  private let fundingModels: [any FundingModel.Type]
  private let overlays: [any Overlay.Type]
  let sources = ParsedSources()

  /// A reader that knows the funding models given. Of the files that it has read it keeps what they say, so that the same
  /// reader reads the next option of a base faster.
  public init(
    fundingModels: [any FundingModel.Type] = FundingCatalogue.standard,
    overlays: [any Overlay.Type] = OverlayCatalogue.standard
  ) {
    self.fundingModels = fundingModels
    self.overlays = overlays
  }

  /// The scenario in a file.
  public func read(path: String) throws(ScenarioFaults) -> ScenarioFile { try read(path: path, text: nil) }

  /// The scenario of several files together, as one that extends them all would have it; it stands in no file.
  ///
  /// - Parameter paths: measures over a common base. What two of them change is refused.
  public func read(combining paths: [String]) throws(ScenarioFaults) -> ScenarioFile {
    let name = paths.map(Self.name).joined(separator: "+")
    func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
    // Without a folder in its name, so that paths lead where they led.
    let lines = ["title: \(quoted(name))", "differs: \(quoted(name))", "extends:"] + paths.map { "- \(quoted($0))" }
    return try read(path: name + ".yaml", text: lines.joined(separator: "\n") + "\n")
  }

  /// The scenario in a file, or in a text as if it stood there.
  func read(path: String, text: String?) throws(ScenarioFaults) -> ScenarioFile {
    let (scenario, reading) = attempt(path: path, text: text)
    let faults = reading.faults
    let comparedWith = reading.compared.flatMap { compared($0, with: path, faults) }
    var futures: [FutureFile] = []
    if let scenario, faults.isEmpty {
      futures = reading.futures.compactMap { future($0, of: scenario, at: path, text, faults) }
    }
    guard let scenario, faults.isEmpty else { throw ScenarioFaults(diagnostics: faults.sorted) }
    return ScenarioFile(
      scenario: scenario, resolved: reading.resolved, files: faults.files, base: reading.base,
      comparedWith: comparedWith, remarks: faults.remarks, futures: futures)
  }

  /// A file in one of its futures; `nil` and a fault where it can't be.
  private func future(
    _ stated: StatedFuture, of whole: Scenario, at path: String, _ text: String?, _ faults: FaultList
  ) -> FutureFile? {
    let (scenario, reading) = attempt(path: path, text: text, in: stated)
    let own = reading.faults
    faults.add(faultsOf: own, in: stated)
    guard var scenario, own.isEmpty else { return nil }
    let moved = FutureGround.allCases.filter { !$0.isShared(scenario, whole) }
    for ground in moved {
      let place = stated.differences.entry(ground.key)?.place ?? stated.place
      faults.report(.uncertainty(.futureElsewhere(stated.name, ground)), at: place)
    }
    guard moved.isEmpty else { return nil }
    scenario.name = "\(scenario.name):\(stated.name)"
    let file = ScenarioFile(
      scenario: scenario, resolved: reading.resolved, files: own.files, base: reading.base, comparedWith: nil,
      remarks: own.remarks)
    return FutureFile(name: stated.name, title: stated.title, weight: stated.weight, file: file)
  }

  /// The scenario in a file that could be read, whatever it contradicts; `nil` where something couldn't be.
  ///
  /// For who shows what is wrong (`Scenario.faults`) beside what stands.
  public func draft(path: String) -> Scenario? {
    let (scenario, reading) = attempt(path: path)
    return reading.isRead ? scenario : nil
  }

  /// The path of the file that another is compared with, or `nil` and a fault where it can't be.
  ///
  /// What that file itself is compared with doesn't matter: one comparison has one baseline.
  private func compared(_ named: Reading.NamedFile, with path: String, _ faults: FaultList) -> String? {
    func refuse(_ fault: FileFault) -> String? {
      faults.report(.file(fault), at: named.place)
      return nil
    }
    let other = SourceLibrary.path(of: named.name, from: path)
    let source = SourceFile.at(other)
    if case .failure(let failure) = source, let problem = failure.problemOfBase {
      return refuse(.badBase(other, problem, namedBy: "compared_with"))
    }
    if SourceFile.canonicalPath(of: other) == SourceFile.canonicalPath(of: path) { return refuse(.comparedWithItself) }
    // Nothing is told of a file that is something else.
    if case .success(let file) = source, !file.looksLikeScenario {
      return refuse(.badBase(other, .noScenario, namedBy: "compared_with"))
    }
    if nameKey(Self.name(of: other)) == nameKey(Self.name(of: path)) { return refuse(.comparedWithNamesake(other)) }
    let told = faults.sorted
    // What both have from a base is told once.
    let own = attempt(path: other).1.faults.sorted.filter { !told.contains($0) }
    if let first = own.first { return refuse(.comparedWithFaulty(other, own.count, first: first)) }
    return other
  }

  private func attempt(
    path: String, text: String? = nil, in future: StatedFuture? = nil
  ) -> (Scenario?, Reading) {
    let faults = FaultList()
    var chain = SourceChain(path: path, text: text, sources, faults: faults)
    if let future { chain = chain.inFuture(future.differences) }
    let reading = Reading(
      faults: faults, takenAwaySegments: chain.takenAwaySegments, isVariantOfRegion: chain.isVariantOfRegion)
    reading.base = chain.base
    let name = Self.name(of: path)
    if name.unicodeScalars.count > TextLimit.fileName {
      faults.report(.file(.nameTooLong(name, limit: TextLimit.fileName)), at: Place(file: 0, line: 1, column: 1))
    }
    guard let tree = chain.tree else { return (nil, reading) }
    let subject = LocalizedText(nl: "een scenario", en: "a scenario")
    let reader = SectionReader(
      tree, ScenarioFormat.top, subject: subject, address: Address(), place: tree.place, reading: reading)
    var scenario = reader?.scenario(
      named: name, extendsAnother: chain.extendsAnother, chain.baseline, fundingModels, overlays)
    if scenario.map({ $0.contract.leadMonths > 0 }) == true, let path = chain.regionPath {
      let (region, own) = attempt(path: path)
      if let region, own.isRead {
        scenario?.follow(region)
        own.resolved.filter { Self.isPolicy($0.path) }.forEach { reading.record("present.\($0.path)", $0.value) }
      }
    }
    return (scenario, reading)
  }

  /// Whether an input is one of those that a measure's region keeps until the contract starts (MODEL.md, T10).
  private static func isPolicy(_ path: String) -> Bool {
    let keys = path.split(separator: ".")
    let groups = ["access", "suppliers", "material_control", "municipal_cost"]
    let years = ["years", "extension", "extension_years", "afterwards"]
    return keys.contains { groups.contains(String($0)) }
      || keys.count == 2 && keys[0] == "contract" && years.contains(String(keys[1]))
  }

  /// A file's name without its ending.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? Substring(path)
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return String(file) }
    return String(file[..<point])
  }
}
