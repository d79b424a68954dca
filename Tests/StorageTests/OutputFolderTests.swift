import Foundation
import Storage
import Testing
import YouthCare

@Suite("The output folder")
struct OutputFolderTests {
  /// An output with tables of one scenario.
  private func write(_ scratch: ScratchFolder, _ name: String, scenario: String = "sample") async throws {
    try await WrittenRegion.write(
      [try WrittenRegion.scenario(named: scenario)], to: try OutputFolder(scratch.path(name)), replications: 2)
  }

  @Test("folders above it are made, and nothing hidden stays")
  func makesParents() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "a/b/out/")
    #expect(FileManager.default.fileExists(atPath: scratch.path("a/b/out/years.csv")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("a/b")) == ["out"])
  }

  @Test("an empty folder and an earlier output are replaced")
  func replaces() async throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: scratch.path("out"), withIntermediateDirectories: false)
    try await write(scratch, "out")
    try await write(scratch, "out", scenario: "second")
    #expect(try scratch.rows("out/years.csv").allSatisfy { $0["scenario"] == "second" })
    #expect(scratch.names == ["out"])
  }

  @Test("a back-test takes the place of a run, with its picture, and a run that of a back-test")
  func backTest() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "out")
    let folder = try OutputFolder(scratch.path("out"))
    try FileManager.default.createDirectory(atPath: "\(folder.workingPath)/plots", withIntermediateDirectories: false)
    try "x".write(toFile: "\(folder.workingPath)/plots/backtest.svg", atomically: false, encoding: .utf8)
    try BackTestTable([]).write(in: folder, WrittenRegion.manifest())
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out")).sorted()
    #expect(files == ["backtest.csv", "manifest.json", "plots"])
    try await write(scratch, "out", scenario: "second")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("out/backtest.csv")) && scratch.names == ["out"])
  }

  @Test("a folder with anything else in it is refused, and stays as it is")
  func refusesForeign() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "out")
    try scratch.write("mine", to: "out/notes.txt")
    let failure = #expect(throws: OutputFailure.self) { try OutputFolder(scratch.path("out")) }
    #expect(failure?.isRefusal == true)
    let path = scratch.path("out")
    #expect(
      failure?.message.en
        == "\(path): this holds 'notes.txt', which raming did not write; choose another folder, or empty this one")
    #expect(String(decoding: try scratch.bytes("out/notes.txt"), as: UTF8.self) == "mine")
    #expect(scratch.names == ["out"])
  }

  @Test("a file, a folder above the current one and a link to nothing are refused")
  func refusesOthers() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: "file")
    try FileManager.default.createSymbolicLink(atPath: scratch.path("link"), withDestinationPath: "nowhere")
    let long = String(repeating: "n", count: 300)
    for path in [
      scratch.path("file"), "/", ".", "", scratch.path("link"), scratch.path("link/x"), scratch.path("file/x"),
      scratch.path(long), scratch.path("new/\(long)"), scratch.path(long + "/new"), scratch.path("two\nlines"), "x\0y",
    ] {
      let failure = #expect(throws: OutputFailure.self) { try OutputFolder(path) }
      #expect(failure?.isRefusal == true, "\(path)")
    }
    #expect(scratch.names == ["file", "link"])
  }

  @Test("a manifest of somebody else's makes no output")
  func foreignManifest() throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: scratch.path("out"), withIntermediateDirectories: false)
    try scratch.write("{\"program\": \"other\", \"files\": [\"manifest.json\"]}", to: "out/manifest.json")
    #expect(throws: OutputFailure.self) { try OutputFolder(scratch.path("out")) }
    try scratch.write(
      "{\"program\": \"raming\", \"files\": [\"manifest.json\", \"notes.txt\"]}", to: "out/manifest.json")
    try scratch.write("mine", to: "out/notes.txt")
    #expect(throws: OutputFailure.self, "a manifest can't make a stranger's file one of ours") {
      try OutputFolder(scratch.path("out"))
    }
  }

  @Test("what comes into the folder during the run is not thrown away")
  func refusesAtTheEnd() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "out")
    let old = try scratch.bytes("out/years.csv")
    do {
      let folder = try OutputFolder(scratch.path("out"))
      try scratch.write("mine", to: "out/notes.txt")
      let scenario = try WrittenRegion.scenario(named: "second")
      await #expect(throws: OutputFailure.self) {
        try await WrittenRegion.write([scenario], to: folder, replications: 2)
      }
    }
    #expect(try scratch.bytes("out/years.csv") == old)
    #expect(FileManager.default.fileExists(atPath: scratch.path("out/notes.txt")))
    #expect(scratch.names == ["out"])
  }

  @Test("a run that is broken off leaves nothing behind, and an earlier output as it was")
  func discards() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "out")
    let old = try scratch.bytes("out/manifest.json")
    do {
      let folder = try OutputFolder(scratch.path("out"))
      _ = try ResultWriter([try WrittenRegion.scenario()], in: folder)
      #expect(scratch.names.count == 2)
      folder.discard()
      #expect(throws: OutputFailure.self) { try folder.commit() }
      let deeper = try OutputFolder(scratch.path("x/y/out"))
      deeper.discard()
    }
    #expect(scratch.names == ["out"])
    #expect(try scratch.bytes("out/manifest.json") == old)
  }

  @Test("what a killed run left is removed by the next one; what another run is writing is not")
  func removesStale() async throws {
    let scratch = try ScratchFolder()
    let stale = ".raming-output-1-1"
    let foreign = ".raming-output-2-2"
    for folder in [stale, foreign] {
      try FileManager.default.createDirectory(atPath: scratch.path(folder), withIntermediateDirectories: false)
    }
    try scratch.write("x", to: "\(stale)/years.csv")
    try scratch.write("x", to: "\(foreign)/letter.txt")
    let running = try OutputFolder(scratch.path("running"))
    try await write(scratch, "out")
    #expect(scratch.names == [foreign, (running.workingPath as NSString).lastPathComponent, "out"].sorted())
  }

  /// Each run removes what it takes for left behind while others are between making their folder and locking it.
  @Test("runs that start in one folder at the same moment leave each other's work alone")
  func manyAtOnce() async throws {
    let scratch = try ScratchFolder()
    let place = scratch.path
    let runs = 8
    let rounds = 150
    let failures = await withTaskGroup(of: [String].self) { group in
      for run in 0..<runs {
        group.addTask {
          (0..<rounds).compactMap { round in
            do {
              // A folder above that all make and remove again.
              let path = "\(place)/" + (round.isMultiple(of: 2) ? "out-\(run)-\(round)" : "above/out-\(run)-\(round)")
              let folder = try OutputFolder(path)
              try "x".write(toFile: "\(folder.workingPath)/years.csv", atomically: false, encoding: .utf8)
              if round % 3 == 0 { folder.discard() } else { try folder.commit() }
              return nil
            } catch { return "\(run) \(round): \(error)" }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(failures == [])
    let kept = (0..<runs).flatMap { run in
      (0..<rounds).filter { $0 % 3 != 0 }.map { $0.isMultiple(of: 2) ? "out-\(run)-\($0)" : "above/out-\(run)-\($0)" }
    }
    for path in kept { #expect(FileManager.default.fileExists(atPath: scratch.path("\(path)/years.csv")), "\(path)") }
    #expect(!scratch.names.contains { $0.hasPrefix(".") })
  }

  @Test(
    "a folder that is replaced keeps its permissions, and while it is made nobody sees more",
    arguments: [
      0o700, 0o750, 0o755, 0o2775, 0o1777,
    ])
  func keepsMode(mode: Int) async throws {
    let scratch = try ScratchFolder()
    func permissions(of path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return try #require(attributes[.posixPermissions] as? Int)
    }
    try await write(scratch, "out")
    chmod(scratch.path("out"), mode_t(mode))
    let folder = try OutputFolder(scratch.path("out"))
    #expect(try permissions(of: folder.workingPath) == mode)
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: folder, replications: 2)
    #expect(try permissions(of: scratch.path("out")) == mode)
  }

  @Test("a folder that is only led through and back is not made")
  func leadsThrough() async throws {
    let scratch = try ScratchFolder()
    try await write(scratch, "sub/../sub2")
    try await write(scratch, "a/b/../../c/./d/../e")
    #expect(scratch.names == ["c", "sub2"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("c")) == ["e"])
  }

  @Test("pictures come into an output whose tables are in place, with a manifest that lists them, or not at all")
  func pictures() async throws {
    let scratch = try ScratchFolder()
    let output = try OutputFolder(scratch.path("out"))
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: output, replications: 2)
    let tables = try scratch.bytes("out/manifest.json")
    let given = try PictureFolder(of: output)
    try "x".write(toFile: "\(given.picturesPath)/a.png", atomically: false, encoding: .utf8)
    given.discard()
    #expect(throws: OutputFailure.self) { try given.commit(WrittenRegion.manifest()) }
    try PictureFolder(of: output).commit(WrittenRegion.manifest())
    #expect(try scratch.bytes("out/manifest.json") == tables, "without a picture nothing changes")
    let kept = try PictureFolder(of: output)
    try "x".write(toFile: "\(kept.picturesPath)/a.png", atomically: false, encoding: .utf8)
    try "x".write(toFile: "\(kept.scratchPath)/style.gp", atomically: false, encoding: .utf8)
    try kept.commit(WrittenRegion.manifest())
    #expect(String(decoding: try scratch.bytes("out/manifest.json"), as: UTF8.self).contains("\"plots/a.png\""))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("out/plots")) == ["a.png"])
    #expect(scratch.names == ["out"])
    try await write(scratch, "out", scenario: "second")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("out/plots")), "and they are replaced with the rest")
    let late = try PictureFolder(of: output)
    try "x".write(toFile: "\(late.picturesPath)/a.png", atomically: false, encoding: .utf8)
    let failure = #expect(throws: OutputFailure.self) { try late.commit(WrittenRegion.manifest()) }
    #expect(failure?.message.en.contains("another run has replaced this folder") == true)
    late.discard()
    #expect(scratch.names == ["out"])
  }

  @Test("what a run that was killed while it drew left is removed by the next one")
  func removesDrawing() async throws {
    let scratch = try ScratchFolder()
    let stale = ".raming-output-3-3"
    for folder in ["plots", "drawing"] {
      try FileManager.default.createDirectory(
        atPath: scratch.path("\(stale)/\(folder)"), withIntermediateDirectories: true)
    }
    try scratch.write("x", to: "\(stale)/plots/a.png")
    try scratch.write("x", to: "\(stale)/drawing/fan.gp")
    try await write(scratch, "out")
    #expect(scratch.names == ["out"])
  }
}
