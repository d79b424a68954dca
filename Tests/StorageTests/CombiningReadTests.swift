import Foundation
import Storage
import Testing
import YouthCare

@Suite("Measures read together")
struct CombiningReadTests {
  /// A folder with the small valid region and measures over it; removed with the test.
  private final class Bench {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString)")

    init(_ measures: [String: String]) throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(try Fixtures.validText().utf8).write(to: folder.appending(path: "base.yaml"))
      for (name, text) in measures {
        let whole = "title: T\ndiffers: D\nextends: base.yaml\n" + text
        try Data(whole.utf8).write(to: folder.appending(path: name))
      }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }
  }

  @Test("several measures together are what a file that extends them all would be, and are called after them")
  func together() throws {
    let bench = try Bench([
      "ceiling.yaml": "segments: {S5: {funding: {ceiling: {share: 0.95}}}}\n",
      "it's places.yaml": "segments: {S5: {places: 250}}\n",
    ])
    let names = ["ceiling.yaml", "it's places.yaml"]
    let file = try ScenarioReader().read(combining: names.map(bench.path))
    #expect(file.scenario.name == "ceiling+it's places")
    #expect(file.scenario.title.en == file.scenario.name && file.scenario.differs?.nl == file.scenario.name)
    #expect(file.scenario.segments[1].terms.ceiling?.share == 0.95)
    #expect(file.scenario.segments[1].capacity == .places(250))
    try Data("title: T\ndiffers: D\nextends: [ceiling.yaml, \"it's places.yaml\"]\n".utf8).write(
      to: bench.folder.appending(path: "both.yaml"))
    #expect(try ScenarioReader().read(path: bench.path("both.yaml")).digest == file.digest)
  }

  @Test("what two of them change is refused, with both places")
  func conflict() throws {
    let bench = try Bench([
      "one.yaml": "segments: {S5: {places: 250}}\n", "two.yaml": "segments: {S5: {places: 260}}\n",
    ])
    do throws(ScenarioFaults) {
      _ = try ScenarioReader().read(combining: ["one.yaml", "two.yaml"].map(bench.path))
      Issue.record("read")
    } catch {
      #expect(error.diagnostics.count == 1)
      let message = error.diagnostics[0].message.en
      #expect(message.hasPrefix("'segments.S5.places' changes at "), "\(message)")
      #expect(message.contains("one.yaml:4:17") && message.contains("two.yaml:4:17"), "\(message)")
    }
  }
}
