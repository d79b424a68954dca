import Foundation
import Storage
import Testing
import YouthCare

@Suite("What a file sets otherwise than its base")
struct StatedLeversTests {
  /// Does something in a folder with a base and what else is written there.
  private func folder(_ files: [String: String], _ test: (_ path: (String) -> String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files.merging(["base.yaml": try Fixtures.validText()], uniquingKeysWith: { own, _ in own }) {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try test { folder.appending(path: $0).path }
  }

  @Test("is the same scenario as levers, over several files too")
  func levers() throws {
    let near = """
      title: Near
      differs: The tariff, and how long people stay
      extends: base.yaml
      segments:
        S5: {routes: null, stay: {mean: 90 days}}
      """
    let far = """
      title: Far
      differs: The stay
      question: And then?
      extends: near.yaml
      segments: {S5: {stay: {mean: 80 days}}}
      """
    try folder(["near.yaml": near, "far.yaml": far]) { path in
      let reader = ScenarioReader()
      let stay = Address(["segments", "S5", "stay", "mean"])
      let routes = SetLever(Address(["segments", "S5", "routes"]), to: "null")
      let base = path("base.yaml")
      #expect(try reader.levers(of: path("near.yaml"), over: base) == [routes, SetLever(stay, to: "90 days")])
      let own = try #require(try reader.levers(of: path("far.yaml"), over: base))
      #expect(own == [routes, SetLever(stay, to: "80 days")])
      let measure = try reader.read(path: base, setting: own, named: "option")
      #expect(try measure.digest == reader.read(path: path("far.yaml")).digest)
    }
  }

  @Test("can't be told of a list, of a file that doesn't extend the base, nor of the base itself")
  func others() throws {
    let list = """
      title: List
      differs: The season
      extends: base.yaml
      demand: {season: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}
      """
    try folder(["list.yaml": list, "other.yaml": try Fixtures.validText()]) { path in
      let reader = ScenarioReader()
      for file in ["list.yaml", "other.yaml", "base.yaml"] {
        let levers = try reader.levers(of: path(file), over: path("base.yaml"))
        #expect(levers == nil, "\(file)")
      }
    }
  }

  @Test("a reader that has read a base reads it anew where it says something else")
  func anew() throws {
    let measure = "title: M\ndiffers: The stay\nextends: base.yaml\nsegments: {S5: {stay: {mean: 90 days}}}\n"
    try folder(["measure.yaml": measure]) { path in
      let reader = ScenarioReader()
      let first = try reader.read(path: path("measure.yaml"))
      #expect(try reader.read(path: path("measure.yaml")).digest == first.digest)
      let changed = try Fixtures.validText() + "\ndemand: {growth: 3%}\n"
      try Data(changed.utf8).write(to: URL(filePath: path("base.yaml")))
      let second = try reader.read(path: path("measure.yaml"))
      #expect(second.digest != first.digest)
      #expect(try second.digest == ScenarioReader().read(path: path("measure.yaml")).digest)
      // Faults stand where they stood, whoever parsed the file first.
      try Data((changed + "nonsense: 1\n").utf8).write(to: URL(filePath: path("base.yaml")))
      func faults(_ reader: ScenarioReader, _ file: String) -> [Diagnostic] {
        do throws(ScenarioFaults) { _ = try reader.read(path: path(file)) } catch { return error.diagnostics }
        return []
      }
      for file in ["base.yaml", "measure.yaml", "base.yaml"] {
        #expect(!faults(reader, file).isEmpty && faults(reader, file) == faults(ScenarioReader(), file))
      }
    }
  }
}
